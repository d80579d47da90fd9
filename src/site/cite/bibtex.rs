//! A work in BibTeX.

use std::error::Error;

use biblatex::{Chunk, Entry, EntryType, Spanned};

use super::Work;

/// The work as a BibTeX entry.
///
/// # Errors
/// What biblatex finds amiss in the work.
pub fn bibtex(work: &Work) -> Result<String, Box<dyn Error>> {
    let mut entry = Entry::new(work.key.clone(), EntryType::Misc);
    let [year, month, day] = work.day();
    let note = [work.container.as_str(), work.release.as_str()];
    let note: Vec<&str> = note.into_iter().filter(|part| !part.is_empty()).collect();
    let fields = [
        ("title", work.title.as_str(), true),
        ("howpublished", &note.join(", "), true),
        ("year", year, false),
        ("month", month, false),
        ("day", day, false),
        ("url", &work.address, false),
        ("language", work.lang.tag(), false),
    ];
    for (name, text, keep) in fields.into_iter().filter(|(_, text, _)| !text.is_empty()) {
        let text = text.to_string();
        // Braces keep BibTeX from changing the case of letters.
        let chunk = if keep { Chunk::Verbatim(text) } else { Chunk::Normal(text) };
        entry.set(name, vec![Spanned::detached(chunk)]);
    }
    Ok(entry.to_bibtex_string()?)
}
