//! The index of the search: what a report holds, piece by piece, as a file for `src/search/`.
//!
//! 1. [`documents`] lists the pieces: headings, paragraphs, figures, rows, records, terms, sources.
//! 2. [`plain::pieces`] takes the words out of the text's HTML.
//! 3. [`initials::initials`] lets Chinese titles be found by the first letters of their pinyin.
//! 4. [`write`] puts them into the site; the script splits them into words once a reader searches.

mod document;
mod documents;
mod initials;
mod lists;
mod plain;
mod scripts;
mod tag;
#[cfg(test)]
mod tests;

use serde_json::{Value, json};

use super::names::short_hash;
use super::output::StagedSite;
use crate::model::Report;
use crate::query::Slice;
use crate::words::{PagePhrase, SearchPhrase, kind_found};

use document::KINDS;
use documents::documents;

pub use scripts::SearchScripts;
pub use tag::tag;

/// Writes the index of an edition, named by its content. Gives its name.
///
/// # Errors
/// Where the file cannot be written.
pub fn write(output: &StagedSite, whole: &Slice) -> std::io::Result<String> {
    let index = json!({ "words": words(&whole.report), "documents": documents(whole) });
    let index = index.to_string();
    let lang = whole.report.lang.code();
    let name = format!("search-{lang}-{}.json", short_hash(index.as_bytes()));
    output.write(&name, index)?;
    Ok(name)
}

fn words(report: &Report) -> Value {
    let lang = report.lang;
    let kinds: serde_json::Map<String, Value> =
        KINDS.iter().map(|kind| (kind.to_string(), kind_found(kind, lang).into())).collect();
    json!({
        "search": PagePhrase::Search.text(lang),
        "placeholder": SearchPhrase::Placeholder.text(lang),
        "hint": SearchPhrase::Hint.text(lang),
        "results": SearchPhrase::Results.text(lang),
        "none": SearchPhrase::None.text(lang),
        "one": SearchPhrase::One.text(lang),
        "many": SearchPhrase::Many.text(lang),
        "first": SearchPhrase::First.text(lang),
        "key": SearchPhrase::Key.text(lang),
        "close": SearchPhrase::Close.text(lang),
        "kinds": kinds,
    })
}
