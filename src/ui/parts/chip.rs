//! A chip in a sentence or a card.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{PressButton, clicked, truth};
use crate::model::escape;

/// What narrows the report to a value of a facet, and widens it again.
#[component]
pub fn Chip(
    /// The facet's id.
    facet: String,
    /// The value's id.
    value: String,
    /// Its words.
    print: String,
) -> impl IntoView {
    facet_press("chip", facet, value, escape(&print), None)
}

/// A button that stands for a value of a facet.
pub fn facet_press(
    class: &'static str,
    facet: String,
    value: String,
    print: String,
    was: Option<String>,
) -> impl IntoView {
    let state = State::get();
    let (selection, of, id) = (state.selection, facet.clone(), value.clone());
    let pressed = truth(move || selection.with(|chosen| chosen.has(&of, &id)));
    let (of, id) = (facet.clone(), value.clone());
    let clicked = clicked(move |_| state.toggle(&of, &id));
    view! {
        <PressButton class=class facet=Some(facet) value=Some(value) was=was pressed=pressed clicked=clicked
            print=print/>
    }
}
