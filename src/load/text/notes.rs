//! Footnotes: those with a definition are notes in the margin, the others cite sources.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    UseKind, html, numbers,
    pieces::{Piece, Placed, range},
    writer::Writer,
};

/// Notes that are not set yet, by their labels.
pub type Unset<'a> = BTreeMap<String, Piece<'a>>;

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

/// The HTML of the notes that were called since this was last asked.
pub fn set(writer: &mut Writer, notes: &mut Unset) -> String {
    let mut asides = String::new();
    for label in std::mem::take(&mut writer.called) {
        // A note that is called twice stands where it is called first.
        let Some(note) = notes.remove(&label) else {
            continue;
        };
        numbers::check(writer.context, writer.place, &note, &mut writer.problems);
        let html = writer.html(inner(&note));
        asides.push_str(&format!("<aside class=\"note\">{}</aside>\n", html.trim()));
    }
    asides
}

/// Tells of notes that nothing calls.
pub fn uncalled(writer: &mut Writer, notes: &BTreeMap<String, Piece>) {
    for (label, note) in notes {
        let problem = writer.place.problem(range(note), "note that no text refers to");
        let problem = problem.found_text(&format!("[^{label}]"));
        let hint = format!("put [^{label}] where the note belongs, or delete it");
        writer.problems.push(problem.hint(hint));
    }
}

/// A note without its frame, and without its paragraph if that is its only one.
fn inner<'p, 'e>(note: &'p [Placed<'e>]) -> &'p [Placed<'e>] {
    let inner = &note[1..];
    let paragraphs = inner.iter();
    let starts = paragraphs.filter(|(event, _)| matches!(event, Event::Start(Tag::Paragraph)));
    match inner {
        [(Event::Start(Tag::Paragraph), _), line @ .., (Event::End(TagEnd::Paragraph), _)]
            if starts.count() == 1 =>
        {
            line
        }
        _ => inner,
    }
}
