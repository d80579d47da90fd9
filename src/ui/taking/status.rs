//! Status lines that the page has printed.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::super::action_status_line::ActionStatusLine;
use super::super::saving::StatusSignal;
use crate::model::Lang;

/// On a line that says what happens. What stands in it would not tell, since components leave comments.
const TOLD: &str = "data-told";

/// Has a printed line say what happens, from the first time on.
pub fn say_in(line: &Element, status: StatusSignal, lang: Lang) {
    if !line.has_attribute(TOLD) && line.set_attribute(TOLD, "").is_ok() {
        let words = move || view! { <ActionStatusLine status=status lang=lang/> };
        mount_to(line.clone().unchecked_into(), words).forget();
    }
}
