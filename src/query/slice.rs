//! The report under a selection, as figures draw it.

use std::sync::Arc;

use super::Selection;
use crate::model::Report;

/// A report with the reader's selection.
#[derive(Clone, Debug)]
pub struct Slice {
    /// The whole report.
    pub report: Arc<Report>,
    /// What the reader chose.
    pub selection: Selection,
    /// Ids of the records and rows that a step of the text is about; empty for all. The others stay, and
    /// are drawn faint.
    pub focus: Vec<String>,
}

/// A report under a selection.
/// ```
/// use std::sync::Arc;
///
/// use interactive_report::load::load;
/// use interactive_report::query::{Selection, slice};
///
/// let report = Arc::new(load("tests/reports/town-libraries".as_ref())?.remove(1));
/// let slice = slice(&report, &Selection::default().toggle("town", "stonebay"));
/// assert!(slice.selection.has("town", "stonebay"));
/// assert_eq!(slice.report.facts.len(), report.facts.len());
/// assert!(!slice.focused(&["loans-2015".to_string()]).is_in_focus("loans-2024"));
/// # Ok::<(), interactive_report::load::Problems>(())
/// ```
pub fn slice(report: &Arc<Report>, selection: &Selection) -> Slice {
    Slice { report: Arc::clone(report), selection: selection.clone(), focus: Vec::new() }
}

impl Slice {
    /// The same slice as a step of the text shows it.
    pub fn focused(&self, rows: &[String]) -> Slice {
        Slice { focus: rows.to_vec(), ..self.clone() }
    }

    /// Whether a record or row is what the text is about at this point.
    pub fn is_in_focus(&self, id: &str) -> bool {
        self.focus.is_empty() || self.focus.iter().any(|row| row == id)
    }
}
