//! What the build printed as HTML follows the selection: bound numbers, counts and chips in the prose,
//! rows of tables. The page's own elements are marked; style does the rest.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::State;
use crate::figures::Reading;
use crate::query::Slice;

/// Ties bound numbers, counts and chips in the prose, and the rows of the ledger, to the selection.
pub fn follow_in_print(state: &State) {
    let slice = state.slice;
    Effect::new(move |_| {
        slice.with(|slice| {
            each(".fact[data-fact]", |fact| mark_fact(&fact, slice));
            each(".count[data-count]", |count| recount(&count, slice));
            each(".chip[data-facet]", |chip| press(&chip, slice));
            each("tr[data-record]", |row| {
                let out = row.get_attribute("data-record").is_some_and(|id| !slice.has_fact(&id));
                set(&row, "hidden", out.then_some(""));
            });
        });
    });
}

/// Ties the rows of a figure's table to the figure.
pub fn mark_rows(figure: &str, read: Memo<Reading>) {
    let rows = format!("#fig-{figure} tr[data-row]");
    Effect::new(move |_| {
        read.with(|read| {
            each(&rows, |row| {
                let id = row.get_attribute("data-row").unwrap_or_default();
                let out = read.rows.iter().any(|(row, kept)| *row == id && !kept);
                set(&row, "data-out", out.then_some(""));
            });
        });
    });
}

/// The facet and value of the control that an event came from, if it came from one.
pub fn facet_of_event(event: &web_sys::Event) -> Option<(String, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let control = target.closest("[data-facet][data-value]").ok().flatten()?;
    Some((control.get_attribute("data-facet")?, control.get_attribute("data-value")?))
}

fn each(selector: &str, then: impl Fn(Element)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<Element>().ok())
        .for_each(then);
}

/// Attributes are only hints for style here: a failure to set one leaves the text as printed.
fn set(element: &Element, name: &str, value: Option<&str>) {
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

fn mark_fact(element: &Element, slice: &Slice) {
    let out = element.get_attribute("data-fact").is_some_and(|id| !slice.has_fact(&id));
    set(element, "data-out", out.then_some(""));
}

/// A count that differs from the printed one says so, and keeps the printed one in its title.
fn recount(element: &Element, slice: &Slice) {
    let table = element.get_attribute("data-count").unwrap_or_default();
    let Some(count) = slice.count(&table) else { return };
    let shown = element.text_content().unwrap_or_default();
    let printed = element.get_attribute("data-printed").unwrap_or(shown);
    let now = count.to_string();
    let changed = now != printed;
    set(element, "data-changed", changed.then_some(""));
    set(element, "title", changed.then_some(printed.as_str()));
    set(element, "data-printed", Some(&printed));
    element.set_text_content(Some(&now));
}

fn press(element: &Element, slice: &Slice) {
    let facet = element.get_attribute("data-facet").unwrap_or_default();
    let value = element.get_attribute("data-value").unwrap_or_default();
    let pressed = if slice.selection.has(&facet, &value) { "true" } else { "false" };
    set(element, "aria-pressed", Some(pressed));
}
