//! What the page has printed of a record or a row: the data of its card.

use leptos::prelude::document;
use web_sys::Element;

use super::hydrate::{all, words_of};

/// A record or a row as it stands in a printed table.
#[derive(Clone, Debug, PartialEq)]
pub struct PrintedRecord {
    /// Its name, as HTML.
    pub name: String,
    /// Its other cells, as HTML, with the heads of their columns.
    pub cells: Vec<(String, String)>,
    /// Every section and figure that states or draws it: the way there, and its heading.
    pub places: Vec<(String, String)>,
}

/// A record of the ledger; none where the page holds no ledger, or not this record.
pub fn printed_record(id: &str) -> Option<PrintedRecord> {
    let row = document().get_element_by_id(&format!("record-{id}"))?;
    let body = document().body()?;
    let mut places = Vec::new();
    for number in all(&body, &format!(".prose .fact[data-fact='{id}']")) {
        add_place(&mut places, &number, ".section", "h1, h2");
    }
    for row in all(&body, &format!("tr[data-row='{id}']")) {
        add_place(&mut places, &row, ".figure", "figcaption :is(h1, h2, h3)");
    }
    let (name, cells) = cells(&row)?;
    Some(PrintedRecord { name, cells, places })
}

/// A row of a figure's table.
pub fn printed_row(figure: &str, id: &str) -> Option<PrintedRecord> {
    let figure = document().get_element_by_id(&format!("fig-{figure}"))?;
    let row = figure.query_selector(&format!("tr[data-row='{id}']")).ok()??;
    let mut places = Vec::new();
    add_place(&mut places, &row, ".figure", "figcaption :is(h1, h2, h3)");
    let (name, cells) = cells(&row)?;
    Some(PrintedRecord { name, cells, places })
}

/// The name of a printed row, and its other cells with the heads of their columns.
fn cells(row: &Element) -> Option<(String, Vec<(String, String)>)> {
    let heads = row.closest("table").ok()??.query_selector_all("thead th").ok()?;
    let cells = row.children();
    let name = cells.item(0)?;
    let name = name.query_selector(".row-open").ok().flatten().unwrap_or(name);
    let parts = (1..cells.length()).filter_map(|place| {
        let head = heads.item(place)?.text_content()?;
        let cell = cells.item(place)?.inner_html();
        (!cell.is_empty()).then_some((head, cell))
    });
    Some((without_ids(&name)?, parts.collect()))
}

/// What an element holds, without the names of its parts: those stand in the page already.
fn without_ids(element: &Element) -> Option<String> {
    use wasm_bindgen::JsCast;
    let copy: Element = element.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    all(&copy, "[id]").iter().for_each(Element::remove);
    Some(copy.inner_html())
}

/// Adds what stands around an element, by its heading, once.
fn add_place(places: &mut Vec<(String, String)>, of: &Element, around: &str, heading: &str) {
    let Some(place) = of.closest(around).ok().flatten() else { return };
    let Ok(Some(heading)) = place.query_selector(heading) else { return };
    // A heading ends in a link to itself.
    let words = words_of(&heading).trim().trim_end_matches('#').to_string();
    let found = (format!("#{}", place.id()), words);
    if !places.contains(&found) {
        places.push(found);
    }
}
