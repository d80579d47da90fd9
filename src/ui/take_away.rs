//! The door from the page to what is done with a figure or a record by the program of the figures: taking it away,
//! citing, linking, enlarging.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement};

use super::{State, drawing};
use crate::query::Looked;

/// Kinds of files that follow the filters. Without a filter the files of the site are the same.
pub const FILES: [&str; 4] = ["svg", "png", "csv", "json"];

/// A figure under a filter, or under a reader's assumptions.
const CHANGED: &str = ".figure:is([data-narrowed], :has(.assumed:not(:empty)))";

/// Does what the reader asked for below a figure, if that is what was clicked. Where it fails a link leads
/// where it led before.
pub fn act(event: &Event, state: &State) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(button) = target.and_then(|t| t.closest("[data-act]").ok().flatten()) else {
        return;
    };
    let name = button.get_attribute("data-act").unwrap_or_default();
    let is_file = FILES.contains(&name.as_str());
    if is_file && !matches!(button.closest(CHANGED), Ok(Some(_))) {
        return;
    }
    let is_link = button.has_attribute("href");
    if is_link {
        event.prevent_default();
    }
    // How the table of everything is looked at is none of a figure's.
    let selection =
        state.selection.with_untracked(|chosen| chosen.looking(Looked::default()).to_bytes());
    spawn_local(async move {
        let Err(error) = run(&button, &name, &selection).await else { return };
        drawing::has_panicked(&error);
        if let Some(link) = button.dyn_ref::<HtmlElement>().filter(|_| is_link) {
            // Without its name it is a link like any other.
            let _ = button.remove_attribute("data-act");
            link.click();
            let _ = button.set_attribute("data-act", &name);
        }
    });
}

async fn run(button: &Element, name: &str, selection: &[u8]) -> Result<JsValue, JsValue> {
    // A picture is drawn by ECharts, the rest is not.
    let program = match name {
        "svg" | "png" => drawing::program_with_echarts().await?,
        _ => drawing::program().await?,
    };
    JsFuture::from(program.act(button, selection)?).await
}

/// Copies a record as a sentence with its source; what comes of it is said beside the button.
pub fn quote(button: Element, id: String) {
    spawn_local(async move {
        let quoted = async { JsFuture::from(drawing::program().await?.quote(&button, &id)?).await };
        if let Err(error) = quoted.await {
            drawing::has_panicked(&error);
        }
    });
}
