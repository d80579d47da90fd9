//! The table of everything, once a reader looks something up: every row of every table.

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

use super::State;
use super::chunk::{ChunkError, contained};
use super::elements::effect;
use super::explorer_chunk::explorer_starter;
use super::fetching::evidence_data;
use super::hydrate::all;

/// The table of everything, once a reader has asked for it.
#[derive(Clone, Copy)]
struct Lookup {
    state: StoredValue<State>,
    place: RwSignal<Option<HtmlElement>, LocalStorage>,
    /// What it lives by.
    held: StoredValue<Option<Owner>>,
    is_starting: StoredValue<bool>,
    /// Until the reader reaches for the field again.
    has_failed: StoredValue<bool>,
}

/// Fetches what looks things up when the reader reaches for the field, or comes by a link that says how to look.
/// Where that fails the printed tables stay, and the next touch tries again.
pub fn look_up_when_reached(state: &State) {
    let lookup = Lookup {
        state: StoredValue::new(state.clone()),
        place: RwSignal::new_local(None),
        held: StoredValue::new(None),
        is_starting: StoredValue::new(false),
        has_failed: StoredValue::new(false),
    };
    lookup.listen();
    let selection = state.selection;
    effect(move || lookup.follow(selection.with(|chosen| !chosen.looked().is_empty())));
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

    fn follow(self, is_sent: bool) {
        let is_untried = !self.has_failed.get_value();
        if is_sent && is_untried && self.place.with_untracked(Option::is_none) {
            let fields = document().body().map(|body| all(&body, ".explorer"));
            if let Some(field) = fields.and_then(|fields| fields.into_iter().next()) {
                self.place.set(Some(field.unchecked_into()));
            }
        }
        let Some(place) = self.place.get() else { return };
        if !self.is_starting.get_value() && self.held.with_value(Option::is_none) {
            self.start(place);
        }
    }

    fn start(self, place: HtmlElement) {
        self.is_starting.set_value(true);
        spawn_local(async move {
            match self.started(place).await {
                Ok(owner) => self.held.set_value(Some(owner)),
                Err(_) => {
                    self.has_failed.set_value(true);
                    self.place.set(None);
                }
            }
            self.is_starting.set_value(false);
        });
    }

    async fn started(self, place: HtmlElement) -> Result<Owner, ChunkError> {
        let data = evidence_data()?;
        let start = explorer_starter().await?;
        let data = data.bytes().await?;
        contained(|| start(&data, place, &self.state.get_value()))
    }
}

fn field_of(event: &Event) -> Option<HtmlElement> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(".explorer").ok()??.dyn_into().ok()
}
