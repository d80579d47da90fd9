//! The table of everything, once a reader looks something up: every row of every table.

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement};

use super::State;
use super::elements::effect;
use super::explorer_program::{KeptExplorer, explorer};
use super::hydrate::all;
use crate::query::Selection;

/// The table of everything, once a reader has asked for it.
#[derive(Clone, Copy)]
struct Lookup {
    selection: RwSignal<Selection>,
    place: RwSignal<Option<HtmlElement>, LocalStorage>,
    held: StoredValue<Option<KeptExplorer>, LocalStorage>,
    tell: StoredValue<Closure<dyn Fn(String, String)>, LocalStorage>,
    /// How many have failed.
    failed: StoredValue<u32>,
    is_starting: StoredValue<bool>,
    /// Until the reader reaches for the field again.
    has_failed: StoredValue<bool>,
}

/// Fetches what looks things up when the reader reaches for the field, or comes by a link that says how to look,
/// and keeps it at the selection. Where that fails the printed tables stay, and the next touch tries again.
pub fn look_up_when_reached(state: &State) {
    let looking = state.clone();
    let tell = Closure::new(move |name: String, value: String| looking.look(&name, &value));
    let lookup = Lookup {
        selection: state.selection,
        place: RwSignal::new_local(None),
        tell: StoredValue::new_local(tell),
        failed: StoredValue::new(0),
        held: StoredValue::new_local(None),
        is_starting: StoredValue::new(false),
        has_failed: StoredValue::new(false),
    };
    lookup.listen();
    effect(move || lookup.follow());
}

impl Lookup {
    fn listen(self) {
        EventListener::new(&document(), "focusin", move |event| {
            let reached = field_of(event).filter(|_| self.place.with_untracked(Option::is_none));
            if let Some(field) = reached {
                self.has_failed.set_value(false);
                self.place.set(Some(field));
            }
        })
        .forget();
    }

    fn follow(self) {
        let chosen = self.selection.with(Selection::to_bytes);
        let is_sent = self.selection.with_untracked(|chosen| !chosen.looked().is_empty());
        let is_untried = !self.has_failed.get_value();
        if is_sent && is_untried && self.place.with_untracked(Option::is_none) {
            let fields = document().body().map(|body| all(&body, ".explorer"));
            if let Some(field) = fields.and_then(|fields| fields.into_iter().next()) {
                self.place.set(Some(field.unchecked_into()));
            }
        }
        let Some(place) = self.place.get() else { return };
        match self.held.with_value(|held| held.as_ref().map(|held| held.show(&chosen))) {
            Some(Ok(())) => {}
            Some(Err(_)) => self.forget(),
            None if self.is_starting.get_value() => {}
            None => self.start(place),
        }
    }

    fn start(self, place: HtmlElement) {
        self.is_starting.set_value(true);
        spawn_local(async move {
            match self.started(&place).await {
                Ok(explorer) => self.held.set_value(Some(explorer)),
                Err(_) => self.forget(),
            }
            self.is_starting.set_value(false);
        });
    }

    async fn started(self, place: &HtmlElement) -> Result<KeptExplorer, JsValue> {
        let promise = self.tell.with_value(|tell| explorer(place, tell, self.failed.get_value()));
        let explorer = JsFuture::from(promise?).await?.unchecked_into::<KeptExplorer>();
        explorer.show(&self.selection.with_untracked(Selection::to_bytes))?;
        Ok(explorer)
    }

    fn forget(self) {
        self.failed.update_value(|failed| *failed += 1);
        self.has_failed.set_value(true);
        self.held.set_value(None);
        self.place.set(None);
    }
}

fn field_of(event: &Event) -> Option<HtmlElement> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(".explorer").ok()??.dyn_into().ok()
}
