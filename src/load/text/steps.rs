//! Steps beside a figure: `![…](steps:figure)`, then an ordered list with a step an item.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    UseKind, events, notes, numbers,
    pieces::{BlockEvents, Placed, range, span},
    writer::{Shown, Writer},
};
use crate::model::{Prose, Step, Steps};

/// Whether a piece is an ordered list.
pub fn is_list(piece: &BlockEvents) -> bool {
    matches!(piece.first(), Some((Event::Start(Tag::List(Some(_))), _)))
}

/// The steps of a figure, from the list below it.
pub fn write(
    writer: &mut Writer,
    figure: String,
    list: &BlockEvents,
    unset: &mut notes::Unset,
) -> Steps {
    let items = items(&list[1..list.len() - 1]);
    let steps = items.iter().enumerate().map(|(place, item)| {
        writer.shown = Some(Shown { figure: figure.clone(), rows: Vec::new() });
        numbers::check(writer.context, writer.place, item, &mut writer.problems);
        let words = events::prose(writer, item);
        let rows = writer.shown.take().unwrap_or_default().rows;
        let name = format!("{figure} {}: {}", place + 1, rows.join(", "));
        writer.uses.add(UseKind::Step, name, range(item));
        let mut prose = paragraph(item, words);
        prose.append(notes::set(writer, unset));
        Step { prose, rows }
    });
    let steps = steps.collect();
    Steps { figure, steps }
}

/// Tells of steps without their list.
pub fn missing(writer: &mut Writer, image: &BlockEvents) {
    let problem = writer.place.problem(range(image), "steps without their list");
    let problem = problem.expected("an ordered list, \"1. …\", below the figure");
    writer
        .problems
        .push(problem.hint("each item is a step; ![…](figure:id) places a figure alone"));
}

/// The inner events of each item.
fn items<'p, 'e>(mut events: &'p [Placed<'e>]) -> Vec<&'p [Placed<'e>]> {
    let mut items = Vec::new();
    while !events.is_empty() {
        let (item, rest) = events.split_at(span(events));
        items.push(&item[1..item.len() - 1]);
        events = rest;
    }
    items
}

/// The items of a list without empty lines between them hold their words bare.
fn paragraph(item: &[Placed], words: Prose) -> Prose {
    let is_wrapped = matches!(item.first(), Some((Event::Start(Tag::Paragraph), _)))
        || matches!(item.last(), Some((Event::End(TagEnd::Paragraph), _)));
    if is_wrapped { words } else { words.framed("<p>", "</p>\n") }
}
