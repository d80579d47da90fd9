//! A link as it stands in the Markdown.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{
    pieces::{Placed, range},
    writer::Writer,
};
use crate::{
    load::{
        Problem,
        files::{SourceFile, Spot},
        names::Names,
    },
    model::{Fact, ProsePart, ReactsBy, Unit, escape},
};

/// A link as it stands.
pub struct WrittenLink<'a> {
    /// Where it leads to.
    pub destination: &'a str,
    /// From its first event to its last.
    pub events: &'a [Placed<'a>],
    /// Its words.
    pub written: String,
}

impl WrittenLink<'_> {
    /// Its words, which react.
    pub fn reacting(&self, by: ReactsBy) -> ProsePart {
        ProsePart::Reacting { by, written: self.written.clone() }
    }

    /// Its words alone, where the link is left out.
    pub fn as_words(&self) -> ProsePart {
        ProsePart::Html(escape(&self.written))
    }

    /// The problem of a name in the destination that is not among the known ones.
    pub fn unknown(
        &self,
        writer: &Writer,
        known: &Names,
        name: &str,
        what: &str,
    ) -> Option<Problem> {
        let (file, spot) = self.spot(writer, name);
        known.problem(file, &spot, what)
    }

    /// A name in the destination, with its place.
    pub fn spot<'w>(&self, writer: &Writer<'w>, name: &str) -> (&'w SourceFile, Spot) {
        let place = writer.place.last(range(self.events), name);
        writer.place.spot(place, name)
    }

    /// Tells of a written number that is not that of a record.
    pub fn agree(&self, writer: &mut Writer, fact: &Fact) {
        let (context, written) = (writer.context, &self.written);
        // Without its noun a number cannot be read; that the noun is missing is told elsewhere.
        let readable = match &fact.unit {
            Unit::Count(noun) => context.nouns.get(noun).is_some(),
            _ => true,
        };
        if let Some(expected) = context.locale().agrees(written, fact).err().filter(|_| readable) {
            let message = format!("number differs from \"{}\"", fact.id);
            let problem = writer.place.problem(self.words(), message).found_text(written);
            writer.problems.push(problem.expected(format!("\"{expected}\"")));
        }
    }

    /// Where the words of the link stand.
    pub fn words(&self) -> Range<usize> {
        let texts = self
            .events
            .iter()
            .filter(|(event, _)| matches!(event, Event::Text(_) | Event::Code(_)));
        let mut ranges = texts.map(|(_, range)| range.clone());
        match ranges.next() {
            Some(first) => first.start..ranges.next_back().unwrap_or(first).end,
            None => range(self.events),
        }
    }
}
