//! A step beside a figure that stays in view.

use leptos::prelude::*;

use super::FigureState;

/// The style that leaves what a step is about: every mark of the drawing names the steps that leave it faint.
pub fn faded(step: usize) -> String {
    format!("--step-{step}:var(--faded)")
}

/// The step; the one that the reader is at is told to style.
#[component]
pub fn StepItem(
    /// Its number, from 1.
    step: usize,
    /// Its words and stills.
    print: String,
) -> impl IntoView {
    let current = FigureState::get().step;
    let is_current = move || (current.get() == step).then_some("");
    view! { <li class="step" style=faded(step) data-current=is_current inner_html=print></li> }
}
