//! How a figure is drawn, at the reader's choice: scale, interpolation, scenario, patterns.

use leptos::prelude::*;

use super::super::State;
use super::truth;
use crate::model::Switch;

/// A switch of a figure as a pill.
#[component]
pub fn SwitchButton(
    /// The figure's id.
    figure: String,
    /// What it switches.
    switch: Switch,
    /// Its words.
    print: &'static str,
) -> impl IntoView {
    let state = State::get();
    let (selection, of, own) = (state.selection, figure.clone(), figure.clone());
    let is_on = move || selection.with(|chosen| chosen.shows(&own, switch));
    view! {
        <button type="button" class="switch" data-figure=of data-switch=switch.code() aria-pressed=move || truth(is_on())
            on:click=move |_| state.flip(&figure, switch) inner_html=print></button>
    }
}
