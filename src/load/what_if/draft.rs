//! A what-if as its file has it, in all languages.

use std::ops::Range;

use crate::{
    load::{
        files::{SourceFile, Spot},
        manifest::Localised,
    },
    model::{Lang, WhatIf},
};

/// A what-if whose parts know their places.
#[derive(Clone, Debug)]
pub struct WhatIfDraft {
    /// The file's name.
    pub id: String,
    /// The file.
    pub file: SourceFile,
    /// The figure that draws what would follow.
    pub figure: Spot,
    /// What a reader may assume.
    pub inputs: Vec<InputDraft>,
    /// What follows.
    pub outputs: Vec<OutputDraft>,
    /// Whether all of it could be read.
    pub whole: bool,
    /// The what-if without its words, once it is checked and computed.
    pub made: Option<WhatIf>,
}

/// An input as it is written.
#[derive(Clone, Debug)]
pub struct InputDraft {
    /// Its id.
    pub id: Spot,
    /// Its names.
    pub names: Localised,
    /// Its unit.
    pub unit: Spot,
    /// Lowest choice, highest choice and step, in its unit.
    pub range: [f64; 3],
    /// What is printed.
    pub start: Start,
    /// Where that is written.
    pub start_span: Range<usize>,
    /// The record beside which it is drawn.
    pub beside: Option<Spot>,
}

/// What is printed for an input.
#[derive(Clone, Debug)]
pub enum Start {
    /// A number of the author's.
    Number(f64),
    /// The record that states it.
    Record(Spot),
}

/// An output as it is written.
#[derive(Clone, Debug)]
pub struct OutputDraft {
    /// Its id.
    pub id: Spot,
    /// Its names.
    pub names: Localised,
    /// Its unit.
    pub unit: Spot,
    /// How it is computed.
    pub formula: Spot,
    /// When it would hold.
    pub period: Option<Spot>,
    /// The record beside which it is drawn.
    pub beside: Option<Spot>,
}

impl WhatIfDraft {
    /// The names by which texts call the inputs.
    pub fn input_names(&self) -> impl Iterator<Item = String> {
        self.inputs.iter().map(|input| format!("{}.{}", self.id, input.id.text))
    }

    /// The names by which texts call the outputs.
    pub fn output_names(&self) -> impl Iterator<Item = String> {
        self.outputs.iter().map(|output| format!("{}.{}", self.id, output.id.text))
    }

    /// The what-if in one language; none where something is wrong with it.
    pub fn what_if(&self, lang: Lang) -> Option<WhatIf> {
        let said = |names: &Localised| names.get(&lang).cloned().unwrap_or_default();
        let mut what_if = self.made.clone()?;
        for (input, draft) in what_if.inputs.iter_mut().zip(&self.inputs) {
            input.label = said(&draft.names);
        }
        for (output, draft) in what_if.outputs.iter_mut().zip(&self.outputs) {
            output.label = said(&draft.names);
        }
        Some(what_if)
    }
}
