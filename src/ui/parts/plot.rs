//! What holds a figure's drawings, and its live chart.

use leptos::prelude::*;

use super::super::State;
use super::step::faded;
use super::{FigureState, html};
use crate::words::Phrase;

/// The room of the drawing. Alive it is a stop of the keyboard that says what it shows and how to walk through it; the
/// first touch, and those after a failure, are counted: see `live_chart`.
#[component]
pub fn Plot(
    /// The drawings.
    print: String,
) -> impl IntoView {
    let (is_alive, figure) = (State::get().is_alive, FigureState::get());
    let FigureState { id, is_live, has_failed, touches, step, .. } = figure;
    let says = format!("fig-{id}-says");
    let label = move || match is_alive.get() {
        true => format!("{says} fig-{id}-walk"),
        false => says.clone(),
    };
    let touch = move || {
        if touches.get_untracked() == 0 || has_failed.get_untracked() {
            touches.update(|touches| *touches += 1);
        }
    };
    view! {
        <div class="plot" role=move || if is_alive.get() { "group" } else { "img" } aria-labelledby=label
            tabindex=move || is_alive.get().then_some("0") data-live=move || is_live.get().then_some("")
            style=move || (step.get() > 0).then(|| faded(step.get()))
            on:pointerenter=move |_| touch() on:touchstart=move |_| touch() on:focusin=move |_| touch()
            inner_html=print></div>
    }
}

/// What is said of a drawing that stays behind the filters.
#[component]
pub fn Unfiltered() -> impl IntoView {
    let (lang, figure) = (State::get().index.lang, FigureState::get());
    let is_behind = move || figure.has_failed.get() && figure.is_due.get();
    let says = move || is_behind().then(|| html(Phrase::Unfiltered.text(lang)));
    view! { <p class="unfiltered" role="status" inner_html=move || says().unwrap_or_default()></p> }
}
