//! A bound number opens its record where it stands; a mark and a row of a figure open theirs.
//!
//! 1. A click on one finds the record's row in the printed ledger, or the row in the figure's table.
//! 2. Its cells, each with the head of its column, become the card; after them what to narrow the report to,
//!    and where else it is used.
//! 3. The browser's own popover shows it beside the number, closes it on Escape or a click elsewhere and
//!    gives the focus back. Without popovers, or without a script, the link leads to the row.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent};

use super::State;
use super::follow::{each, set};
use crate::model::{Tags, escape};
use crate::words::Phrase;

/// Width of the card in CSS pixels; also in `style/card.css`.
const WIDTH: f64 = 352.0;

/// Opens the record or the row that was clicked, if one was; leaves every other click alone.
pub fn open_record(event: &MouseEvent, state: &State) {
    let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
    let Some((opener, id)) = opener_of(event).filter(|_| plain) else { return };
    let Some(card) = document().get_element_by_id("record-card") else { return };
    let card: HtmlElement = card.unchecked_into();
    if fill(&card, &opener, &id, state).is_some() && card.show_popover().is_ok() {
        event.prevent_default();
        place(&card, &opener);
        // What is in the card is reached by the next Tab; closed, it gives the focus back.
        let _ = card.focus();
    }
}

/// Makes the names in the tables of figures openers, which without a script they are not.
pub fn make_rows_open() {
    each(".figure-table tr[data-row] > th", |name| {
        let button = document().create_element("button").ok();
        let Some(button) = button.filter(|_| name.child_element_count() == 0) else { return };
        set(&button, "type", Some("button"));
        set(&button, "class", Some("row-open"));
        button.set_text_content(name.text_content().as_deref());
        name.replace_children_with_node_1(&button);
    });
}

/// What was clicked, and the id of its record or row.
fn opener_of(event: &Event) -> Option<(Element, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let opener = target.closest("a.fact[data-fact], .mark-button, .row-open").ok()??;
    let row = opener.closest("[data-fact], [data-row]").ok()??;
    let id = row.get_attribute("data-fact").or_else(|| row.get_attribute("data-row"))?;
    Some((opener, id))
}

fn fill(card: &HtmlElement, opener: &Element, id: &str, state: &State) -> Option<()> {
    let lang = state.report.lang;
    let figure = opener.closest(".figure").ok().flatten();
    let find = |root: &str| document().query_selector(root).ok().flatten();
    let ledger = find(&format!("#record-{id}"));
    let is_record = state.report.fact(id).is_some();
    let (row, quote) = match (&figure, ledger) {
        (_, Some(row)) if is_record => (row, true),
        (Some(figure), _) => (figure.query_selector(&format!("tr[data-row='{id}']")).ok()??, false),
        _ => return None,
    };
    let (name, parts) = cells(&row)?;
    let places = places(id, figure.as_ref().filter(|_| !is_record));
    let used = (!places.is_empty())
        .then(|| format!("<dt>{}</dt><dd>{places}</dd>", Phrase::UsedIn.text(lang)));
    let only = chips(state, id, figure.as_ref());
    let only = (!only.is_empty())
        .then(|| format!("<p class=\"card-only\">{} {only}</p>", Phrase::Filter.text(lang)));
    let foot = quote.then(|| {
        let (copy, all) = (Phrase::CopySentence.text(lang), Phrase::Records.text(lang));
        format!(
            "<p class=\"card-foot\"><button type=\"button\" class=\"action\" data-act=\"quote\" data-record=\"{id}\">{copy}</button> \
             <span class=\"action-status\" role=\"status\"></span></p><a class=\"card-row\" href=\"#record-{id}\">{all} ↓</a>"
        )
    });
    let [used, only, foot] = [used, only, foot].map(Option::unwrap_or_default);
    card.set_inner_html(&format!(
        "<p class=\"card-name\">{name}</p><dl>{parts}{used}</dl>{only}{foot}"
    ));
    Some(())
}

