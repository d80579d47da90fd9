//! What follows from a reader's assumptions, written where the build has printed what follows from its own:
//! numbers in sentences, and beside each figure a stamp, rows of its table and sentences of its description.

use std::sync::Arc;

use leptos::prelude::document;
use wasm_bindgen::JsValue;
use web_sys::Element;

use super::dom::{each, set};
use crate::figures::{ReaderFact, reader_facts, reader_stamp, table_cells};
use crate::model::{Figure, Input, Report, WhatIf};
use crate::query::{Assumed, Selection, Slice, slice};
use crate::words::{self, AssumedPhrase, Locale};

/// Writes what follows from the assumptions of a selection; without any, what was printed.
///
/// # Errors
/// What the browser gives where elements cannot be made.
pub fn write(report: &Arc<Report>, selection: &Selection) -> Result<(), JsValue> {
    let slice = slice(report, selection);
    for what_if in &report.what_ifs {
        write_passage(report, what_if, slice.selection.assumed());
    }
    report.figures.iter().try_for_each(|figure| write_figure(figure, &slice))
}

fn write_passage(report: &Report, what_if: &WhatIf, assumed: &Assumed) {
    let (locale, id) = (Locale::of(report), &what_if.id);
    let touched = assumed.touches(id);
    for input in &what_if.inputs {
        write_input(&locale, what_if, input, assumed.ticks(id, &input.id));
    }
    let choice = assumed.choice(what_if);
    for output in &what_if.outputs {
        let value = output.values(choice).last().filter(|_| touched);
        let number = value.map(|value| locale.assumed(value, &output.unit));
        each(&format!("[data-output=\"{id}.{}\"]", output.id), |words| {
            rewrite(&words, number.as_deref());
        });
    }
    each(&format!("[data-what-if=\"{id}\"]"), |passage| {
        set(&passage, "data-assumed", touched.then_some(""));
    });
}

/// The number in the sentence, and below it on its slider.
fn write_input(locale: &Locale, what_if: &WhatIf, input: &Input, ticks: Option<i64>) {
    let name = format!("{}.{}", what_if.id, input.id);
    let number = |ticks| locale.chosen(input.value(ticks), &input.unit);
    let chosen = ticks.map(number);
    let spoken = number(ticks.unwrap_or(input.choices.start));
    each(&format!("[data-scrub=\"{name}\"]"), |scrub| {
        rewrite(&scrub, chosen.as_deref());
        let now =
            crate::query::decimal(ticks.unwrap_or(input.choices.start), input.choices.decimals);
        set(&scrub, "aria-valuenow", Some(&now));
        set(&scrub, "aria-valuetext", Some(&spoken));
    });
    each(&format!("[data-input=\"{name}\"]"), |range| set(&range, "aria-valuetext", Some(&spoken)));
    each(&format!("[data-yours=\"{name}\"]"), |yours| {
        let said = chosen.as_deref().map(|number| words::yours(locale.lang, number));
        yours.set_text_content(said.as_deref());
    });
}

/// Sets other words, marked as changed, or those that were printed.
fn rewrite(element: &Element, number: Option<&str>) {
    let shown = || element.text_content().unwrap_or_default();
    let printed = element.get_attribute("data-printed").unwrap_or_else(shown);
    let number = number.unwrap_or(&printed);
    let changed = number != printed;
    element.set_text_content(Some(number));
    set(element, "data-changed", changed.then_some(""));
    set(element, "title", changed.then_some(printed.as_str()));
    set(element, "data-printed", Some(&printed));
}

fn write_figure(figure: &Figure, slice: &Slice) -> Result<(), JsValue> {
    let find = |part: &str| document().query_selector(&format!("#fig-{}{part}", figure.id));
    let readers = reader_facts(figure, slice);
    if let Some(stamp) = find(" .assumed")? {
        write_stamp(&stamp, figure, slice)?;
    }
    if let Some(rows) = find("-table tbody")? {
        clear(&rows)?;
        readers.iter().try_for_each(|reader| add_row(&rows, reader, &slice.report))?;
    }
    if let Some(says) = find("-says")? {
        clear(&says)?;
        let sentences = readers.iter().map(|reader| words::record(&slice.report, &reader.fact));
        let sentences: Vec<String> = sentences.collect();
        if !sentences.is_empty() {
            let said = document().create_element("span")?;
            said.set_text_content(Some(&words::sentences(slice.report.lang, &sentences)));
            set(&said, "data-reader", Some(""));
            says.append_child(&said)?;
        }
    }
    Ok(())
}

fn write_stamp(stamp: &Element, figure: &Figure, slice: &Slice) -> Result<(), JsValue> {
    let said = reader_stamp(figure, slice);
    stamp.set_text_content(Some(&said));
    if said.is_empty() {
        return Ok(());
    }
    let lang = slice.report.lang;
    let mine = slice.report.what_ifs.iter().filter(|what_if| what_if.figure == figure.id);
    for what_if in mine.filter(|what_if| slice.selection.assumed().touches(&what_if.id)) {
        let reset = document().create_element("button")?;
        set(&reset, "type", Some("button"));
        set(&reset, "class", Some("reset"));
        set(&reset, "data-reset", Some(&what_if.id));
        reset.set_text_content(Some(AssumedPhrase::Reset.text(lang)));
        stamp.append_child(&reset)?;
    }
    Ok(())
}

fn add_row(rows: &Element, reader: &ReaderFact, report: &Report) -> Result<(), JsValue> {
    let row = document().create_element("tr")?;
    set(&row, "data-reader", Some(&reader.fact.id));
    let head =
        |at: u32| rows.query_selector(&format!("tr > td:nth-child({})", at + 1)).ok().flatten();
    for (at, cell) in table_cells(report, &reader.fact).iter().enumerate() {
        let made = document().create_element(if at == 0 { "th" } else { "td" })?;
        if at == 0 {
            set(&made, "scope", Some("row"));
        }
        let label = head(at as u32).and_then(|cell| cell.get_attribute("data-head"));
        set(&made, "data-head", label.as_deref());
        made.set_text_content(Some(cell));
        row.append_child(&made)?;
    }
    rows.append_child(&row)?;
    Ok(())
}

/// Takes away what was written for earlier assumptions.
fn clear(of: &Element) -> Result<(), JsValue> {
    let old = of.query_selector_all(":scope > [data-reader]")?;
    for at in 0..old.length() {
        if let Some(node) = old.item(at) {
            of.remove_child(&node)?;
        }
    }
    Ok(())
}
