//! The bundled files of the search, and what a page says of them.

use std::io;
use std::path::Path;

use super::super::edition::{Edition, Shell};
use super::super::html::escape;
use super::super::output::Output;
use crate::ui::Page;
use crate::words::SearchPhrase;

/// The names of the files in the site.
pub struct Scripts {
    /// What every page runs: it fetches the rest when a reader opens a term or the search.
    pub reading: String,
    /// What shows a term.
    pub terms: String,
    /// The search.
    pub search: String,
    /// Its style.
    pub style: String,
}

impl Scripts {
    /// Puts the files into the site, named by their content.
    ///
    /// # Errors
    /// The first that cannot be read or written.
    pub fn write(output: &Output, assets: &Path) -> io::Result<Scripts> {
        let named = |name: &str, ending: &str| output.copy(assets, name, ending);
        Ok(Scripts {
            reading: named("reading", "js")?,
            terms: named("terms", "js")?,
            search: named("search", "js")?,
            style: named("search", "css")?,
        })
    }
}

/// The script of a page, with the addresses of what it may fetch.
pub fn tag(shell: &Shell, edition: &Edition) -> String {
    let report = &edition.report;
    let base = escape(shell.base);
    let Scripts { reading, terms, search, style } = &shell.search;
    let index = &edition.search;
    let home = Page::Report.path(report, report.lang);
    let failed = escape(SearchPhrase::Failed.text(report.lang));
    let close = SearchPhrase::Close.text(report.lang);
    format!(
        "<script type=\"module\" src=\"{base}{reading}\" data-terms=\"{base}{terms}\" \
         data-search=\"{base}{search}\" \
         data-style=\"{base}{style}\" data-index=\"{base}{index}\" data-report=\"{base}{home}\" \
         data-failed=\"{failed}\" data-close=\"{close}\"></script>"
    )
}
