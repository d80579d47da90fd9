//! The table of everything, once a reader looks something up: every row of every table.

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CustomEvent, Element, Event, HtmlElement};

use super::State;
use super::drawing::{self, Explorer};
use super::elements::effect;
use super::hydrate::all;
use crate::query::Selection;

/// The table of everything, once a reader has asked for it.
#[derive(Clone, Copy)]
struct Lookup {
    selection: RwSignal<Selection>,
    host: RwSignal<Option<HtmlElement>, LocalStorage>,
    held: StoredValue<Option<Explorer>, LocalStorage>,
    is_starting: StoredValue<bool>,
    /// Until the reader reaches for the field again.
    has_failed: StoredValue<bool>,
}

/// Fetches what looks things up when the reader reaches for the field, or comes by a link that says how to look,
/// and keeps it at the selection. Where that fails the printed tables stay, and the next touch tries again.
pub fn look_up_when_reached(state: &State) {
    let lookup = Lookup {
        selection: state.selection,
        host: RwSignal::new_local(None),
        held: StoredValue::new_local(None),
        is_starting: StoredValue::new(false),
        has_failed: StoredValue::new(false),
    };
    lookup.listen(state);
    effect(move || lookup.follow());
}

impl Lookup {
    fn listen(self, state: &State) {
        let looking = state.clone();
        EventListener::new(&document(), "look", move |event| {
            let told = event.dyn_ref::<CustomEvent>().and_then(|event| event.detail().as_string());
            if let Some((name, value)) = told.as_deref().and_then(|told| told.split_once('=')) {
                looking.look(name, value);
            }
        })
        .forget();
        EventListener::new(&document(), "focusin", move |event| {
            let reached = field_of(event).filter(|_| self.host.with_untracked(Option::is_none));
            if let Some(field) = reached {
                self.has_failed.set_value(false);
                self.host.set(Some(field));
            }
        })
        .forget();
    }

    fn follow(self) {
        let query = self.selection.with(Selection::to_query);
        let is_sent = self.selection.with_untracked(|chosen| !chosen.looked().is_empty());
        let is_untried = !self.has_failed.get_value();
        if is_sent && is_untried && self.host.with_untracked(Option::is_none) {
            let fields = document().body().map(|body| all(&body, ".explorer"));
            if let Some(field) = fields.and_then(|fields| fields.into_iter().next()) {
                self.host.set(Some(field.unchecked_into()));
            }
        }
        let Some(host) = self.host.get() else { return };
        match self.held.with_value(|held| held.as_ref().map(|held| held.show(&query))) {
            Some(Ok(())) => {}
            Some(Err(error)) => self.forget(&error),
            None if self.is_starting.get_value() => {}
            None => self.start(host),
        }
    }

    fn start(self, host: HtmlElement) {
        self.is_starting.set_value(true);
        spawn_local(async move {
            let explorer = drawing::explorer(&host).await;
            let query = self.selection.with_untracked(Selection::to_query);
            let shown = explorer.and_then(|explorer| explorer.show(&query).map(|()| explorer));
            match shown {
                Ok(explorer) => self.held.set_value(Some(explorer)),
                Err(error) => self.forget(&error),
            }
            self.is_starting.set_value(false);
        });
    }

    fn forget(self, error: &JsValue) {
        drawing::has_panicked(error);
        self.has_failed.set_value(true);
        self.held.set_value(None);
        self.host.set(None);
    }
}

fn field_of(event: &Event) -> Option<HtmlElement> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(".explorer").ok()??.dyn_into().ok()
}
