//! What is done with a figure or a record, by the chunk that is fetched for it: taking it away, citing, linking,
//! enlarging.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement};

use super::chunk::{ChunkError, contained};
use super::fetching::{DataNeeded, echarts, figures_data};
use super::figure_chunks::{ask_for_drawing, drawing_of, take_away};
use super::{State, hooks};
use crate::model::Kind;
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
    let state = state.clone();
    spawn_local(async move {
        let failed = run(&button, &name, &state).await.is_err();
        if let Some(link) = button.dyn_ref::<HtmlElement>().filter(|_| failed && is_link) {
            // Without its name it is a link like any other.
            let _ = button.remove_attribute("data-act");
            link.click();
            let _ = button.set_attribute("data-act", &name);
        }
    });
}

/// A file may hold rows, and what follows from assumptions.
const ALL: DataNeeded = DataNeeded { tables: true, what_ifs: true };

async fn run(button: &Element, name: &str, state: &State) -> Result<(), ChunkError> {
    // How the table of everything is looked at is none of a figure's.
    let selection = state.selection.with_untracked(|chosen| chosen.looking(Looked::default()));
    let (data, button) = (figures_data(ALL)?, button.clone());
    let done = if matches!(name, "svg" | "png") {
        let kind = kind_of(&button, state).ok_or(JsValue::from("the report has no such figure"))?;
        // All is asked for before anything is waited for.
        let echarts = echarts(kind)?;
        ask_for_drawing(kind);
        let (save, draw) = (take_away().await?.picture, drawing_of(kind).await?);
        echarts.come().await?;
        let data = data.bytes().await?;
        contained(|| save(&data, button, &selection, draw))?
    } else {
        let act = take_away().await?.act;
        let data = data.bytes().await?;
        contained(|| act(&data, button, &selection))?
    };
    JsFuture::from(done).await?;
    Ok(())
}

/// That of the figure around.
fn kind_of(button: &Element, state: &State) -> Option<Kind> {
    let figure = button.closest(hooks::FIGURE).ok()??.id();
    Some(state.index.figure(figure.strip_prefix("fig-")?)?.kind)
}

/// Copies a record as a sentence with its source; what comes of it is said beside the button.
pub fn quote(button: Element, id: String) {
    let quoted = async move {
        let data = figures_data(DataNeeded { tables: false, what_ifs: false })?;
        let quote = take_away().await?.quote;
        let data = data.bytes().await?;
        JsFuture::from(contained(|| quote(&data, button, id))?).await?;
        Ok::<(), ChunkError>(())
    };
    // Where it cannot be had nothing is said.
    spawn_local(async { drop(quoted.await) });
}
