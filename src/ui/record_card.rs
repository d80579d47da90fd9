//! A bound number opens its record where it stands.
//!
//! 1. A click on a number finds the record's row in the printed ledger.
//! 2. Its cells, each with the head of its column, become the card.
//! 3. The browser's own popover shows it beside the number, closes it on Escape or a click elsewhere and
//!    gives the focus back. Without popovers, or without a script, the link leads to the row.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, MouseEvent};

use super::State;
use crate::model::Lang;
use crate::words::Phrase;

/// Width of the card in CSS pixels; also in `style/card.css`.
const WIDTH: f64 = 352.0;

/// The card, empty until a number is opened.
#[component]
pub fn RecordCard(
    /// For the page's click handler.
    node: NodeRef<Div>,
) -> impl IntoView {
    let label = Phrase::Record.text(State::get().report.lang);
    view! { <div node_ref=node id="record-card" popover="auto" role="dialog" aria-label=label tabindex="-1"></div> }
}

/// Opens the record of the number that was clicked, if one was; leaves every other click alone.
pub fn open_record(event: &MouseEvent, card: NodeRef<Div>, lang: Lang) {
    let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
    let Some(number) = number_of(event).filter(|_| plain) else { return };
    let Some(card) = card.get_untracked() else { return };
    let card: HtmlElement = card.unchecked_into();
    if fill(&card, &number, lang).is_some() && card.show_popover().is_ok() {
        event.prevent_default();
        place(&card, &number);
    }
}

fn number_of(event: &Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest("a.fact[data-fact]").ok().flatten()
}

fn fill(card: &HtmlElement, number: &Element, lang: Lang) -> Option<()> {
    let id = number.get_attribute("data-fact")?;
    let row = document().get_element_by_id(&format!("record-{id}"))?;
    let heads = document().query_selector_all(".records thead th").ok()?;
    let cells = row.children();
    let name = cells.item(0)?.inner_html();
    let parts = (1..cells.length()).filter_map(|place| {
        let head = heads.item(place)?.text_content()?;
        Some(format!("<dt>{head}</dt><dd>{}</dd>", cells.item(place)?.inner_html()))
    });
    let parts: String = parts.collect();
    let all = Phrase::Records.text(lang);
    card.set_inner_html(&format!(
        "<p class=\"card-name\">{name}</p><dl>{parts}</dl><a class=\"card-row\" href=\"#record-{id}\">{all} ↓</a>"
    ));
    Some(())
}

/// Below the number, or above it where there is no room below, inside of the page. On a phone style puts
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
    let top = if below + tall > high && above > 0.0 { above } else { below } + down;
    for (property, value) in [("--card-left", left), ("--card-top", top)] {
        // Where style refuses it the card stands in the middle of the screen.
        let _ = card.style().set_property(property, &format!("{}px", value as i32));
    }
}
