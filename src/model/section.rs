//! The narrative: sections, and the blocks they consist of.

use serde::{Deserialize, Serialize};

use super::{Inline, Prose};

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
    /// What the terms of the text mean.
    Glossary,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// Paragraphs, lists, subheadings, notes.
    Prose(Prose),
    /// The figure of this id.
    Figure(String),
    /// A figure that stays in view while its steps are read.
    Steps(Steps),
}

/// A figure, and the steps of text that explain it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Steps {
    /// The figure's id.
    pub figure: String,
    /// The steps, in reading order.
    pub steps: Vec<Step>,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Paragraphs and notes.
    pub prose: Prose,
    /// Ids of the figure's rows that the step is about; empty for all of them.
    pub rows: Vec<String>,
}
