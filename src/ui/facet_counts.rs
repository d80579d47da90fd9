//! What each value of a facet would leave. Each count is a selection applied to the whole report, so they are made
//! after the frame in which the reader sees the answer to a choice.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::State;
use super::after_frame::after_frame;
use super::elements::effect;
use crate::query::{Narrowed, remaining};

/// The counts of all values, for those that show them.
#[derive(Clone)]
pub struct FacetCounts(Vec<(String, String, ArcRwSignal<usize>)>);

impl FacetCounts {
    /// Counts under what is chosen now.
    pub fn new(state: &State) -> FacetCounts {
        let narrowed = state.narrowed.get_untracked();
        let pairs = state.index.facets.iter().flat_map(|facet| {
            facet.values.iter().map(move |value| (facet.id.clone(), value.id.clone()))
        });
        let counted = pairs.map(|(facet, value)| {
            let count = remaining(&narrowed, &facet, &value).all();
            (facet, value, ArcRwSignal::new(count))
        });
        FacetCounts(counted.collect())
    }

    /// The count of a value; nothing for a value that the report does not know.
    pub fn of(&self, facet: &str, value: &str) -> ArcRwSignal<usize> {
        let known = self.0.iter().find(|(of, id, _)| of == facet && id == value);
        known.map(|(_, _, count)| count.clone()).unwrap_or_default()
    }

    /// Keeps the counts at the selection.
    pub fn follow(&self, state: &State) {
        let (counts, narrowed) = (self.clone(), state.narrowed);
        let is_waiting = StoredValue::new(false);
        let mut is_printed = true;
        effect(move || {
            narrowed.track();
            // What was printed is true at first.
            if std::mem::take(&mut is_printed) || is_waiting.get_value() {
                return;
            }
            is_waiting.set_value(true);
            let counts = counts.clone();
            spawn_local(async move {
                after_frame().await;
                is_waiting.set_value(false);
                narrowed.with_untracked(|narrowed| counts.count(narrowed));
            });
        });
    }

    fn count(&self, narrowed: &Narrowed) {
        for (facet, value, shown) in &self.0 {
            let count = remaining(narrowed, facet, value).all();
            if shown.get_untracked() != count {
                shown.set(count);
            }
        }
    }
}
