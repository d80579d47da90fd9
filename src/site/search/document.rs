//! A piece of the report that a reader may look for.

use serde::Serialize;

use super::initials::initials;

/// What a document may be.
pub const KINDS: [&str; 7] = ["section", "text", "figure", "row", "record", "term", "source"];

/// A piece of the report.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Document {
    /// One of [`KINDS`].
    pub kind: &'static str,
    /// Id of the element that it stands in, or that it is.
    pub at: String,
    /// The place in the list of the document that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<usize>,
    /// Id of the row, for a row of the table of the figure at [`Document::at`].
    #[serde(skip_serializing_if = "String::is_empty")]
    pub row: String,
    /// What its place is called in a few words, for a section.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Its title or name; a paragraph has none.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// First letters of the title's pinyin.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub initials: String,
    /// Its words beside the title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
}

impl Document {
    /// A piece with a title, its first letters and its words.
    pub fn new(
        kind: &'static str,
        at: String,
        of: Option<usize>,
        title: &str,
        text: String,
    ) -> Document {
        let (title, initials) = (title.to_string(), initials(title));
        let (row, place) = (String::new(), String::new());
        Document { kind, at, of, row, place, title, initials, text }
    }
}
