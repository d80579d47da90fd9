//! The report of the program of the figures, with what reads an address.

use std::sync::Arc;

use crate::model::Report;
use crate::query::{Index, Selection, Slice, slice};

/// A report and its index.
#[derive(Clone)]
pub struct IndexedReport {
    /// The report.
    pub report: Arc<Report>,
    index: Arc<Index>,
}

impl IndexedReport {
    /// Makes the index of a report.
    pub fn new(report: Report) -> IndexedReport {
        IndexedReport { index: Arc::new(Index::of(&report)), report: Arc::new(report) }
    }

    /// The selection that a query string states.
    pub fn selection(&self, query: &str) -> Selection {
        Selection::from_query(&self.index, query)
    }

    /// The report under that selection.
    pub fn slice(&self, query: &str) -> Slice {
        slice(&self.report, &self.selection(query))
    }
}
