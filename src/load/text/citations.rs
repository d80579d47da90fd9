//! References, `[^label]`: to a note of the text, or to a source.

use std::ops::Range;

use super::{UseKind, html, writer::Writer};

/// The HTML of a reference: none for a note, which is set after its paragraph.
pub fn refer(writer: &mut Writer, label: &str, range: Range<usize>) -> Option<String> {
    if writer.notes.contains(label) {
        writer.called.push(label.to_string());
        return None;
    }
    let at = writer.place.last(range, label);
    let (file, spot) = writer.place.spot(at, label);
    if let Some(problem) = writer.context.known.sources.problem(file, &spot, "source") {
        let expected = format!("the id of a source, or a note \"[^{label}]: …\" in this file");
        writer.problems.push(problem.expected(expected));
        // It may be a note that lost its definition.
        writer.uses.add_unknown(UseKind::Source);
        writer.uses.add_unknown(UseKind::Note);
        return None;
    }
    writer.uses.add(UseKind::Source, label, spot.span);
    let sources = writer.context.sources;
    let place = sources.iter().position(|source| source.id == label)?;
    Some(html::citation(&sources[place], place + 1, writer.context.lang))
}