/// The name of a printed row, and its other cells with the heads of their columns.
fn cells(row: &Element) -> Option<(String, String)> {
    let heads = row.closest("table").ok()??.query_selector_all("thead th").ok()?;
    let cells = row.children();
    let name = cells.item(0)?;
    let name = name.query_selector(".row-open").ok().flatten().unwrap_or(name);
    let name = without_ids(&name)?;
    let parts = (1..cells.length()).filter_map(|place| {
        let head = escape(&heads.item(place)?.text_content()?);
        let cell = cells.item(place)?.inner_html();
        (!cell.is_empty()).then(|| format!("<dt>{head}</dt><dd>{cell}</dd>"))
    });
    let parts = parts.collect();
    Some((name, parts))
}

/// What an element holds, without the names of its parts: those stand in the page already.
fn without_ids(element: &Element) -> Option<String> {
    let copy: Element = element.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
    let named = copy.query_selector_all("[id]").ok()?;
    for at in 0..named.length() {
        named.item(at)?.dyn_into::<Element>().ok()?.remove();
    }
    Some(copy.inner_html())
}

/// Chips that narrow the report to what the record or the row belongs to.
fn chips(state: &State, id: &str, figure: Option<&Element>) -> String {
    let report = &state.report;
    let figure = figure.and_then(|figure| report.figure(figure.id().strip_prefix("fig-")?));
    let row = figure.and_then(|figure| report.table(&figure.table)?.row(id));
    let none = Tags::default();
    let tags = row.map(|row| &row.tags).or_else(|| report.fact(id).map(|fact| &fact.tags));
    let mut chips = String::new();
    for (facet, values) in &tags.unwrap_or(&none).0 {
        let Some(known) = report.facet(facet) else { continue };
        for value in values {
            let pressed = state.selection.with_untracked(|chosen| chosen.has(facet, value));
            let label = escape(known.value_label(value));
            chips += &format!(
                "<button type=\"button\" class=\"chip\" data-facet=\"{facet}\" data-value=\"{value}\" aria-pressed=\"{pressed}\">{label}</button> "
            );
        }
    }
    chips
}

/// Links to every section and figure that states or draws it; of a row only its own figures.
fn places(id: &str, figure: Option<&Element>) -> String {
    let mut links: Vec<String> = Vec::new();
    let mut link = |place: &Element, heading: &str| {
        let Ok(Some(heading)) = place.query_selector(heading) else { return };
        // A heading ends in a link to itself.
        let words = heading.text_content().unwrap_or_default();
        let words = escape(words.trim().trim_end_matches('#'));
        let link = format!("<a href=\"#{}\">{words}</a>", place.id());
        if !links.contains(&link) {
            links.push(link);
        }
    };
    let among = |element: Element, place: &str| element.closest(place).ok().flatten();
    if figure.is_none() {
        each(&format!(".prose .fact[data-fact='{id}']"), |number| {
            among(number, ".section").into_iter().for_each(|place| link(&place, "h1, h2"));
        });
    }
    each(&format!("tr[data-row='{id}']"), |row| {
        let place = among(row, ".figure").filter(|place| figure.is_none_or(|own| own == place));
        place.into_iter().for_each(|place| link(&place, "figcaption :is(h1, h2, h3)"));
    });
    links.join("<br>")
}

/// Below the number, or above it where there is no room below, inside of the screen. On a phone style puts
/// the card at the foot of the screen.
fn place(card: &HtmlElement, number: &Element) {
    let near = number.get_bounding_client_rect();
    let view = window();
    let (right, down) = (view.scroll_x().unwrap_or_default(), view.scroll_y().unwrap_or_default());
    let width = document().document_element().map_or(0.0, |root| f64::from(root.client_width()));
    let left = near.left().min(width - WIDTH - 16.0).max(16.0) + right;
    let high = view.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let tall = f64::from(card.offset_height());
    let below = near.bottom() + 8.0;
    let above = near.top() - tall - 8.0;
    // A card that fits neither below nor above covers its number rather than leave the screen.
    let lowest = (high - tall - 8.0).max(0.0);
    let top = if below > lowest && above > 0.0 { above } else { below.min(lowest) } + down;
    for (property, value) in [("--card-left", left), ("--card-top", top)] {
        // Where style refuses it the card stands in the middle of the screen.
        let _ = card.style().set_property(property, &format!("{}px", value as i32));
    }
}
