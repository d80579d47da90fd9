//! From mark to mark: by pointer, by touch, by the keys.
//!
//! The figure's element takes the focus first and says how to go on. Arrows, Home and End move the focus
//! through the marks in the order of reading, Escape gives it back, Enter opens the record as a click does.
//! A tap shows what a mark says, a second one opens it. The wheel and swipes are left to the page.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, PointerEvent};

use super::super::opener::Opener;
use super::tip::Tip;

/// What follows pointers and keys over a chart, for as long as it is kept.
pub struct Walk {
    _listeners: Vec<EventListener>,
}

impl Walk {
    /// Follows the marks in a list within the figure's element.
    ///
    /// # Errors
    /// What the browser gives where elements cannot be made.
    pub fn new(host: &HtmlElement, list: &HtmlElement) -> Result<Walk, JsValue> {
        let tip = Rc::new(Tip::new(host)?);
        let mut listeners = vec![keys(host, list, &tip), escape(&tip), outside(host, &tip)];
        listeners.extend(pointing(host, &tip));
        listeners.extend(tapping(host, &tip));
        Ok(Walk { _listeners: listeners })
    }
}

fn pointing(host: &HtmlElement, tip: &Rc<Tip>) -> [EventListener; 4] {
    let on = |name: &'static str, then: fn(&Rc<Tip>, Option<Element>)| {
        let tip = Rc::clone(tip);
        EventListener::new(host, name, move |event| then(&tip, mark_of(event)))
    };
    [
        on("pointerover", |tip, mark| match mark {
            Some(mark) => tip.show(&mark),
            None => tip.stay(),
        }),
        on("pointerout", |tip, _| tip.hide_soon()),
        on("focusin", |tip, mark| match mark {
            Some(mark) => tip.show(&mark),
            None => tip.hide(),
        }),
        on("focusout", |tip, _| tip.hide_soon()),
    ]
}

/// The first tap on a mark shows what it says and goes no further.
fn tapping(host: &HtmlElement, tip: &Rc<Tip>) -> [EventListener; 2] {
    let shown_before: Rc<RefCell<Option<Element>>> = Rc::default();
    let (before, seen) = (Rc::clone(&shown_before), Rc::clone(tip));
    let down = EventListener::new_with_options(
        host,
        "pointerdown",
        EventListenerOptions::run_in_capture_phase(),
        move |event| {
            let is_touch =
                event.dyn_ref::<PointerEvent>().is_some_and(|p| p.pointer_type() == "touch");
            // A touch comes with a pointerover of its own, which has shown the mark just now.
            *before.borrow_mut() =
                mark_of(event).filter(|mark| is_touch && !seen.is_pinned_to(mark));
        },
    );
    let tip = Rc::clone(tip);
    let options = EventListenerOptions::enable_prevent_default();
    let click = EventListener::new_with_options(host, "click", options, move |event| {
        let first = shown_before.borrow_mut().take();
        if let Some(mark) = first.filter(|mark| mark_of(event).as_ref() == Some(mark)) {
            tip.pin(&mark);
            event.prevent_default();
            event.stop_propagation();
        } else if let Some(mark) = mark_of(event) {
            let id = mark.get_attribute("data-fact").unwrap_or_default();
            // A page without the record has no card for it: the mark has said what there is.
            Opener::open_record(&mark, &id);
        }
    });
    [down, click]
}

fn outside(host: &HtmlElement, tip: &Rc<Tip>) -> EventListener {
    let (host, tip) = (host.clone(), Rc::clone(tip));
    EventListener::new(&document(), "pointerdown", move |event| {
        let target = event.target().and_then(|target| target.dyn_into().ok());
        if !host.contains(target.as_ref()) {
            tip.hide();
        }
    })
}

/// What a pointer shows can be dismissed wherever the focus is.
fn escape(tip: &Rc<Tip>) -> EventListener {
    let tip = Rc::clone(tip);
    EventListener::new(&window(), "keydown", move |event| {
        if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
            tip.hide();
        }
    })
}

fn keys(host: &HtmlElement, list: &HtmlElement, tip: &Rc<Tip>) -> EventListener {
    let (figure, list, tip) = (host.clone(), list.clone(), Rc::clone(tip));
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(host, "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let marks = list.query_selector_all(".mark-button").ok();
        let count = marks.as_ref().map_or(0, web_sys::NodeList::length);
        let focused = document().active_element();
        let here = (0..count).find(|at| {
            marks.as_ref().and_then(|marks| marks.item(*at)).as_ref()
                == focused.as_ref().map(AsRef::as_ref)
        });
        let there = match (event.key().as_str(), here) {
            // An open record is closed first.
            ("Escape", Some(_)) if record_is_open() => return,
            ("Escape", Some(_)) => {
                event.prevent_default();
                event.stop_propagation();
                tip.hide();
                let _ = figure.focus();
                return;
            }
            ("ArrowRight" | "ArrowDown", None) | ("Home", _) => 0,
            ("ArrowRight" | "ArrowDown", Some(at)) => (at + 1).min(count.saturating_sub(1)),
            ("ArrowLeft" | "ArrowUp", Some(at)) => at.saturating_sub(1),
            ("End", _) | ("ArrowLeft" | "ArrowUp", None) => count.saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        let mark = marks.and_then(|marks| marks.item(there));
        if let Some(mark) = mark.and_then(|mark| mark.dyn_into::<HtmlElement>().ok()) {
            let _ = mark.focus();
        }
    })
}

fn record_is_open() -> bool {
    matches!(document().query_selector("#record-card:popover-open"), Ok(Some(_)))
}

/// The mark that an event comes from.
fn mark_of(event: &Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(".mark-button").ok().flatten()
}
