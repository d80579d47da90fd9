//! The printed filters follow the selection, and change it.

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent, MediaQueryList};

use super::State;
use super::after_frame::after_frame;
use super::follow::{each, press, set};
use crate::model::escape;
use crate::query::{Slice, YEARS, remaining, years};
use crate::words;

/// Where the rail beside the text is; also in `style/layout.css`.
const WIDE: &str = "(width >= 78rem)";

/// Ties the filters to the selection, and the selection to the filters.
pub fn follow_facets(state: &State) {
    let (state, sliding) = (state.clone(), state.clone());
    let (selection, waits) = (state.selection, StoredValue::new(false));
    // Most changes of figures and assumptions are none of the filters'.
    let narrowed = Memo::new(move |_| {
        selection.with(|chosen| (chosen.narrowing(), chosen.assumed().is_empty()))
    });
    Effect::new(move |was: Option<()>| {
        if was.is_none() {
            stay_open_beside();
            for moves in ["input", "change"] {
                let sliding = sliding.clone();
                EventListener::new(&document(), moves, move |event| slide(event, &sliding))
                    .forget();
            }
            EventListener::new(&document(), "keydown", close_sheet).forget();
        }
        let (chosen, nothing_assumed) = narrowed.get();
        state.slice.with_untracked(|slice| mark(&state, slice));
        let is_empty = chosen.is_empty() && nothing_assumed;
        each(".facet-clear", |clear| {
            // What is disabled loses the focus.
            let is_here = is_empty && document().active_element().as_ref() == Some(&clear);
            is_here.then(|| focus(".facet-open"));
            set(&clear, "disabled", is_empty.then_some(""));
        });
        if !waits.get_value() {
            waits.set_value(true);
            spawn_local(count(state.slice, waits));
        }
    });
}

fn mark(state: &State, slice: &Slice) {
    each(".facet-value[data-facet]", |value| press(&value, slice));
    each(".chosen", |list| rewrite(&list, &chosen(state, slice)));
    let (kept, total) = (slice.facts().count(), state.report.facts.len());
    each(".facet-status", |status| {
        status.set_text_content(Some(&words::remaining(state.report.lang, kept, total)));
    });
    let all = years(&state.report).unwrap_or_default();
    slide_to(state, slice.selection.years().unwrap_or(all));
}

/// The list of what is chosen is made anew; a reader who has just taken something away by a key stays in it, or at
/// what opens the filters.
fn rewrite(list: &Element, html: &str) {
    if list.inner_html() == html {
        return;
    }
    let is_here = document().active_element().is_some_and(|active| list.contains(Some(&active)));
    list.set_inner_html(html);
    if is_here && !focus(".chosen-value") {
        focus(".facet-open");
    }
}

/// Gives the focus to the first that a selector finds, if there is one.
fn focus(selector: &str) -> bool {
    let next = document().query_selector(selector).ok().flatten();
    let next = next.and_then(|next| next.dyn_into::<HtmlElement>().ok());
    // What cannot take the focus leaves it where the page begins.
    next.is_some_and(|next| next.focus().is_ok())
}

/// On wide screens the sheet stays until it is closed, else the browser closes it as soon as the reader goes on.
fn stay_open_beside() {
    let Some(wide) = window().match_media(WIDE).ok().flatten() else { return };
    let follow = |wide: &MediaQueryList| {
        let kind = if wide.matches() { "manual" } else { "auto" };
        each("#facets", |sheet| set(&sheet, "popover", Some(kind)));
    };
    follow(&wide);
    let query = wide.clone();
    EventListener::new(&wide, "change", move |_| follow(&query)).forget();
}

/// What each value would leave: a slice of the report for every one of them, so it comes after the answer.
async fn count(slice: Memo<Slice>, waits: StoredValue<bool>) {
    after_frame().await;
    waits.set_value(false);
    slice.with_untracked(|slice| each(".facet-value[data-facet]", |value| recount(&value, slice)));
}

fn recount(value: &Element, slice: &Slice) {
    let facet = value.get_attribute("data-facet").unwrap_or_default();
    let id = value.get_attribute("data-value").unwrap_or_default();
    let count = remaining(slice, &facet, &id).all();
    set(value, "data-empty", (count == 0).then_some(""));
    if let Some(shown) = value.last_element_child() {
        shown.set_text_content(Some(&count.to_string()));
    }
}

/// What is chosen, each to be taken away by a click.
fn chosen(state: &State, slice: &Slice) -> String {
    let lang = state.report.lang;
    let item = |facet: &str, value: &str, label: &str| {
        let (name, label) = (escape(&words::take_away(lang, label)), escape(label));
        format!(
            "<li><button type=\"button\" class=\"chosen-value\" data-facet=\"{facet}\" data-value=\"{value}\" \
             aria-label=\"{name}\">{label}</button></li>"
        )
    };
    let mut items = String::new();
    for (facet, value) in slice.selection.facets().flat_map(|(_, pairs)| pairs) {
        let known = state.report.facet(facet);
        items += &item(facet, value, known.map_or(value, |facet| facet.value_label(value)));
    }
    if let Some(years) = slice.selection.years() {
        items += &item(YEARS, "", &words::years(lang, years));
    }
    items
}

/// Follows a slider: its words while it slides, the selection when the reader lets go.
fn slide(event: &Event, state: &State) {
    let slider = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(slider) = slider.filter(|slider| slider.closest(".years").ok().flatten().is_some())
    else {
        return;
    };
    let all = years(&state.report).unwrap_or_default();
    let (mut from, mut to) = (all.0, all.1);
    let is_first = slider.next_element_sibling().is_some_and(|next| next.tag_name() == "INPUT");
    sliders(|at, input| {
        let year = input.value().parse().unwrap_or(all.0);
        if at == 0 { from = year } else { to = year }
    });
    // The slider that moves takes the other one along.
    let range = if is_first { (from, to.max(from)) } else { (from.min(to), to) };
    slide_to(state, range);
    if event.type_() == "change" {
        let range = Some(range).filter(|range| *range != all);
        state.selection.update(|chosen| *chosen = chosen.with_years(range));
    }
}

fn slide_to(state: &State, (from, to): (i32, i32)) {
    sliders(|at, input| input.set_value(&if at == 0 { from } else { to }.to_string()));
    each(".years-shown", |shown| {
        shown.set_text_content(Some(&words::years(state.report.lang, (from, to))));
    });
}

fn sliders(mut then: impl FnMut(usize, HtmlInputElement)) {
    let mut at = 0;
    each(".years input", |input| {
        then(at, input.unchecked_into());
        at += 1;
    });
}

/// Whether an event came from what takes every choice away.
pub fn is_clear(event: &Event) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|target| target.closest(".facet-clear").ok().flatten().is_some())
}

/// What Escape is for before the filters: what lies over the page, and a walk through marks.
const NEARER: &str = "[popover=auto]:popover-open, dialog[open], .mark-button:focus";

/// A sheet that stays is closed by Escape too.
fn close_sheet(event: &Event) {
    let is_escape = event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape");
    let is_taken = || document().query_selector(NEARER).is_ok_and(|nearer| nearer.is_some());
    if is_escape && !event.default_prevented() && !is_taken() {
        each("#facets:popover-open", |sheet| {
            drop(sheet.unchecked_into::<HtmlElement>().hide_popover());
        });
    }
}
