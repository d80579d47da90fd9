//! What is done with a figure or a record, by the chunk that is fetched for it: taking it away, citing, linking,
//! enlarging.

use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement};

use super::State;
use super::chunk::{ChunkError, contained};
use super::fetching::{DataNeeded, echarts, figures_data};
use super::figure_chunks::{ask_for_drawing, drawing_of};
use super::parts::FigureState;
use super::saving::StatusSignal;
use super::taking_chunk::take_away;
use crate::figures::Draw;

/// Kinds of files that follow the filters. Without a filter the files of the site are the same.
pub const FILES: [&str; 4] = ["svg", "png", "csv", "json"];

/// A file may hold rows, and what follows from assumptions.
const ALL: DataNeeded = DataNeeded { tables: true, what_ifs: true };

/// Does what the reader asked for below a figure, if that is what was clicked. Where it fails a link leads
/// where it led before.
pub fn act(event: &Event, state: &State, figure: &FigureState) {
    let Some(button) = clicked_action(event) else { return };
    let name = button.get_attribute("data-act").unwrap_or_default();
    if FILES.contains(&name.as_str()) && !figure.is_changed(state) {
        return;
    }
    let is_link = button.has_attribute("href");
    if is_link {
        event.prevent_default();
    }
    let (state, figure) = (state.clone(), figure.clone());
    spawn_local(async move {
        let failed = run(&button, &name, &state, &figure).await.is_err();
        if let Some(link) = button.dyn_ref::<HtmlElement>().filter(|_| failed && is_link) {
            // Without its name it is a link like any other.
            let _ = button.remove_attribute("data-act");
            link.click();
            let _ = button.set_attribute("data-act", &name);
        }
    });
}

fn clicked_action(event: &Event) -> Option<Element> {
    event.target()?.dyn_into::<Element>().ok()?.closest("[data-act]").ok()?
}

async fn run(
    button: &Element,
    name: &str,
    state: &State,
    figure: &FigureState,
) -> Result<(), ChunkError> {
    // Only a picture is drawn.
    let kind = state.index.figure(&figure.id).map(|figure| figure.kind);
    let drawn = kind.filter(|_| matches!(name, "svg" | "png"));
    // All is asked for before anything is waited for.
    let (data, echarts) = (figures_data(ALL)?, drawn.map(echarts).transpose()?);
    drawn.into_iter().for_each(ask_for_drawing);
    let act = take_away().await?.act;
    let draw: Draw = match drawn {
        Some(kind) => drawing_of(kind).await?,
        None => |_, _, _| None,
    };
    if let Some(echarts) = echarts {
        echarts.come().await?;
    }
    let data = data.bytes().await?;
    JsFuture::from(contained(|| act(&data, state, figure, button.clone(), draw))?).await?;
    Ok(())
}

/// Copies a record as a sentence with its source; what comes of it is said in the status line beside the button that
/// was clicked.
pub fn quote(event: &Event, id: String, status: StatusSignal) {
    let Some(button) = clicked_action(event) else { return };
    let quoted = async move {
        let data = figures_data(DataNeeded { tables: false, what_ifs: false })?;
        let quote = take_away().await?.quote;
        let data = data.bytes().await?;
        JsFuture::from(contained(|| quote(&data, &id, &button, status))?).await?;
        Ok::<(), ChunkError>(())
    };
    // Where it cannot be had nothing is said.
    spawn_local(async { drop(quoted.await) });
}
