//! The frame of a figure in the page.
//!
//! 1. The build prints all of it; style shows the drawing whose frame fits. When the page is alive drawing, table and
//!    about become tabs.
//! 2. When the reader touches the figure, or a filter moves it, a live chart takes the drawing's place.
//! 3. Description, table and what is said of the filters follow the selection in either case.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{Flag, Line, flag, says};
use super::FigureState;
use crate::words;

/// The figure's element.
#[component]
pub fn FigureFrame(
    /// How it looks.
    class: &'static str,
    /// What it holds.
    print: String,
) -> impl IntoView {
    let (is_alive, figure) = (State::get().is_alive, FigureState::get());
    let (id, title) = (format!("fig-{}", figure.id), format!("fig-{}-title", figure.id));
    let chosen = figure.tab;
    let tab: Flag = Box::new(move || is_alive.get().then(|| chosen.get().code()));
    let narrowed = flag(move || figure.is_narrowed());
    view! {
        <figure id=id class=class aria-labelledby=title data-tab=tab data-narrowed=narrowed inner_html=print></figure>
    }
}

/// Which filters narrow the figure, and what they keep of it.
#[component]
pub fn FigureNarrowed() -> impl IntoView {
    let (state, figure) = (State::get(), FigureState::get());
    let words = says(move || {
        let (kept, total) = figure.kept();
        let narrowed = || words::narrowed(state.index.lang, &state.chosen_labels(), kept, total);
        figure.is_narrowed().then(narrowed).unwrap_or_default()
    });
    view! { <Line class="narrowed" says=words/> }
}
