//! What is chosen, each to be taken away by a click.

use leptos::prelude::*;

use super::super::elements::clicked;
use super::super::focus::{focus_in, is_focus_lost};
use super::super::{State, hooks};
use crate::words;

/// The chosen values as items of a list, in place of one another, so that a reader who takes one away by a key stays
/// in the list; after the last one, at what opens the filters.
#[component]
pub fn ChosenValues() -> impl IntoView {
    let state = State::get();
    let lang = state.index.lang;
    let items = move || {
        let item = |(facet, value, label): (String, String, String)| {
            let (state, of, id) = (state.clone(), facet.clone(), value.clone());
            let take = clicked(move |_| {
                state.toggle(&facet, &value);
                keep_focus();
            });
            view! {
                <li>
                    <button type="button" class="chosen-value" data-facet=of data-value=id
                        aria-label=words::take_away(lang, &label) on:click=take>{label.clone()}</button>
                </li>
            }
        };
        state.chosen().into_iter().map(item).collect_view()
    };
    view! { {items} }
}

/// Once the list is shorter.
fn keep_focus() {
    request_animation_frame(|| {
        if is_focus_lost() && !focus_in(".chosen-value:last-child, li:last-child > .chosen-value") {
            focus_in(hooks::FACET_OPEN);
        }
    });
}
