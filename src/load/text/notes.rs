//! Footnotes with a definition: notes in the margin.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    events, numbers,
    pieces::{BlockEvents, Placed, range},
    writer::Writer,
};
use crate::model::Prose;

/// Notes that are not set yet, by their labels.
pub type Unset<'a> = BTreeMap<String, BlockEvents<'a>>;

/// The notes that were called since this was last asked.
pub fn set(writer: &mut Writer, notes: &mut Unset) -> Prose {
    let mut asides = Prose::default();
    for label in std::mem::take(&mut writer.called) {
        // A note that is called twice stands where it is called first.
        let Some(note) = notes.remove(&label) else {
            continue;
        };
        numbers::check(writer.context, writer.place, &note, &mut writer.problems);
        let words = events::prose(writer, inner(&note));
        asides.append(words.framed("<aside class=\"note\">", "</aside>\n"));
    }
    asides
}

/// Tells of notes that nothing calls.
pub fn uncalled(writer: &mut Writer, notes: &BTreeMap<String, BlockEvents>) {
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
