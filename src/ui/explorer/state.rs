//! What the table of everything shows, as signals, and how the page learns of it.

use leptos::html::Input;
use leptos::prelude::*;

use super::super::State;
use super::look::ExploreLook;
use super::orders::Orders;
use super::page_of_rows::PageOfRows;
use super::rows::Rows;
use crate::model::{Evidence, Lang};
use crate::query::{Looked, Selection};
use crate::words;

/// What a reader looks at. Components find it in their context.
#[derive(Clone, Copy)]
pub struct ExplorerState {
    /// The rows of the report.
    pub rows: StoredValue<Rows>,
    /// How the reader looks at them.
    pub look: RwSignal<ExploreLook>,
    /// What the reader selects in the page.
    pub selection: RwSignal<Selection>,
    /// Whether it is seen in place of the printed tables.
    pub is_open: RwSignal<bool>,
    /// The rows of each table that match.
    pub counts: Memo<Vec<usize>>,
    /// The rows that match, of the table that is looked at, in the reader's order.
    pub matching: Memo<Vec<usize>>,
    /// Those on the page that is looked at.
    pub page: Memo<PageOfRows>,
    /// The field to look things up in.
    pub field: NodeRef<Input>,
    around: StoredValue<State>,
}

impl ExplorerState {
    /// Looks at everything, in a page of this state.
    pub fn new(evidence: Evidence, around: State) -> ExplorerState {
        let rows = StoredValue::new(Rows::new(evidence));
        let (look, selection) =
            (RwSignal::new(ExploreLook::default()), RwSignal::new(Selection::default()));
        let find = Memo::new(move |_| look.with(|look| look.find.clone()));
        let found = Memo::new(move |_| {
            rows.with_value(|rows| {
                find.with(|find| selection.with(|chosen| rows.matching(chosen, find)))
            })
        });
        let counts =
            Memo::new(move |_| rows.with_value(|rows| found.with(|found| rows.counts(found))));
        let kind = Memo::new(move |_| look.with(|look| (look.table, look.sort)));
        let orders = StoredValue::new_local(Orders::default());
        let matching = Memo::new(move |_| {
            let (table, sort) = kind.get();
            rows.with_value(|rows| {
                let some = found.with(|found| rows.of_table(found, table));
                match sort {
                    Some(by) => orders.with_value(|orders| orders.ordered(rows, &some, by)),
                    None => some,
                }
            })
        });
        let page = Memo::new(move |_| {
            matching.with(|all| PageOfRows::of(all, look.with(|look| look.page)))
        });
        let is_open = RwSignal::new(true);
        let around = StoredValue::new(around);
        ExplorerState {
            rows,
            look,
            selection,
            is_open,
            counts,
            matching,
            page,
            field: NodeRef::new(),
            around,
        }
    }

    /// That of the table which a component belongs to.
    ///
    /// # Panics
    /// Outside of one.
    pub fn get() -> ExplorerState {
        expect_context()
    }

    /// The language of its words.
    pub fn lang(&self) -> Lang {
        self.rows.with_value(|rows| rows.evidence.lang)
    }

    /// Shows what a selection keeps, in the look that it says.
    pub fn show(&self, chosen: &Selection) {
        let look = self.rows.with_value(|rows| ExploreLook::read(chosen.looked(), rows));
        let selection = chosen.looking(Looked::default());
        let is_other = self
            .look
            .with_untracked(|before| *before != ExploreLook { page: before.page, ..look.clone() });
        if is_other || self.selection.with_untracked(|before| *before != selection) {
            self.look.set(look);
            self.selection.set(selection);
        }
        // Printed tables that it gave way to stay until the reader looks otherwise.
        if is_other && !chosen.looked().is_empty() {
            self.is_open.set(true);
        }
    }

    /// Looks otherwise; the page's selection says so.
    pub fn change(&self, change: impl FnOnce(&mut ExploreLook)) {
        self.look.update(change);
        let around = self.around.get_value();
        self.told().into_iter().for_each(|(name, value)| around.look(name, &value));
    }

    /// Looks for words that were typed before it was there. The rest of the look is as the address says.
    pub fn find_typed(&self, words: String) {
        self.look.update(|look| look.find = words);
        let [(name, value), ..] = self.told();
        self.around.get_value().look(name, &value);
    }

    fn told(&self) -> [(&'static str, String); 3] {
        self.rows.with_value(|rows| self.look.with_untracked(|look| look.written(rows)))
    }

    /// Looks for other words.
    pub fn find(&self, words: String) {
        self.is_open.set(true);
        self.change(|look| (look.find, look.page) = (words, 0));
    }

    /// Gives way to the printed tables. What was clicked goes away, so the field gets the focus.
    pub fn close(&self) {
        if let Some(field) = self.field.get_untracked() {
            // A field that is hidden takes none.
            let _ = field.focus();
        }
        self.is_open.set(false);
        self.change(|look| *look = ExploreLook::default());
    }

    /// How many rows match, in words; nothing while it is not seen.
    pub fn status(&self) -> Option<String> {
        let total = self.rows.with_value(|rows| rows.evidence.rows.len());
        let said = |page: &PageOfRows| {
            words::rows_shown(
                self.lang(),
                page.first + 1,
                page.first + page.rows.len(),
                page.all,
                total,
            )
        };
        self.is_open.get().then(|| self.page.with(said))
    }
}
