//! Numbers that are bound to their records.

use super::{UseKind, link::WrittenLink, writer::Writer};
use crate::model::{ProsePart, ReactsBy};

/// A number bound to its record.
pub fn fact(writer: &mut Writer, link: &WrittenLink, id: &str) -> ProsePart {
    let known = writer.context.known;
    if let Some(problem) = link.unknown(writer, &known.facts, id, "record") {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Fact);
        return link.as_words();
    }
    writer.uses.add(UseKind::Fact, id, link.words());
    let Some(fact) = writer.context.fact(id) else {
        return link.as_words();
    };
    link.agree(writer, fact);
    link.reacting(ReactsBy::Fact(id.to_string()))
}
