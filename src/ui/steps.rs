//! Steps beside a figure that stays in view: they are part of it, so that it stays as long as they go by, and is
//! led to like any other.
//!
//! 1. The build prints each step, at the end of its figure, with a still, in which all but its rows are faint. The
//!    stills refer to the figure's drawing, in which every mark names the steps that leave it faint.
//! 2. Where scripts run, style hides the stills and lets the figure stay while the steps go by.
//! 3. The step that crosses the screen's middle is told to style, which fades the drawing's other marks.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::in_view::on_enter;
use crate::model::Step;

/// Somewhat below the middle: on a phone the figure stands above.
const LINE: &str = "-60% 0px -39% 0px";

/// The steps, as the build prints them; `frames` are the drawings' names, ids and view boxes.
pub fn step_list(
    steps: &[Step],
    frames: &[(&'static str, String, String)],
) -> impl IntoView + use<> {
    let items = steps.iter().enumerate().map(|(place, step)| {
        let style = format!("--step-{}:var(--faded)", place + 1);
        let stills = frames.iter().map(|(name, id, view_box)| {
            let drawing = format!("<use href=\"#{id}\"></use>");
            view! { <svg class="step-still" data-frame=*name viewBox=view_box.clone() aria-hidden="true" inner_html=drawing></svg> }
        });
        view! {
            <li class="step" style=style>
                <div class="step-words" inner_html=step.html.0.clone()></div>
                {stills.collect_view()}
            </li>
        }
    });
    items.collect_view()
}

/// Follows the reader through all steps of the page.
pub fn follow_steps() {
    on_enter(".step", LINE, |step| {
        let Some(steps) = step.closest(".steps").ok().flatten() else { return };
        // Attributes are only hints for style: a failure leaves the figure whole.
        if let Ok(Some(before)) = steps.query_selector(".step[data-current]") {
            let _ = before.remove_attribute("data-current");
        }
        let _ = step.set_attribute("data-current", "");
        let style = step.get_attribute("style").unwrap_or_default();
        if let Ok(Some(plot)) = steps.query_selector(".plot").map(as_html) {
            let _ = plot.set_attribute("style", &style);
        }
    });
}

fn as_html(element: Option<Element>) -> Option<HtmlElement> {
    element.and_then(|element| element.dyn_into().ok())
}
