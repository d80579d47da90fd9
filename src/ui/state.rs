//! The state of the page: what the reader chose, and what follows from it.

use std::sync::Arc;

use leptos::prelude::*;

use super::Prints;
use crate::model::Report;
use crate::query::{Selection, Slice, slice};

/// What every component reads.
#[derive(Clone)]
pub struct State {
    /// The report in the page's language.
    pub report: Arc<Report>,
    /// What the build prints.
    pub prints: Arc<Prints>,
    /// What the reader chose. Written by [`State::toggle`] and by the address bar only.
    pub selection: RwSignal<Selection>,
    /// The report under the selection.
    pub slice: Memo<Slice>,
}

impl State {
    /// A state with nothing chosen.
    pub fn new(report: Arc<Report>, prints: Prints) -> State {
        let selection = RwSignal::new(Selection::default());
        let whole = Arc::clone(&report);
        let slice = Memo::new(move |_| selection.with(|chosen| slice(&whole, chosen)));
        State { report, prints: Arc::new(prints), selection, slice }
    }

    /// The state of the page.
    ///
    /// # Panics
    /// Outside of the app, which provides it.
    pub fn get() -> State {
        expect_context::<State>()
    }

    /// Adds a value to the selection or takes it away: the one door for chips, legends, marks and
    /// rows. What the report does not know is ignored.
    pub fn toggle(&self, facet: &str, value: &str) {
        let known = self
            .report
            .facet(facet)
            .is_some_and(|facet| facet.values.iter().any(|known| known.id == value));
        if known {
            self.selection.update(|chosen| *chosen = chosen.toggle(facet, value));
        }
    }

    /// Takes every choice away.
    pub fn clear(&self) {
        self.selection.set(Selection::default());
    }

    /// The chosen values by their labels, as one line.
    pub fn chosen_labels(&self, chosen: &Selection) -> String {
        let labels: Vec<String> = chosen
            .facets()
            .filter_map(|(facet, values)| Some((self.report.facet(facet)?, values)))
            .flat_map(|(facet, pairs)| {
                pairs.iter().map(|(_, value)| facet.value_label(value).to_string())
            })
            .collect();
        crate::words::Locale::of(&self.report).join(&labels)
    }
}
