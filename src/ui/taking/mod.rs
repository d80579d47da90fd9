//! What a reader takes away of a figure, and what follows from what is assumed. It lies in a chunk: only `taking_chunk` may
//! name it.
//!
//! 1. An [`Action`](action::Action) is what was asked for below a figure; [`act`] does it.
//! 2. [`data_file`] and [`picture`] make files of what is shown, [`citations`] are the ways to cite it.
//! 3. [`what_if`] puts into words what follows from a reader's assumptions, [`figure_follows`] grows it in figures.

mod act;
mod action;
mod browser;
mod citations;
mod data_file;
mod figure_follows;
mod picture;
mod quotation;
mod shown_rows;
mod status;
mod what_if;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::State;
use super::fetching::FiguresData;
use super::live::read_report;
use super::parts::FigureState;
use super::saving::StatusSignal;
use super::what_follows::WhatFollows;
use crate::figures::Draw;
use crate::query::Selection;

/// Functions over the data of the figures.
#[derive(Clone, Copy)]
pub struct TakeAway {
    /// Does what an element below a figure stands for; pictures by the function of the figure's kind. A promise, which
    /// breaks where the browser refuses it.
    pub act: fn(&FiguresData, &State, &FigureState, Element, Draw) -> Result<Promise, JsValue>,
    /// Copies a record as a sentence with its source and an address, and says so beside the button; a promise.
    pub quote: fn(&FiguresData, &str, &Element, StatusSignal) -> Result<Promise, JsValue>,
    /// Tells what follows from the assumptions of a selection.
    pub what_follows: fn(&FiguresData, &Selection) -> Result<WhatFollows, JsValue>,
    /// Grows in a figure's element what it adds while something is assumed.
    pub grow: fn(&State, &FigureState, &Element),
}

/// The functions.
pub const TAKE_AWAY: TakeAway = TakeAway {
    act: act::act,
    quote: quotation::quote,
    what_follows: |data, selection| Ok(what_if::what_follows(&read_report(data)?, selection)),
    grow: figure_follows::grow,
};
