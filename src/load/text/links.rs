//! Writes a link, and tells what is wrong with it.

use std::ops::Range;

use pulldown_cmark::Event;

use super::{
    Target, UseKind, html,
    pieces::{Placed, range, words},
    target::SCHEMES,
    writer::Writer,
};
use crate::load::{
    Problem,
    files::{SourceFile, Spot},
    names,
};

/// The HTML of a link, from its first event to its last.
pub fn write(writer: &mut Writer, destination: &str, events: &[Placed]) -> String {
    let link = Link { destination, events, written: words(events) };
    match Target::parse(destination) {
        Some(Target::Fact(id)) => fact(writer, &link, id),
        Some(Target::Filter(facet, value)) => chip(writer, &link, facet, value),
        Some(Target::Count(table)) => count(writer, &link, table),
        Some(Target::Plain) => html::escape(&link.written),
        Some(Target::Anchor(anchor)) => {
            if let Some(spot) = link.unknown(writer, anchor, "place in the page") {
                writer.problems.push(spot);
            }
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

/// A link as it stands.
struct Link<'a> {
    destination: &'a str,
    events: &'a [Placed<'a>],
    written: String,
}

impl Link<'_> {
    /// The problem of a name in the destination that is not known.
    fn unknown(&self, writer: &Writer, name: &str, what: &str) -> Option<Problem> {
        let known = writer.context.known;
        let names = match what {
            "record" => &known.facts,
            "facet" => &known.facets,
            "table" => &known.tables,
            _ => &known.anchors,
        };
        let (file, spot) = self.spot(writer, name);
        names.problem(file, &spot, what)
    }

    fn spot<'w>(&self, writer: &Writer<'w>, name: &str) -> (&'w SourceFile, Spot) {
        let place = writer.place.last(range(self.events), name);
        writer.place.spot(place, name)
    }

    /// An ordinary link around its own words.
    fn around(&self, writer: &mut Writer, outward: bool) -> String {
        let inner = &self.events[1..self.events.len() - 1];
        let start = html::link(self.destination, outward);
        format!("{start}{}</a>", writer.html(inner))
    }

    /// Where the words of the link stand.
    fn words(&self) -> Range<usize> {
        let texts = self
            .events
            .iter()
            .filter(|(event, _)| matches!(event, Event::Text(_) | Event::Code(_)));
        let mut ranges = texts.map(|(_, range)| range.clone());
        match ranges.next() {
            Some(first) => first.start..ranges.next_back().unwrap_or(first).end,
            None => range(self.events),
        }
    }
}

fn fact(writer: &mut Writer, link: &Link, id: &str) -> String {
    if let Some(problem) = link.unknown(writer, id, "record") {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Fact);
        return html::escape(&link.written);
    }
    writer.uses.add(UseKind::Fact, id, link.words());
    let Some(fact) = writer.context.fact(id) else {
        return html::escape(&link.written);
    };
    if let Err(expected) = writer.context.locale().agrees(&link.written, fact) {
        let problem = writer.place.problem(link.words(), format!("number differs from \"{id}\""));
        let problem = problem.found_text(&link.written);
        writer.problems.push(problem.expected(format!("\"{expected}\"")));
    }
    html::fact(fact, &link.written)
}

fn chip(writer: &mut Writer, link: &Link, facet: &str, value: &str) -> String {
    let (file, spot) = link.spot(writer, value);
    let known = writer.context.known;
    let facet_problem = link.unknown(writer, facet, "facet");
    let values = known.values(facet);
    let problem = facet_problem.or_else(|| values.problem(file, &spot, &format!("{facet} value")));
    if let Some(problem) = problem {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Filter);
        return html::escape(&link.written);
    }
    writer.uses.add(UseKind::Filter, format!("{facet}={value}"), spot.span);
    html::chip(facet, value, &link.written)
}

fn count(writer: &mut Writer, link: &Link, table: &str) -> String {
    if let Some(problem) = link.unknown(writer, table, "table") {
        writer.problems.push(problem);
    } else if let Some(rows) = writer.context.counts.get(table)
        && link.written.replace(',', "") != rows.to_string()
    {
        let problem =
            writer.place.problem(link.words(), format!("wrong number of rows of \"{table}\""));
        let problem = problem.found_text(&link.written);
        writer.problems.push(problem.expected(format!("\"{rows}\"")));
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
