//! Where a piece of Markdown stands in its file.

use std::ops::Range;

use crate::load::{
    Problem,
    files::{SourceFile, Spot},
};

/// Markdown, with the way back to its file.
#[derive(Clone, Copy)]
pub struct TextPlace<'a> {
    file: &'a SourceFile,
    /// The Markdown.
    pub text: &'a str,
    base: Base<'a>,
}

#[derive(Clone, Copy)]
enum Base<'a> {
    /// Written as it is, from this byte.
    From(usize),
    /// Written with escapes somewhere in here.
    Within(&'a Range<usize>),
}

impl<'a> TextPlace<'a> {
    /// A whole file.
    pub fn whole(file: &'a SourceFile) -> TextPlace<'a> {
        let (text, base) = (file.text.as_str(), Base::From(0));
        TextPlace { file, text, base }
    }

    /// A text inside a file of another format.
    pub fn within(file: &'a SourceFile, spot: &'a Spot) -> TextPlace<'a> {
        let raw = file.text.get(spot.span.clone()).unwrap_or("");
        let base = match raw.find(&spot.text) {
            Some(at) => Base::From(spot.span.start + at),
            None => Base::Within(&spot.span),
        };
        let text = spot.text.as_str();
        TextPlace { file, text, base }
    }

    /// A problem at some bytes of the Markdown.
    pub fn problem(&self, range: Range<usize>, message: impl Into<String>) -> Problem {
        let span = match self.base {
            Base::From(start) => start + range.start..start + range.end,
            Base::Within(span) => span.clone(),
        };
        self.file.problem(span, message)
    }

    /// The file, and a part of the Markdown as a part of it.
    pub fn spot(&self, range: Range<usize>, text: &str) -> (&'a SourceFile, Spot) {
        let span = match self.base {
            Base::From(start) => start + range.start..start + range.end,
            Base::Within(span) => span.clone(),
        };
        let text = text.to_string();
        (self.file, Spot { text, span })
    }

    /// Where a word stands in a part of the Markdown: the last time it does.
    pub fn last(&self, range: Range<usize>, word: &str) -> Range<usize> {
        let part = &self.text[range.clone()];
        match part.rfind(word) {
            Some(at) => range.start + at..range.start + at + word.len(),
            None => range,
        }
    }
}
