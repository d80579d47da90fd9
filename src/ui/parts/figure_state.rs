//! What the parts of a figure share.

use leptos::prelude::*;

use super::super::State;
use super::super::action_status::ActionStatus;
use super::super::saving::StatusSignal;
use super::super::what_follows::WhatFollows;
use super::Tab;

/// What the parts of a figure share. They find it in their context.
#[derive(Clone)]
pub struct FigureState {
    /// The figure's id.
    pub id: String,
    /// Its rows by their ids, and whether the reader's selection keeps each.
    pub rows: Memo<Vec<(String, bool)>>,
    /// The part that is seen.
    pub tab: RwSignal<Tab>,
    /// Whether a live chart stands in the drawing's place.
    pub is_live: RwSignal<bool>,
    /// Whether a live chart could not be shown.
    pub has_failed: RwSignal<bool>,
    /// How often the reader has touched the drawing, and again after a failure.
    pub touches: RwSignal<u32>,
    /// Whether the selection leaves a drawing other than the printed one.
    pub is_due: Memo<bool>,
    /// What is said of what the reader has taken away.
    pub status: StatusSignal,
}

impl FigureState {
    /// The state of a figure as printed.
    pub fn new(state: &State, id: &str) -> FigureState {
        let (narrowed, of) = (state.narrowed, id.to_string());
        let rows = Memo::new(move |_| {
            narrowed.with(|narrowed| {
                let rows = narrowed.figure(&of).into_iter();
                rows.map(|(id, kept)| (id.to_string(), kept)).collect::<Vec<_>>()
            })
        });
        let (index, selection, of) = (state.index.clone(), state.selection, id.to_string());
        let is_due = Memo::new(move |_| {
            let changed = selection.with(|chosen| {
                let mut mine = index.what_ifs.iter().filter(|what_if| what_if.figure == of);
                let switches = index.figure(&of).map_or(&[][..], |figure| &figure.switches);
                switches.iter().any(|switch| chosen.shows(&of, *switch))
                    || mine.any(|what_if| chosen.assumed().touches(&what_if.id))
            });
            changed || rows.with(|rows| rows.iter().any(|(_, kept)| !kept))
        });
        let [is_live, has_failed] = [(); 2].map(|()| RwSignal::new(false));
        FigureState {
            id: id.to_string(),
            rows,
            tab: RwSignal::new(Tab::Figure),
            is_live,
            has_failed,
            touches: RwSignal::new(u32::from(state.page.is_embedded())),
            is_due,
            status: RwSignal::new_local(ActionStatus::default()),
        }
    }

    /// That of the figure which a part belongs to.
    ///
    /// # Panics
    /// Outside of a figure.
    pub fn get() -> FigureState {
        expect_context()
    }

    /// Whether the selection leaves a row out.
    pub fn is_out(&self, row: &str) -> bool {
        self.rows.with(|rows| rows.iter().any(|(id, kept)| id == row && !kept))
    }

    /// Whether the selection leaves rows out.
    pub fn is_narrowed(&self) -> bool {
        self.rows.with(|rows| rows.iter().any(|(_, kept)| !kept))
    }

    /// Whether the figure is under a filter, or under a reader's assumptions.
    pub fn is_changed(&self, state: &State) -> bool {
        let adds = |follows: &WhatFollows| follows.figure(&self.id).is_some();
        untrack(|| self.is_narrowed()) || state.follows.with_untracked(adds)
    }

    /// How many rows the selection keeps, and how many there are.
    pub fn kept(&self) -> (usize, usize) {
        self.rows.with(|rows| (rows.iter().filter(|(_, kept)| *kept).count(), rows.len()))
    }
}
