//! Words that follow the reader's filters: a count, the value that most rows have, the largest number of a figure.
//! What is printed is held against the whole report.

use super::{UseKind, bound, link::WrittenLink, writer::Writer};
use crate::load::names::Names;
use crate::model::{ProsePart, ReactsBy};
use crate::query::most;
use crate::words;

/// `count:table`: the number of a table's rows.
pub fn count(writer: &mut Writer, link: &WrittenLink, table: &str) -> ProsePart {
    let known = writer.context.known;
    if let Some(problem) = link.unknown(writer, &known.tables, table, "table") {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Count);
        return link.as_words();
    }
    writer.uses.add(UseKind::Count, table, link.words());
    if let Names(Some(rows)) = known.rows(table)
        && link.written.replace(',', "") != rows.len().to_string()
    {
        let message = format!("wrong number of rows of \"{table}\"");
        differs(writer, link, message, &rows.len().to_string());
    }
    link.reacting(ReactsBy::Count(table.to_string()))
}

/// `most:table.facet`: the value of a facet that most rows of a table have, by its name.
pub fn most_of(writer: &mut Writer, link: &WrittenLink, name: &str) -> ProsePart {
    let known = writer.context.known;
    let (table, name_of_facet) = name.split_once('.').unwrap_or((name, ""));
    let unknown = link.unknown(writer, &known.tables, table, "table");
    let unknown = unknown.or_else(|| link.unknown(writer, &known.facets, name_of_facet, "facet"));
    if let Some(problem) = unknown {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Most);
        return link.as_words();
    }
    writer.uses.add(UseKind::Most, name, link.words());
    let context = writer.context;
    let facet = context.facets.iter().find(|known| known.id == name_of_facet);
    let rows = context.tables.iter().find(|known| known.id == table).map(|table| &table.rows);
    let tags: Vec<_> = match rows {
        Some(rows) => rows.iter().map(|row| &row.tags).collect(),
        None => context.facts.iter().map(|fact| &fact.tags).collect(),
    };
    if let Some(facet) = facet {
        let labels: Vec<String> =
            most(facet, tags.into_iter()).iter().map(|value| value.label.clone()).collect();
        let expected = words::join(context.locale().lang, &labels);
        if expected != link.written {
            differs(writer, link, format!("not what most rows of \"{table}\" have"), &expected);
        }
    }
    link.reacting(ReactsBy::Most(table.to_string(), name_of_facet.to_string()))
}

/// `largest:figure`: the largest number of a figure of records of one unit.
pub fn largest(writer: &mut Writer, link: &WrittenLink, figure: &str) -> ProsePart {
    let known = writer.context.known;
    if let Some(problem) = link.unknown(writer, &known.figures, figure, "figure") {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Largest);
        writer.uses.add_unknown(UseKind::Fact);
        return link.as_words();
    }
    writer.uses.add(UseKind::Largest, figure, link.words());
    let ids = known.drawn(figure).0.clone().unwrap_or_default();
    let mut facts: Vec<_> = ids.iter().filter_map(|id| writer.context.fact(id)).collect();
    facts.sort_by_key(|fact| std::cmp::Reverse(fact.value));
    let Some(first) =
        facts.first().filter(|first| facts.iter().all(|fact| fact.unit == first.unit))
    else {
        let (file, spot) = link.spot(writer, figure);
        let problem = file.problem_at(&spot, "figure without a largest number");
        writer.problems.push(problem.expected("a figure of records of one unit"));
        return link.as_words();
    };
    let (id, facts) = (first.id.clone(), facts.iter().map(|fact| fact.id.clone()).collect());
    match bound::fact(writer, link, &id) {
        ProsePart::Reacting { .. } => link.reacting(ReactsBy::Largest(facts)),
        words => words,
    }
}

fn differs(writer: &mut Writer, link: &WrittenLink, message: String, expected: &str) {
    let problem = writer.place.problem(link.words(), message).found_text(&link.written);
    writer.problems.push(problem.expected(format!("\"{expected}\"")));
}
