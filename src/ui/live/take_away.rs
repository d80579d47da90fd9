//! What the page asks of the chunk with which data are taken away.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;
use web_sys::Element;

use super::super::fetching::FiguresData;
use super::super::what_follows::WhatFollows;
use super::actions::Action;
use super::{picture, quote, report, what_if};
use crate::figures::Draw;
use crate::query::Selection;

/// Functions over the data of the figures.
#[derive(Clone, Copy)]
pub struct TakeAway {
    /// Does what an element below a figure stands for, but for pictures, under a selection: a promise, which breaks where the element
    /// stands for nothing, or the browser refuses it.
    pub act: fn(&FiguresData, Element, &Selection) -> Result<Promise, JsValue>,
    /// Saves the picture that an element below a figure stands for, under a selection, drawn by the function of the
    /// figure's kind; a promise, which breaks where ECharts cannot draw it or the browser refuses it.
    pub picture: fn(&FiguresData, Element, &Selection, Draw) -> Result<Promise, JsValue>,
    /// Copies a record as a sentence with its source, from the card that the button stands in; a promise.
    pub quote: fn(&FiguresData, Element, String) -> Result<Promise, JsValue>,
    /// Tells what follows from the assumptions of a selection.
    pub what_follows: fn(&FiguresData, &Selection) -> Result<WhatFollows, JsValue>,
}

/// The functions.
pub const TAKE_AWAY: TakeAway = TakeAway {
    act: |data, button, selection| {
        let action = Action::new(&report::read(data)?, button, selection)?;
        Ok(future_to_promise(async move { action.run().await.map(|()| JsValue::UNDEFINED) }))
    },
    picture: |data, button, selection, draw| {
        let action = Action::new(&report::read(data)?, button, selection)?;
        Ok(future_to_promise(async move {
            picture::save(&action, draw).await.map(|()| JsValue::UNDEFINED)
        }))
    },
    quote: |data, button, id| {
        let report = report::read(data)?;
        Ok(future_to_promise(async move {
            quote::quote(&report, &button, &id).await.map(|()| JsValue::UNDEFINED)
        }))
    },
    what_follows: |data, selection| Ok(what_if::what_follows(&report::read(data)?, selection)),
};
