//! What a page says of the search.

use super::super::edition::{Edition, Shell};
use super::SearchScripts;
use crate::model::escape;
use crate::ui::Page;
use crate::words::SearchPhrase;

/// The script of a page, with the addresses of what it may fetch.
pub fn tag(shell: &Shell, edition: &Edition) -> String {
    let report = &edition.report;
    let base = escape(shell.base);
    let SearchScripts { reading, terms, search, style } = &shell.search;
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
