//! The state of the page: what the reader chose, and what follows from it.

use std::sync::Arc;

use leptos::prelude::*;

use super::Page;
use crate::model::{Report, Switch};
use crate::query::{Looked, Selection, Slice, YEARS, slice};
use crate::words;

/// What everything follows.
#[derive(Clone)]
pub struct State {
    /// The report in the page's language.
    pub report: Arc<Report>,
    /// Which page this is.
    pub page: Page,
    /// What the reader chose. Written by this type's methods, by the range of years, by the
    /// address bar, and where the other language cannot be shown.
    pub selection: RwSignal<Selection>,
    /// Whether the address has an entry for the slider that the reader is moving.
    pub gesture: StoredValue<bool>,
    /// Whether the address is about to be written.
    pub waiting: StoredValue<bool>,
    /// The report under the selection.
    pub slice: Memo<Slice>,
}

impl State {
    /// A state with nothing chosen.
    pub fn new(report: Arc<Report>, page: Page) -> State {
        let selection = RwSignal::new(Selection::default());
        let whole = Arc::clone(&report);
        let slice = Memo::new(move |_| {
            // How the table of everything is looked at changes nothing else.
            let chosen = selection.with(|chosen| chosen.looking(Looked::default()));
            slice(&whole, &chosen)
        });
        let (gesture, waiting) = (StoredValue::new(false), StoredValue::new(false));
        State { report, page, selection, gesture, waiting, slice }
    }

    /// The way from the page to the root of the site.
    pub fn to_root(&self) -> String {
        self.page.to_root(&self.report)
    }

    /// Adds a value to the selection or takes it away: the one door for chips, legends, marks and
    /// rows. What the report does not know is ignored. The range of years is only taken away.
    pub fn toggle(&self, facet: &str, value: &str) {
        if facet == YEARS {
            self.selection.update(|chosen| *chosen = chosen.with_years(None));
        }
        let known = self
            .report
            .facet(facet)
            .is_some_and(|facet| facet.values.iter().any(|known| known.id == value));
        if known {
            self.selection.update(|chosen| *chosen = chosen.toggle(facet, value));
        }
    }

    /// Turns a switch of a figure, or of the page, on or off, if it is offered.
    pub fn flip(&self, figure: &str, switch: Switch) {
        let known = self.report.figure(figure);
        let own = Switch::of_page(&self.report);
        if own == Some(switch) || known.is_some_and(|figure| Switch::of(figure).contains(&switch)) {
            self.selection.update(|chosen| *chosen = chosen.flip(figure, switch));
        }
    }

    /// Chooses an input of a what-if, such as `growth.rate`, by a decimal number.
    pub fn assume(&self, input: &str, number: &str) {
        self.selection.update(|chosen| *chosen = chosen.assume(&self.report, input, number));
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

    /// The chosen values by their labels, as one line.
    pub fn chosen_labels(&self, chosen: &Selection) -> String {
        let mut labels: Vec<String> = chosen
            .facets()
            .filter_map(|(facet, values)| Some((self.report.facet(facet)?, values)))
            .flat_map(|(facet, pairs)| {
                pairs.iter().map(|(_, value)| facet.value_label(value).to_string())
            })
            .collect();
        labels.extend(chosen.years().map(|years| words::years(self.report.lang, years)));
        words::join(self.report.lang, &labels)
    }
}
