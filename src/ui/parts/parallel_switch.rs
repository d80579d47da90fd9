//! What shows both languages side by side, on wide screens.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{PressButton, clicked, truth};
use crate::model::Switch;

/// A button that is pressed while both are shown; `src/parallel` shows them.
#[component]
pub fn ParallelSwitch(
    /// Its words.
    print: &'static str,
) -> impl IntoView {
    switch_press("parallel-open", String::new(), Switch::Parallel, print)
}

/// A button that stands for a switch of a figure, or of the page.
pub fn switch_press(
    class: &'static str,
    figure: String,
    switch: Switch,
    print: &'static str,
) -> impl IntoView {
    let state = State::get();
    let (selection, own, of) = (state.selection, figure.clone(), figure.clone());
    let pressed = truth(move || selection.with(|chosen| chosen.shows(&own, switch)));
    let clicked = clicked(move |_| state.flip(&of, switch));
    view! {
        <PressButton class=class figure=Some(figure) switch=Some(switch.code()) pressed=pressed clicked=clicked
            print=print.to_string()/>
    }
}
