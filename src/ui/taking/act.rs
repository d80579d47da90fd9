//! What a reader does with a figure: takes it away, cites it, links to it, looks at it on the whole screen.
//!
//! Files are made here only under a filter; without one the links to the files of the site do.

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::Element;

use super::super::State;
use super::super::fetching::FiguresData;
use super::super::live::read_report;
use super::super::parts::FigureState;
use super::super::saving::copy;
use super::action::Action;
use super::status::say_beside;
use super::{browser, citations, data_file, picture};
use crate::figures::{Draw, Frame};
use crate::query::Looked;
use crate::words::FigurePhrase;

/// Does what an element below a figure stands for.
///
/// # Errors
/// Where the element stands below no figure with a status line, or the data are of another release.
pub fn act(
    data: &FiguresData,
    state: &State,
    figure: &FigureState,
    button: Element,
    draw: Draw,
) -> Result<Promise, JsValue> {
    // How the table of everything is looked at is none of a figure's.
    let selection = state.selection.with_untracked(|chosen| chosen.looking(Looked::default()));
    let action = Action::new(&read_report(data)?, button, figure, &selection)?;
    say_beside(&action.button, figure.status, state.index.lang)?;
    let state = state.clone();
    Ok(future_to_promise(
        async move { run(action, state, draw).await.map(|()| JsValue::UNDEFINED) },
    ))
}

async fn run(action: Action, state: State, draw: Draw) -> Result<(), JsValue> {
    match action.name.as_str() {
        "svg" | "png" => picture::save(&action, draw).await,
        "csv" => data_file::save_csv(&action).await,
        "json" => data_file::save_json(&action).await,
        "cite" => citations::fill(&action, state).await,
        "link" => copy(action.state(), action.figure.status).await,
        "embed" => JsFuture::from(browser::fill_newsroom(&action.button)).await.map(drop),
        "full" => {
            let leave = FigurePhrase::Close.text(state.index.lang);
            let (element, button) = (&action.element, &action.button);
            let full = browser::full_screen(element, button, leave, Frame::WIDE_FROM);
            JsFuture::from(full).await.map(drop)
        }
        other => Err(JsValue::from(format!("no such action: {other}"))),
    }
}
