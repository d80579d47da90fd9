//! The state of the page: what the reader chose, and what follows from it. Components find it in their context.

use std::sync::Arc;

use leptos::prelude::*;

use super::Page;
use super::what_follows::WhatFollows;
use crate::model::Switch;
use crate::query::{Index, Looked, Narrowed, Selection, YEARS, narrow};
use crate::words;

/// What everything follows.
#[derive(Clone)]
pub struct State {
    /// What the selection works on.
    pub index: Arc<Index>,
    /// Which page this is.
    pub page: Page,
    /// What the reader chose. Written by this type's methods, by the range of years, by the
    /// address bar, and where the other language cannot be shown.
    pub selection: RwSignal<Selection>,
    /// Whether the reader has reached for a slider.
    pub is_assuming: RwSignal<bool>,
    /// What follows from what the reader assumes, once it is known.
    pub follows: RwSignal<WhatFollows>,
    /// Whether the address has an entry for the slider that the reader is moving.
    pub gesture: StoredValue<bool>,
    /// Whether the address is about to be written.
    pub waiting: StoredValue<bool>,
    /// What remains under the selection.
    pub narrowed: Memo<Narrowed>,
    /// Whether every component is hydrated. Until then each shows what was printed.
    pub is_alive: RwSignal<bool>,
    /// Whether some component could not be hydrated and stays as printed.
    pub is_altered: RwSignal<bool>,
}

impl State {
    /// A state with nothing chosen.
    pub fn new(index: Arc<Index>, page: Page) -> State {
        let selection = RwSignal::new(Selection::default());
        let whole = Arc::clone(&index);
        let narrowed = Memo::new(move |_| {
            // How the table of everything is looked at changes nothing else.
            let chosen = selection.with(|chosen| chosen.looking(Looked::default()));
            narrow(&whole, &chosen)
        });
        let [is_alive, is_altered, is_assuming] = [(); 3].map(|()| RwSignal::new(false));
        State {
            index,
            page,
            selection,
            is_assuming,
            follows: RwSignal::default(),
            narrowed,
            is_alive,
            is_altered,
            gesture: StoredValue::new(false),
            waiting: StoredValue::new(false),
        }
    }

    /// That of the page which a component belongs to.
    ///
    /// # Panics
    /// Outside of a page.
    pub fn get() -> State {
        expect_context()
    }

    /// The way from the page to the root of the site.
    pub fn to_root(&self) -> String {
        self.page.to_root_among(&self.index.languages, self.index.lang)
    }

    /// Adds a value to the selection or takes it away: the one door for chips, legends, marks and
    /// rows. What the report does not know is ignored. The range of years is only taken away.
    pub fn toggle(&self, facet: &str, value: &str) {
        if facet == YEARS {
            self.selection.update(|chosen| *chosen = chosen.with_years(None));
        }
        let known = self
            .index
            .facet(facet)
            .is_some_and(|facet| facet.values.iter().any(|known| known.id == value));
        if known {
            self.selection.update(|chosen| *chosen = chosen.toggle(facet, value));
        }
    }

    /// Turns a switch of a figure, or of the page, on or off, if it is offered.
    pub fn flip(&self, figure: &str, switch: Switch) {
        let known = self.index.figure(figure);
        let own = self.index.own_switch();
        if own == Some(switch) || known.is_some_and(|figure| figure.switches.contains(&switch)) {
            self.selection.update(|chosen| *chosen = chosen.flip(figure, switch));
        }
    }

    /// A reader reaches for a slider: another entry of the address begins.
    pub fn reach(&self) {
        self.gesture.set_value(false);
        if !self.is_assuming.get_untracked() {
            self.is_assuming.set(true);
        }
    }

    /// Chooses an input of a what-if, such as `growth.rate`, by a decimal number.
    pub fn assume(&self, input: &str, number: &str) {
        self.selection.update(|chosen| *chosen = chosen.assume(&self.index, input, number));
    }

    /// Looks otherwise at the table of everything.
    pub fn look(&self, name: &str, value: &str) {
        let looked = self.selection.with_untracked(|chosen| chosen.looked().with(name, value));
        if self.selection.with_untracked(|chosen| *chosen.looked() != looked) {
            self.selection.update(|chosen| *chosen = chosen.looking(looked));
        }
    }

    /// Takes back what is assumed in a what-if.
    pub fn reset(&self, what_if: &str) {
        self.gesture.set_value(false);
        self.selection
            .update(|chosen| *chosen = chosen.assuming(chosen.assumed().without(what_if)));
    }

    /// Takes every choice away; what is switched in figures stays.
    pub fn clear(&self) {
        self.selection.update(|chosen| *chosen = chosen.cleared());
    }

    /// The chosen values with their facets and labels; the range of years has no value.
    pub fn chosen(&self) -> Vec<(String, String, String)> {
        self.selection.with(|chosen| {
            let pairs = chosen.facets().flat_map(|(_, pairs)| pairs);
            let label = |(facet, value): &(String, String)| {
                let known = self.index.facet(facet);
                let label = known.map_or(value.as_str(), |facet| facet.value_label(value));
                (facet.clone(), value.clone(), label.to_string())
            };
            let years = chosen.years().map(|years| words::years(self.index.lang, years));
            let years = years.map(|years| (YEARS.to_string(), String::new(), years));
            pairs.map(label).chain(years).collect()
        })
    }

    /// The chosen values by their labels, as one line.
    pub fn chosen_labels(&self) -> String {
        let labels: Vec<String> = self.chosen().into_iter().map(|(_, _, label)| label).collect();
        words::join(self.index.lang, &labels)
    }
}
