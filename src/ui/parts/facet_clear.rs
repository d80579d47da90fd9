//! What takes every choice away.

use leptos::prelude::*;

use super::super::elements::{Flag, PlainButton, clicked, flag};
use super::super::focus::{focus_in, is_focus_at};
use super::super::{State, hooks};

/// The button; disabled while there is nothing to take away.
#[component]
pub fn FacetClear(
    /// Its words.
    print: &'static str,
) -> impl IntoView {
    let state = State::get();
    let selection = state.selection;
    let disabled: Flag =
        flag(move || selection.with(|chosen| chosen.is_empty() && chosen.assumed().is_empty()));
    let clear = clicked(move |_| {
        // What is disabled loses the focus.
        if is_focus_at(hooks::FACET_CLEAR) {
            focus_in(hooks::FACET_OPEN);
        }
        state.clear();
    });
    view! { <PlainButton class="facet-clear" disabled=Some(disabled) clicked=clear print=print/> }
}
