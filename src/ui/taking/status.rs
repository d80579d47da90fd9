//! Status lines that the page has printed.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::super::action_status_line::ActionStatusLine;
use super::super::saving::StatusSignal;
use crate::model::Lang;

/// Has a printed line say what happens, from the first time on.
pub fn say_in(line: &Element, status: StatusSignal, lang: Lang) {
    if line.first_child().is_none() {
        let words = move || view! { <ActionStatusLine status=status lang=lang/> };
        mount_to(line.clone().unchecked_into(), words).forget();
    }
}
