//! Writes a link, and tells what is wrong with it.

use super::{
    Target, UseKind, html,
    link::Link,
    pieces::{Placed, range, words},
    target::SCHEMES,
    writer::Writer,
};
use crate::{
    load::names::{self, Names},
    model::Unit,
};

/// The HTML of a link, from its first event to its last.
pub fn write(writer: &mut Writer, destination: &str, events: &[Placed]) -> String {
    let link = Link { destination, events, written: words(events) };
    let known = writer.context.known;
    match Target::parse(destination) {
        Some(Target::Fact(id)) => fact(writer, &link, id),
        Some(Target::Filter(facet, value)) => chip(writer, &link, facet, value),
        Some(Target::Count(table)) => count(writer, &link, table),
        Some(Target::Plain) => html::escape(&link.written),
        Some(Target::Anchor(anchor)) => {
            let unknown = link.unknown(writer, &known.anchors, anchor, "place in the page");
            writer.problems.extend(unknown);
            link.around(writer, false)
        }
        Some(Target::External(_)) => external(writer, &link),
        Some(Target::Figure(_)) => {
            let problem = writer.place.problem(range(events), "figure is not placed, but linked");
            let expected =
                format!("![…]({destination}), alone in a paragraph, or a link to #fig-…");
            writer.problems.push(problem.found_text(destination).expected(expected));
            html::escape(&link.written)
        }
        None => {
            let hint = match destination.split_once(':') {
                Some(("term", _)) => "links to a glossary do not exist yet".to_string(),
                _ => names::hint(destination, SCHEMES),
            };
            let place = writer.place.last(range(events), destination);
            let problem = writer.place.problem(place, "unknown kind of link");
            writer.problems.push(problem.found_text(destination).hint(hint));
            html::escape(&link.written)
        }
    }
}

fn fact(writer: &mut Writer, link: &Link, id: &str) -> String {
    let known = writer.context.known;
    if let Some(problem) = link.unknown(writer, &known.facts, id, "record") {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Fact);
        return html::escape(&link.written);
    }
    writer.uses.add(UseKind::Fact, id, link.words());
    let Some(fact) = writer.context.fact(id) else {
        return html::escape(&link.written);
    };
    // Without its noun a number cannot be read; that the noun is missing is told elsewhere.
    let readable = match &fact.unit {
        Unit::Count(noun) => writer.context.nouns.get(noun).is_some(),
        _ => true,
    };
    let agrees = writer.context.locale().agrees(&link.written, fact);
    if let Some(expected) = agrees.err().filter(|_| readable) {
        let problem = writer.place.problem(link.words(), format!("number differs from \"{id}\""));
        let problem = problem.found_text(&link.written);
        writer.problems.push(problem.expected(format!("\"{expected}\"")));
    }
    html::fact(fact, &link.written)
}

fn chip(writer: &mut Writer, link: &Link, facet: &str, value: &str) -> String {
    let known = writer.context.known;
    let (_, spot) = link.spot(writer, value);
    let unknown = link.unknown(writer, &known.facets, facet, "facet");
    let unknown = unknown.or_else(|| link.unknown(writer, known.values(facet), value, facet));
    if let Some(problem) = unknown {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Filter);
        return html::escape(&link.written);
    }
    writer.uses.add(UseKind::Filter, format!("{facet}={value}"), spot.span);
    html::chip(facet, value, &link.written)
}

fn count(writer: &mut Writer, link: &Link, table: &str) -> String {
    let known = writer.context.known;
    if let Some(problem) = link.unknown(writer, &known.tables, table, "table") {
        writer.problems.push(problem);
    } else if let Names(Some(rows)) = known.rows(table)
        && link.written.replace(',', "") != rows.len().to_string()
    {
        let message = format!("wrong number of rows of \"{table}\"");
        let problem = writer.place.problem(link.words(), message).found_text(&link.written);
        writer.problems.push(problem.expected(format!("\"{}\"", rows.len())));
    }
    html::count(table, &link.written)
}

fn external(writer: &mut Writer, link: &Link) -> String {
    if !writer.outward {
        let place = writer.place.last(range(link.events), link.destination);
        let problem = writer.place.problem(place, "link out of the report");
        let problem = problem.found_text(link.destination);
        let hint = "only the section of kind \"method\" links elsewhere; cite a source: [^id]";
        writer.problems.push(problem.hint(hint));
    }
    link.around(writer, true)
}
