//! What the build prints into a page as HTML and the browser leaves as it stands.

use leptos::prelude::*;

use super::draw::{DrawError, Drawer};
use crate::figures::table;
use crate::query::Slice;
use crate::ui::{Prints, figure_table, records};
use crate::words::table_of;

/// Prints the drawings and tables of a report's figures, and its ledger.
///
/// # Errors
/// What ECharts throws for the first figure that fails.
pub fn prints(drawer: &Drawer, whole: &Slice) -> Result<Prints, DrawError> {
    let report = &whole.report;
    let tables = report.figures.iter().map(|figure| {
        let caption = table_of(report.lang, &figure.title.text);
        (figure.id.clone(), plain(figure_table(table(figure, whole), caption)))
    });
    Ok(Prints {
        drawings: drawer.drawings(whole)?,
        tables: tables.collect(),
        records: plain(records(report)),
    })
}

/// HTML without the marks that hydration would look for.
fn plain(view: impl IntoView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view.into_view().to_html());
    html.replace("<!>", "")
}
