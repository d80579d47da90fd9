//! Steps beside a figure that stays in view: they are part of it, so that it stays as long as they go by, and is
//! led to like any other.
//!
//! 1. The build prints each step, at the end of its figure, with a still, in which all but its rows are faint. The
//!    stills refer to the figure's drawing, in which every mark names the steps that leave it faint.
//! 2. Where scripts run, style hides the stills and lets the figure stay while the steps go by.
//! 3. The step that crosses the screen's middle is told to style, which fades the drawing's other marks.

use leptos::prelude::*;

use super::{Drawing, prose_html};
use crate::model::{Block, Figure, Report, Step};

/// The steps beside a figure, if it has some.
pub fn steps_of<'a>(report: &'a Report, figure: &Figure) -> &'a [Step] {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let mut steps = blocks.filter_map(|block| match block {
        Block::Steps(steps) if steps.figure == figure.id => Some(steps.steps.as_slice()),
        _ => None,
    });
    steps.next().unwrap_or_default()
}

/// The steps, each with a still of every drawing.
pub fn step_list(steps: &[Step], drawings: &[Drawing]) -> impl IntoView + use<> {
    let items = steps.iter().enumerate().map(|(place, step)| {
        let stills = drawings.iter().map(|drawing| {
            let (name, view_box) = (drawing.frame.name, drawing.view_box.clone());
            let place = format!("#{}", drawing.id);
            view! {
                <svg class="step-still" data-frame=name viewBox=view_box aria-hidden="true"><use href=place></use></svg>
            }
        });
        // What the step is about: every mark of the drawing names the steps that leave it faint.
        let style = format!("--step-{}:var(--faded)", place + 1);
        view! {
            <li class="step" style=style>
                <div class="step-words" inner_html=prose_html(&step.prose)></div>
                {stills.collect_view()}
            </li>
        }
    });
    view! { <ol class="step-list">{items.collect_view()}</ol> }
}
