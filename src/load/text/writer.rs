//! What is known and noted while a text is written.

use std::collections::BTreeSet;

use super::{Context, TextPlace, Uses};
use crate::load::Problems;
use crate::model::ProsePart;

/// All that writing one text needs and finds.
pub struct Writer<'a> {
    /// The language's side of the report.
    pub context: &'a Context<'a>,
    /// Where the text stands.
    pub place: TextPlace<'a>,
    /// Id of the section, for the ids of its headings; empty for a single line.
    pub section: &'a str,
    /// Whether links may lead out of the page.
    pub outward: bool,
    /// Labels of the text's notes.
    pub notes: BTreeSet<String>,
    /// Labels of the notes called since they were last set.
    pub called: Vec<String>,
    /// What the step that is being written shows; none outside of steps.
    pub shown: Option<Shown>,
    /// The what-if that the paragraph being written is about, with its inputs; none outside of paragraphs of
    /// a section.
    pub assumed: Option<OpenWhatIf>,
    /// The what-ifs that have had their paragraph.
    pub framed: BTreeSet<String>,
    /// What the text uses.
    pub uses: Uses,
    /// What reacts in the text that is being written, in its order.
    pub parts: Vec<ProsePart>,
    /// How many headings there were.
    pub headings: usize,
    /// What is wrong.
    pub problems: Problems,
}

/// What a step has named so far.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// The figure.
    pub figure: String,
    /// Ids of its rows.
    pub rows: Vec<String>,
}

/// What a paragraph has named so far.
#[derive(Clone, Debug, Default)]
pub struct OpenWhatIf {
    /// The what-if.
    pub what_if: String,
    /// Whether one of its inputs stands there.
    pub has_input: bool,
}

impl<'a> Writer<'a> {
    /// A writer at the start of a text.
    pub fn new(context: &'a Context<'a>, place: TextPlace<'a>) -> Writer<'a> {
        Writer {
            context,
            place,
            section: "",
            outward: false,
            notes: BTreeSet::new(),
            called: Vec::new(),
            shown: None,
            assumed: None,
            framed: BTreeSet::new(),
            uses: Uses::default(),
            parts: Vec::new(),
            headings: 0,
            problems: Problems::default(),
        }
    }
}
