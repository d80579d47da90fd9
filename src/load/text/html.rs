//! The HTML of our own links, as far as they only stand; `style/` and scripts rely on it.

use crate::{
    model::{Lang, Source, escape},
    words::{self, PagePhrase, Phrase},
};

/// Words that name what a step shows.
pub fn shown(written: &str) -> String {
    format!("<b class=\"shown\">{}</b>", escape(written))
}

/// The link of a heading to itself.
pub fn anchor(id: &str, lang: Lang) -> String {
    let (id, label) = (escape(id), PagePhrase::LinkToHeading.text(lang));
    format!("<a class=\"anchor\" href=\"#{id}\" aria-label=\"{label}\">#</a>")
}

/// The start of words that the glossary explains.
pub fn term(id: &str) -> String {
    format!("<a class=\"term\" href=\"#term-{}\">", escape(id))
}

/// A citation: the place of a source in the list of sources, from 1.
pub fn citation(source: &Source, place: usize, lang: Lang) -> String {
    let source_is = Phrase::Source.text(lang).to_string() + words::colon(lang);
    let label = format!("[{place}] {source_is}{}", source.title);
    let (id, label) = (escape(&source.id), escape(&label));
    format!(
        "<sup class=\"cite\"><a href=\"#source-{id}\" aria-label=\"{label}\">[{place}]</a></sup>"
    )
}

/// The beginning of a link within the page or out of it.
pub fn link(address: &str, outward: bool) -> String {
    let rel = if outward { " rel=\"noopener\"" } else { "" };
    format!("<a href=\"{}\"{rel}>", escape(address))
}
