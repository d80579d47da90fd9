//! A bound number opens its record where it stands; a mark and a row of a figure open theirs.
//!
//! 1. What the page has printed of the record, or of the row, becomes the card; after it what to narrow the report
//!    to, and where else it is used.
//! 2. The browser's own popover shows it beside the number, closes it on Escape or a click elsewhere and
//!    gives the focus back. Without popovers, or without a script, the link leads to the row.

use std::cell::RefCell;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

use super::opener::Opener;
use super::printed_record::{PrintedRecord, printed_record, printed_row};
use super::record_details::RecordDetails;
use super::{State, hooks};
use crate::query::LEDGER;

#[wasm_bindgen(module = "/src/card/place.js")]
extern "C" {
    /// Places a card that is shown beside what opened it, inside of the screen.
    #[wasm_bindgen(catch, js_name = placeCard)]
    fn place_card(card: &HtmlElement, opener: &Element) -> Result<(), JsValue>;
}

thread_local! {
    /// What keeps the components of the card.
    static SHOWN: RefCell<Option<Box<dyn std::any::Any>>> = const { RefCell::new(None) };
}

/// Opens the record of an id beside what was clicked; where the page has no ledger, its row in the figure around.
/// Whether there was one to open.
pub fn open_record(opener: &Element, id: &str) -> bool {
    let figure = opener.closest(hooks::FIGURE).ok().flatten();
    let figure = figure.map(|figure| figure.id()).unwrap_or_default();
    let figure = figure.strip_prefix("fig-").unwrap_or_default();
    let is_record = State::get().index.tables[0].rows.iter().any(|row| row.id == id);
    match printed_record(id).filter(|_| is_record) {
        Some(record) => open(opener, &record, LEDGER, id),
        None => open_row(opener, figure, id),
    }
}

/// Opens a row of a figure's table: its record, where the figure draws records and the page has the ledger.
pub fn open_row(opener: &Element, figure: &str, id: &str) -> bool {
    let index = State::get().index;
    let table = index.figure(figure).map_or(LEDGER, |figure| figure.table.as_str());
    let record = printed_record(id).filter(|_| table == LEDGER);
    match record {
        Some(record) => open(opener, &record, LEDGER, id),
        None => printed_row(figure, id).is_some_and(|row| open(opener, &row, table, id)),
    }
}

/// What opens the card, for components.
pub const OPENER: Opener = Opener { record: open_record, row: open_row };

fn open(opener: &Element, record: &PrintedRecord, table: &str, id: &str) -> bool {
    let card = document().query_selector(hooks::RECORD_CARD).ok().flatten();
    let Some(card) = card.and_then(|card| card.dyn_into::<HtmlElement>().ok()) else {
        return false;
    };
    fill(&card, record, table, id);
    let is_shown = card.show_popover().is_ok();
    if is_shown {
        // Where that fails the card stands in the middle of the screen.
        let _ = place_card(&card, opener);
        // What is in the card is reached by the next Tab; closed, it gives the focus back.
        let _ = card.focus();
    }
    is_shown
}

fn fill(card: &HtmlElement, record: &PrintedRecord, table: &str, id: &str) {
    let (record, table, id) = (record.clone(), table.to_string(), id.to_string());
    SHOWN.take();
    card.set_inner_html("");
    let shown =
        mount_to(card.clone(), move || view! { <RecordDetails record=record table=table id=id/> });
    SHOWN.set(Some(Box::new(shown)));
}
