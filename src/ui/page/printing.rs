//! What every printed component reads.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::facet_counts::FacetCounts;
use super::super::parts::FigureState;
use super::super::{Page, State};
use super::{Drawings, Newsroom};
use crate::model::Report;
use crate::query::{Index, Slice};

/// A page that is being printed.
#[derive(Clone)]
pub struct Printing {
    /// The report in the page's language.
    pub report: Arc<Report>,
    /// The report with nothing chosen, as figures draw it.
    pub whole: Slice,
    /// What the browser's program will hold of the report.
    pub index: Arc<Index>,
    /// Which page this is.
    pub page: Page,
    /// The drawings of its figures.
    pub drawings: Arc<Drawings>,
    /// What a figure's own page offers to newsrooms.
    pub panel: Option<Newsroom>,
    /// Whether the report is there as a PDF.
    pub papers: bool,
}

impl Printing {
    /// That of the page which is printed.
    ///
    /// # Panics
    /// Outside of [`page_print`](super::page_print), which provides it.
    pub fn get() -> Printing {
        expect_context::<Printing>()
    }

    /// The way from the page to the root of the site.
    pub fn to_root(&self) -> String {
        self.page.to_root(&self.report)
    }

    /// Gives it to the components of a page, and to the parts the state of a page with nothing chosen.
    pub fn provide(self) {
        let state = State::new(Arc::clone(&self.index), self.page.clone());
        provide_context(FacetCounts::new(&state));
        provide_context(state);
        provide_context(self);
    }
}

/// Gives the parts of a figure its state as printed.
pub fn figure_context(id: &str) {
    provide_context(FigureState::new(&State::get(), id));
}
