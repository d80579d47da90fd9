//! Status lines that the page has printed.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use super::super::action_status_line::ActionStatusLine;
use super::super::saving::StatusSignal;
use crate::model::Lang;

/// On a line that says what happens. What stands in it would not tell, since components leave comments.
const TOLD: &str = "data-told";

/// Has the printed line that belongs to a button say what happens, from the first time on.
///
/// # Errors
/// Where there is no such line.
pub fn say_beside(button: &Element, status: StatusSignal, lang: Lang) -> Result<(), JsValue> {
    let around = button.closest(".figure, .card-foot")?.ok_or("the button stands alone")?;
    let line = around.query_selector(".action-status")?.ok_or("there is no status line")?;
    if !line.has_attribute(TOLD) {
        line.set_attribute(TOLD, "")?;
        let words = move || view! { <ActionStatusLine status=status lang=lang/> };
        mount_to(line.unchecked_into(), words).forget();
    }
    Ok(())
}
