//! What the build printed as HTML follows the selection: bound numbers, counts and chips in the prose,
//! rows of tables. The page's own elements are marked; style does the rest.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::State;
use super::living::follow_living;
use crate::figures::Reading;
use crate::query::Slice;

/// Ties bound numbers, counts and chips in the prose, and the rows of the ledger, to the selection.
pub fn follow_in_print(state: &State) {
    let slice = state.slice;
    Effect::new(move |_| slice.with(mark_print));
}

/// Marks what stands in print now.
pub fn mark_print(slice: &Slice) {
    follow_living(slice);
    each(".fact[data-fact]", |fact| mark_fact(&fact, slice));
    each(".chip[data-facet]", |chip| press(&chip, slice));
    each("tr[data-record]", |row| {
        let out = row.get_attribute("data-record").is_some_and(|id| !slice.has_fact(&id));
        set(&row, "hidden", out.then_some(""));
    });
}

/// Ties the rows of a figure's table, and what is told about them, to the figure.
pub fn mark_rows(figure: &str, read: Memo<Reading>) {
    let rows = format!("#fig-{figure} [data-row]");
    let says = format!("#fig-{figure}-says [data-says]");
    Effect::new(move |_| {
        read.with(|read| {
            each(&rows, |row| {
                let id = row.get_attribute("data-row").unwrap_or_default();
                let out = read.rows.iter().any(|(row, kept)| *row == id && !kept);
                set(&row, "data-out", out.then_some(""));
            });
            let nothing = read.kept() == 0;
            each(&says, |sentence| {
                let id = sentence.get_attribute("data-says").unwrap_or_default();
                let out = read.rows.iter().any(|(row, kept)| *row == id && !kept);
                // The sentence that nothing matches has no row.
                silence(&sentence, if id.is_empty() { !nothing } else { out });
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

/// Every element that a selector finds.
pub fn each(selector: &str, then: impl FnMut(Element)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<Element>().ok())
        .for_each(then);
}

/// Sets or takes away an attribute. Attributes are only hints for style here: a failure to set one leaves the text as printed.
pub fn set(element: &Element, name: &str, value: Option<&str>) {
    if element.get_attribute(name).as_deref() == value {
        return;
    }
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Takes the words out of a sentence or gives them back. A reader of the screen would be told what is hidden,
/// for the description as a whole may be hidden too.
fn silence(sentence: &Element, is_silent: bool) {
    if is_silent == sentence.has_attribute("data-silent") {
        return;
    }
    set(sentence, "data-silent", is_silent.then_some(""));
    let said = sentence.text_content().unwrap_or_default();
    let printed = sentence.get_attribute("data-printed").unwrap_or(said);
    sentence.set_text_content(if is_silent { None } else { Some(&printed) });
    set(sentence, "data-printed", Some(&printed));
}

fn mark_fact(element: &Element, slice: &Slice) {
    let out = element.get_attribute("data-fact").is_some_and(|id| !slice.has_fact(&id));
    set(element, "data-out", out.then_some(""));
}

/// Shows whether the value that an element stands for is chosen.
pub fn press(element: &Element, slice: &Slice) {
    let facet = element.get_attribute("data-facet").unwrap_or_default();
    let value = element.get_attribute("data-value").unwrap_or_default();
    let pressed = if slice.selection.has(&facet, &value) { "true" } else { "false" };
    set(element, "aria-pressed", Some(pressed));
}
