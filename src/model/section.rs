//! The narrative: sections, and the blocks they consist of.

use serde::{Deserialize, Serialize};

use super::{Html, Inline};

/// One section of the narrative: `text/<lang>/<id>.md`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// The file's name, and the anchor in the page.
    pub id: String,
    /// What part it plays.
    pub kind: SectionKind,
    /// Its heading.
    pub heading: Inline,
    /// What stands under the heading, in order.
    pub blocks: Vec<Block>,
}

/// What part a section plays in the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SectionKind {
    /// The first screen: title, deck, key findings.
    Lead,
    /// A chapter, numbered in the contents.
    Chapter,
    /// An aside beside the chapters.
    Sidebar,
    /// How the report was made; ends with the list of sources.
    Method,
    /// The ledger and the other tables, open to filters.
    Evidence,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// Paragraphs, lists, subheadings, notes.
    Prose(Html),
    /// The figure of this id.
    Figure(String),
}
