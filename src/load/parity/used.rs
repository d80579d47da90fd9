//! What is compared.

use std::ops::Range;

use crate::{
    load::{files::SourceFile, text::Uses},
    model::Lang,
};

/// What one text in one language uses.
pub struct Used<'a> {
    /// Which text, in any language.
    pub of: String,
    /// The language.
    pub lang: Lang,
    /// The file.
    pub file: &'a SourceFile,
    /// Its heading or title.
    pub span: Range<usize>,
    /// What it uses.
    pub uses: Uses,
}
