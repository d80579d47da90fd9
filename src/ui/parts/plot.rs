//! What holds a figure's drawings, and its live chart.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{Flag, Line, flag, says, text};
use super::FigureState;
use crate::words::Phrase;

/// The room of the drawing. Alive it is a stop of the keyboard that says what it shows and how to walk through it; the
/// first touch, and those after a failure, are counted: see `live_chart`.
#[component]
pub fn Plot(
    /// The drawings.
    print: String,
) -> impl IntoView {
    let (is_alive, figure) = (State::get().is_alive, FigureState::get());
    let FigureState { id, is_live, has_failed, touches, .. } = figure;
    let printed = format!("fig-{id}-says");
    let label = text(move || match is_alive.get() {
        true => Some(format!("{printed} fig-{id}-walk")),
        false => Some(printed.clone()),
    });
    let role: Flag = Box::new(move || Some(if is_alive.get() { "group" } else { "img" }));
    let stop: Flag = Box::new(move || is_alive.get().then_some("0"));
    let touch = move || {
        if touches.get_untracked() == 0 || has_failed.get_untracked() {
            touches.update(|touches| *touches += 1);
        }
    };
    view! {
        <div class="plot" role=role aria-labelledby=label tabindex=stop data-live=flag(move || is_live.get())
            on:pointerenter=move |_| touch() on:touchstart=move |_| touch() on:focusin=move |_| touch()
            inner_html=print></div>
    }
}

/// What is said of a drawing that stays behind the filters.
#[component]
pub fn Unfiltered() -> impl IntoView {
    let (lang, figure) = (State::get().index.lang, FigureState::get());
    let words = says(move || {
        let is_behind = figure.has_failed.get() && figure.is_due.get();
        if is_behind { Phrase::Unfiltered.text(lang).to_string() } else { String::new() }
    });
    view! { <Line class="unfiltered" is_status=true says=words/> }
}
