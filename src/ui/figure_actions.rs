//! What a reader can do with a figure, as quiet words below it.

use leptos::prelude::*;

use super::State;
use super::elements::clicked;
use super::parts::FigureState;
use super::take_away::act;

/// The line of actions. All of them work without a script: files are links, the rest is folded. Here they follow the
/// filters.
#[component]
pub fn FigureActions(
    /// The actions.
    print: String,
) -> impl IntoView {
    let (state, figure) = (State::get(), FigureState::get());
    let acts = clicked(move |event| act(&event, &state, &figure));
    view! { <div class="figure-actions" on:click=acts inner_html=print></div> }
}
