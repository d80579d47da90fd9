//! What a section says in all its blocks, for the comparison of languages: its running text, and the
//! years and decades in it. Code and the destinations of links say nothing.

use super::{
    UseKind,
    pieces::{Pieces, range},
    runs::runs,
    writer::Writer,
};
use crate::words::{year_alone, years_named};

/// Notes what the blocks and the notes of a section say.
pub fn note(writer: &mut Writer, pieces: &Pieces) {
    let lang = writer.context.lang;
    let uses = &mut writer.uses;
    for (label, note) in &pieces.notes {
        uses.add(UseKind::Note, label, range(note));
    }
    for run in pieces.body.iter().chain(pieces.notes.values()).flat_map(|piece| runs(piece)) {
        // A number that a link accounts for is a year only as a whole: a ledger counts 2000 books too.
        let bound = run.bound().filter_map(year_alone);
        for year in years_named(lang, &run.unbound()).into_iter().chain(bound) {
            uses.add(UseKind::Year, year, run.place(&(0..run.text.len())));
        }
        uses.said.push_str(&run.said());
        uses.said.push('\n');
    }
}
