//! One section: its heading, then figures and the prose between them.

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::{
    Context, Place, TextFile, Uses, images, inline, notes, numbers,
    pieces::{self, Piece, range},
    writer::Writer,
};
use crate::{
    load::Problems,
    model::{Block, Html, Inline, Section, SectionKind},
};

/// Writes a section, and gives what it uses.
pub fn section(context: &Context, text: &TextFile, problems: &mut Problems) -> (Section, Uses) {
    let place = Place::whole(&text.file);
    let parsed = pieces::parse(place.text);
    let mut writer = Writer::new(context, place);
    writer.section = &text.id;
    writer.outward = text.kind == SectionKind::Method;
    writer.notes = parsed.notes.keys().cloned().collect();
    let (mut body, mut unset) = (parsed.body, parsed.notes);
    let heading = heading(&mut writer, &mut body);
    let mut blocks: Vec<Block> = Vec::new();
    let aside = notes::set(&mut writer, &mut unset);
    add_prose(&mut blocks, aside);
    for piece in &body {
        match images::place(&mut writer, piece) {
            Some(figure) => blocks.extend(figure.map(Block::Figure)),
            None => {
                numbers::check(context, place, piece, &mut writer.problems);
                let prose = writer.html(piece) + notes::set(&mut writer, &mut unset).as_str();
                add_prose(&mut blocks, prose);
            }
        }
    }
    notes::uncalled(&mut writer, &unset);
    problems.extend(writer.problems.0);
    let (id, kind) = (text.id.clone(), text.kind);
    let section = Section { id, kind, heading, blocks };
    (section, writer.uses)
}

/// Takes the heading off the body.
fn heading(writer: &mut Writer, body: &mut Vec<Piece>) -> Inline {
    let level = |piece: &Piece| match piece.first() {
        Some((Event::Start(Tag::Heading { level, .. }), _)) => Some(*level),
        _ => None,
    };
    if body.first().and_then(level) != Some(HeadingLevel::H1) {
        let at = body.first().map_or(0..0, |piece| range(piece));
        let line = writer.place.text[at.clone()].lines().next().unwrap_or("");
        let start: String = line.chars().take(24).collect();
        let problem = writer.place.problem(at, "missing heading");
        let problem = problem.found_text(&start).expected("\"# Heading\" on the first line");
        writer.problems.push(problem.hint("a heading is a sentence that says what was found"));
        return Inline::default();
    }
    let piece = body.remove(0);
    inline::write(writer, &piece[1..piece.len() - 1])
}

/// Prose follows on prose: only figures divide it.
fn add_prose(blocks: &mut Vec<Block>, html: String) {
    if html.is_empty() {
        return;
    }
    match blocks.last_mut() {
        Some(Block::Prose(before)) => before.0.push_str(&html),
        _ => blocks.push(Block::Prose(Html(html))),
    }
}
