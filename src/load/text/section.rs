//! One section: its heading, then figures and the prose between them.

use pulldown_cmark::{Event, HeadingLevel, Tag};

use super::{
    Context, TextFile, TextPlace, Uses, html,
    images::{self, Image},
    inline, notes, numbers,
    pieces::{self, BlockEvents, range},
    said, steps, what_if,
    writer::Writer,
};
use crate::{
    load::Problems,
    model::{Block, Inline, Prose, ProsePart, Section, SectionKind},
};

/// Writes a section, and gives what it uses.
pub fn section(context: &Context, text: &TextFile, problems: &mut Problems) -> (Section, Uses) {
    let place = TextPlace::whole(&text.file);
    let parsed = pieces::parse(place.text);
    let mut writer = Writer::new(context, place);
    writer.section = &text.id;
    writer.outward = text.kind == SectionKind::Method;
    said::note(&mut writer, &parsed);
    writer.notes = parsed.notes.keys().cloned().collect();
    let (mut body, mut unset) = (parsed.body, parsed.notes);
    let heading = heading(&mut writer, &mut body, text.kind == SectionKind::Lead);
    let mut blocks: Vec<Block> = Vec::new();
    let aside = notes::set(&mut writer, &mut unset);
    add_prose(&mut blocks, aside);
    let mut pieces = body.iter().peekable();
    while let Some(piece) = pieces.next() {
        match images::place(&mut writer, piece) {
            Some(Image { figure, has_steps: true }) => {
                match pieces.next_if(|next| steps::is_list(next)) {
                    Some(list) => {
                        let figure = figure.unwrap_or_default();
                        let steps = steps::write(&mut writer, figure, list, &mut unset);
                        blocks.push(Block::Steps(steps));
                    }
                    None => steps::missing(&mut writer, piece),
                }
            }
            Some(Image { figure, .. }) => blocks.extend(figure.map(Block::Figure)),
            None => {
                numbers::check(context, place, piece, &mut writer.problems);
                let mut prose = what_if::passage(&mut writer, piece);
                prose.append(notes::set(&mut writer, &mut unset));
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

/// Takes the heading off the body. That of a section links to itself, the title of the report does not.
fn heading(writer: &mut Writer, body: &mut Vec<BlockEvents>, is_title: bool) -> Inline {
    let level = |piece: &BlockEvents| match piece.first() {
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
    let mut heading = inline::write(writer, &piece[1..piece.len() - 1]);
    if !is_title {
        let anchor = html::anchor(writer.section, writer.context.lang);
        heading.prose.push(ProsePart::Html(anchor));
    }
    heading
}

/// Prose follows on prose: only figures divide it.
fn add_prose(blocks: &mut Vec<Block>, prose: Prose) {
    if prose.is_empty() {
        return;
    }
    match blocks.last_mut() {
        Some(Block::Prose(before)) => before.append(prose),
        _ => blocks.push(Block::Prose(prose)),
    }
}
