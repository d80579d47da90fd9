//! Numbers that are bound to their records.

use super::{UseKind, html, link::WrittenLink, writer::Writer};
use crate::model::escape;

/// A number bound to its record.
pub fn fact(writer: &mut Writer, link: &WrittenLink, id: &str) -> String {
    let known = writer.context.known;
    if let Some(problem) = link.unknown(writer, &known.facts, id, "record") {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Fact);
        return escape(&link.written);
    }
    writer.uses.add(UseKind::Fact, id, link.words());
    let Some(fact) = writer.context.fact(id) else {
        return escape(&link.written);
    };
    link.agree(writer, fact);
    html::fact(fact, &link.written)
}
