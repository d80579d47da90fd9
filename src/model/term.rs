//! The glossary: words that a reader may look up.

use serde::{Deserialize, Serialize};

use super::Inline;

/// A term and what it means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// Stable id; its place in the page is `term-<id>`.
    pub id: String,
    /// The term in the edition's language.
    pub name: String,
    /// What it means, in a sentence or two.
    pub definition: Inline,
    /// Where the text leads to it, in reading order: ids of sections.
    pub used_in: Vec<String>,
}
