//! Steps beside a figure: `![…](steps:figure)`, then an ordered list with a step an item. In an item,
//! `[words](show:row,row)` names the rows that the step is about.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    UseKind, html,
    link::Link,
    notes, numbers,
    pieces::{Piece, Placed, range, span},
    writer::Writer,
};
use crate::model::{Html, Step, Steps};

/// What a step has named so far.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// The figure.
    pub figure: String,
    /// Ids of its rows.
    pub rows: Vec<String>,
}

/// Whether a piece is an ordered list.
pub fn is_list(piece: &Piece) -> bool {
    matches!(piece.first(), Some((Event::Start(Tag::List(Some(_))), _)))
}

/// The steps of a figure, from the list below it.
pub fn write(writer: &mut Writer, figure: String, list: &Piece, unset: &mut notes::Unset) -> Steps {
    let items = items(&list[1..list.len() - 1]);
    let steps = items.iter().enumerate().map(|(place, item)| {
        writer.shown = Some(Shown { figure: figure.clone(), rows: Vec::new() });
        numbers::check(writer.context, writer.place, item, &mut writer.problems);
        let words = writer.html(item);
        let rows = writer.shown.take().unwrap_or_default().rows;
        let name = format!("{figure} {}: {}", place + 1, rows.join(", "));
        writer.uses.add(UseKind::Step, name, range(item));
        let html = paragraph(item, words) + &notes::set(writer, unset);
        Step { html: Html(html), rows }
    });
    let steps = steps.collect();
    Steps { figure, steps }
}

/// Tells of steps without their list.
pub fn missing(writer: &mut Writer, image: &Piece) {
    let problem = writer.place.problem(range(image), "steps without their list");
    let problem = problem.expected("an ordered list, \"1. …\", below the figure");
    writer
        .problems
        .push(problem.hint("each item is a step; ![…](figure:id) places a figure alone"));
}

/// The words of a link that shows rows, marked; what it names is noted.
pub fn show(writer: &mut Writer, link: &Link, rows: &str) -> String {
    let Some(Shown { figure, .. }) = writer.shown.clone() else {
        let at = writer.place.last(range(link.events), link.destination);
        let problem = writer.place.problem(at, "rows are shown outside of steps");
        let expected = "a step: an item of the list below ![…](steps:figure)";
        writer.problems.push(problem.found_text(link.destination).expected(expected));
        return html::escape(&link.written);
    };
    let known = writer.context.known;
    for row in rows.split(',') {
        let what = format!("row of figure {figure}");
        let unknown = link.unknown(writer, known.drawn(&figure), row, &what);
        if unknown.is_some() {
            writer.uses.add_unknown(UseKind::Step);
        }
        writer.problems.extend(unknown);
        if let Some(shown) = &mut writer.shown {
            shown.rows.push(row.to_string());
        }
    }
    html::shown(&link.written)
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
fn paragraph(item: &[Placed], words: String) -> String {
    let is_wrapped = matches!(item.first(), Some((Event::Start(Tag::Paragraph), _)))
        || matches!(item.last(), Some((Event::End(TagEnd::Paragraph), _)));
    if is_wrapped { words } else { format!("<p>{}</p>\n", words.trim()) }
}
