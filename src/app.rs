//! The app in the browser: the state of a page, and the components that come alive in it.
//!
//! 1. The build has printed the page with nothing chosen (`ui::page`).
//! 2. Here the same components are hydrated where they stand, the figures one after another.
//! 3. Then the address is read, and everything follows the selection that it states.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use crate::query::Index;
use crate::ui::address::follow_address;
use crate::ui::after_frame::next_turn;
use crate::ui::beside::follow_beside;
use crate::ui::facet_counts::FacetCounts;
use crate::ui::hooks;
use crate::ui::hydrate::all;
use crate::ui::hydrate_page::{hydrate_figure, hydrate_frame, hydrate_text};
use crate::ui::hydrate_what_ifs::hydrate_what_ifs;
use crate::ui::landing::land;
use crate::ui::live_chart::live_chart;
use crate::ui::look_up::look_up_when_reached;
use crate::ui::page_name::Page;
use crate::ui::parts::FigureState;
use crate::ui::record_card::OPENER;
use crate::ui::state::State;
use crate::ui::what_if::follow_assumed;

/// Brings a printed page to life, within the current owner.
pub fn come_alive(index: Index, page: Page) {
    let state = State::new(Arc::new(index), page);
    let counts = FacetCounts::new(&state);
    provide_context(OPENER);
    provide_context(state.clone());
    provide_context(counts.clone());
    spawn_local(async move {
        let Some(body) = document().body() else { return };
        next_turn().await;
        hydrate_frame(&body, &state);
        next_turn().await;
        counts.follow(&state);
        hydrate_text(&body);
        hydrate_what_ifs(&body, &state);
        let mut figures = Vec::new();
        for element in all(&body, hooks::FIGURE) {
            next_turn().await;
            figures.extend(come_alive_in_figure(&element, &state));
        }
        next_turn().await;
        follow_assumed(&state, figures);
        next_turn().await;
        finish(&state);
    });
}

/// The figure with its element, if the report has it.
fn come_alive_in_figure(element: &Element, state: &State) -> Option<(FigureState, Element)> {
    let (figure, room) = hydrate_figure(element, state)?;
    if let Some(room) = room {
        live_chart(state, &figure, room);
    }
    Some((figure, element.clone()))
}

/// What everything must stand for.
fn finish(state: &State) {
    look_up_when_reached(state);
    follow_beside(state);
    follow_address(state);
    state.is_alive.set(true);
    tell_style();
    land();
}

/// Without the attribute the controls stay hidden, as they do without a script.
fn tell_style() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-ready", "");
        let _ = root.set_attribute("data-alive", "");
    }
}
