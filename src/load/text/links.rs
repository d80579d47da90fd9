//! Writes a link, and tells what is wrong with it.

use super::{
    Target, UseKind, assumed, bound, html,
    link::WrittenLink,
    living,
    pieces::{Placed, range, words},
    shown,
    target::SCHEMES,
    writer::Writer,
};
use crate::{
    load::names::{self, Names},
    model::{ProsePart, ReactsBy},
    words::{plain_number, year_alone},
};

/// How a link is written.
pub enum Written {
    /// As this part.
    Whole(ProsePart),
    /// As this tag before its own words and its end behind them.
    Around(String),
}

/// Writes a link, from its first event to its last.
pub fn write(writer: &mut Writer, destination: &str, events: &[Placed]) -> Written {
    let link = WrittenLink { destination, events, written: words(events) };
    let part = match Target::parse(destination) {
        Some(Target::Fact(id)) => bound::fact(writer, &link, id),
        Some(Target::Filter(facet, value)) => chip(writer, &link, facet, value),
        Some(Target::Count(table)) => living::count(writer, &link, table),
        Some(Target::Most(name)) => living::most_of(writer, &link, name),
        Some(Target::Largest(figure)) => living::largest(writer, &link, figure),
        Some(Target::Term(id)) => return term(writer, &link, id),
        Some(Target::Input(name)) => assumed::input(writer, &link, name),
        Some(Target::Output(name)) => assumed::output(writer, &link, name),
        Some(Target::Plain) => plain(writer, &link),
        Some(Target::Anchor(anchor)) => return place(writer, &link, anchor),
        Some(Target::External(_)) => return external(writer, &link),
        Some(Target::Show(rows)) => shown::show(writer, &link, rows),
        Some(Target::Figure(_) | Target::Steps(_)) => {
            let problem = writer.place.problem(range(events), "figure is not placed, but linked");
            let expected =
                format!("![…]({destination}), alone in a paragraph, or a link to #fig-…");
            writer.problems.push(problem.found_text(destination).expected(expected));
            link.as_words()
        }
        None => {
            let hint = names::hint(destination, SCHEMES);
            let place = writer.place.last(range(events), destination);
            let problem = writer.place.problem(place, "unknown kind of link");
            writer.problems.push(problem.found_text(destination).hint(hint));
            UseKind::LINKED.iter().for_each(|kind| writer.uses.add_unknown(*kind));
            link.as_words()
        }
    };
    Written::Whole(part)
}

/// A number of the text's own. Where it cannot be read, those of the text are not complete; a year is
/// one of the years that the text says.
fn plain(writer: &mut Writer, link: &WrittenLink) -> ProsePart {
    match writer.context.locale().value(&link.written) {
        Some(_) if year_alone(&link.written).is_some() => {}
        Some(value) => {
            let value = plain_number(value.normalize());
            writer.uses.add(UseKind::Plain, value, link.words());
        }
        None => writer.uses.add_unknown(UseKind::Plain),
    }
    link.as_words()
}

fn chip(writer: &mut Writer, link: &WrittenLink, facet: &str, value: &str) -> ProsePart {
    let known = writer.context.known;
    let (_, spot) = link.spot(writer, value);
    let unknown = link.unknown(writer, &known.facets, facet, "facet");
    let unknown = unknown.or_else(|| link.unknown(writer, known.values(facet), value, facet));
    let unknown = unknown.or_else(|| link.unknown(writer, &shown(writer, facet), value, facet));
    if let Some(problem) = unknown {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Filter);
        return link.as_words();
    }
    writer.uses.add(UseKind::Filter, format!("{facet}={value}"), spot.span);
    link.reacting(ReactsBy::Filter(facet.to_string(), value.to_string()))
}

/// The values of a facet that some record has: of the facets of every report, values that tell nothing apart are
/// not there.
fn shown(writer: &Writer, facet: &str) -> Names {
    let shown = writer.context.facets.iter().find(|known| known.id == facet);
    let values = shown.map_or(&[][..], |facet| &facet.values);
    let is_read = writer.context.known.facets.0.is_some();
    Names(is_read.then(|| values.iter().map(|value| value.id.clone()).collect()))
}

fn term(writer: &mut Writer, link: &WrittenLink, id: &str) -> Written {
    let known = writer.context.known;
    if let Some(problem) = link.unknown(writer, &known.terms, id, "term") {
        writer.problems.push(problem.hint_also("a term is a row of glossary.csv"));
        writer.uses.add_unknown(UseKind::Term);
        return Written::Whole(link.as_words());
    }
    writer.uses.add(UseKind::Term, id, link.words());
    Written::Around(html::term(id))
}

fn place(writer: &mut Writer, link: &WrittenLink, anchor: &str) -> Written {
    let known = writer.context.known;
    if let Some(problem) = link.unknown(writer, &known.anchors, anchor, "place in the page") {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Place);
    } else {
        writer.uses.add(UseKind::Place, link.destination, link.words());
    }
    Written::Around(html::link(link.destination, false))
}

fn external(writer: &mut Writer, link: &WrittenLink) -> Written {
    if !writer.outward {
        let place = writer.place.last(range(link.events), link.destination);
        let problem = writer.place.problem(place, "link out of the report");
        let problem = problem.found_text(link.destination);
        let hint = "only the section of kind \"method\" links elsewhere; cite a source: [^id]";
        writer.problems.push(problem.hint(hint));
    }
    Written::Around(html::link(link.destination, true))
}
