//! Markdown as events, and its top-level pieces.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{Event, Options, Parser, Tag, TextMergeWithOffset};

/// An event, and the bytes it comes from.
pub type Placed<'a> = (Event<'a>, Range<usize>);

/// A paragraph, list, table, quotation or heading with all that is in it.
pub type BlockEvents<'a> = Vec<Placed<'a>>;

/// A text's pieces, and its notes by their labels.
pub struct Pieces<'a> {
    /// What stands in the text, in order.
    pub body: Vec<BlockEvents<'a>>,
    /// The notes, without their frame.
    pub notes: BTreeMap<String, BlockEvents<'a>>,
}

/// Parses Markdown.
pub fn parse(text: &str) -> Pieces<'_> {
    // The old syntax of footnotes gives an event for a reference without a definition: a citation.
    let options = Options::ENABLE_OLD_FOOTNOTES | Options::ENABLE_TABLES;
    let events = Parser::new_ext(text, options).into_offset_iter();
    let (mut body, mut notes) = (Vec::new(), BTreeMap::new());
    let mut piece = BlockEvents::new();
    let mut depth = 0;
    for (event, range) in TextMergeWithOffset::new(events) {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        piece.push((event, range));
        if depth > 0 {
            continue;
        }
        let mut whole = std::mem::take(&mut piece);
        if let Some(Event::Start(Tag::FootnoteDefinition(label))) = whole.first().map(|one| &one.0)
        {
            let label = label.to_string();
            // The frame's first event keeps the note's place; the writer leaves it out.
            whole.pop();
            notes.insert(label, whole);
        } else {
            body.push(whole);
        }
    }
    Pieces { body, notes }
}

/// Where a piece stands.
pub fn range(piece: &[Placed]) -> Range<usize> {
    piece.first().map_or(0..0, |(_, range)| range.clone())
}

/// The words of some events.
pub fn words(events: &[Placed]) -> String {
    let words = events.iter().map(|(event, _)| match event {
        Event::Text(text) | Event::Code(text) => text,
        Event::SoftBreak | Event::HardBreak => " ",
        _ => "",
    });
    words.collect()
}

/// How many events a link or image that starts the slice takes, with its start and end.
pub fn span(events: &[Placed]) -> usize {
    let mut depth = 0;
    for (at, (event, _)) in events.iter().enumerate() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at + 1;
        }
    }
    events.len()
}
