//! Records and rows in words: for tooltips, descriptions and tables.

use super::{Locale, Phrase, mark, qualifiers};
use crate::model::{Certainty, Column, ColumnKind, Fact, Lang, Report, Row, Table};

/// A record in one line: of whom, what, when, how much, how sure.
pub fn record(report: &Report, fact: &Fact) -> String {
    let locale = Locale::of(report);
    let mut parts = vec![fact.subject.clone(), fact.indicator.clone()];
    parts.extend(fact.period.map(|period| locale.period(&period)));
    let value = format!("{}{}", mark(fact.certainty), locale.fact(fact));
    let plain = fact.certainty == Certainty::Exact && certainty_parts(&locale, fact).len() == 1;
    let sure = certainty_of(&locale, fact);
    parts.push(match (plain, report.lang) {
        (true, _) => value,
        (false, Lang::Zh) => format!("{value}（{sure}）"),
        (false, Lang::En) => format!("{value} ({sure})"),
    });
    parts.join(comma(report.lang))
}

/// How sure a record is, whether it is derived and what it speaks for.
pub fn certainty_of(locale: &Locale, fact: &Fact) -> String {
    certainty_parts(locale, fact).join(comma(locale.lang))
}

fn certainty_parts(locale: &Locale, fact: &Fact) -> Vec<&'static str> {
    let derived = fact.is_derived().then(|| Phrase::Derived.text(locale.lang));
    let mut parts: Vec<&str> = derived.into_iter().collect();
    if parts.is_empty() || fact.certainty != Certainty::Exact {
        parts.push(locale.certainty(fact.certainty));
    }
    parts.extend(qualifiers(locale.lang, fact.scope, fact.precision));
    parts
}

/// A row of a table by its name, with its time where it has one.
pub fn named(report: &Report, table: &Table, row: &Row) -> String {
    let when = row.period.map(|period| Locale::of(report).period(&period));
    let parts = [Some(table.cell(row, "name").to_string()), when];
    parts.into_iter().flatten().collect::<Vec<_>>().join(comma(report.lang))
}

/// A row of a table in one line: its name, its time, what is said of it.
pub fn row(report: &Report, table: &Table, row: &Row) -> String {
    let period = row.period.map(|period| Locale::of(report).period(&period));
    let parts = [
        table.cell(row, "name").to_string(),
        period.unwrap_or_default(),
        table.cell(row, "detail").to_string(),
    ];
    let said: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(comma(report.lang))
}

/// A cell in words: ids become names, records become numbers.
pub fn cell(report: &Report, table: &Table, row: &Row, column: &Column) -> String {
    let raw = table.cell(row, &column.id);
    let locale = Locale::of(report);
    let names = |name: &dyn Fn(&str) -> Option<String>| {
        let names: Vec<String> = raw.split_whitespace().filter_map(name).collect();
        locale.join(&names)
    };
    match &column.kind {
        ColumnKind::Period => row.period.map(|period| locale.period(&period)).unwrap_or_default(),
        ColumnKind::Facts => names(&|id| report.fact(id).map(|fact| fact_in_cell(&locale, fact))),
        ColumnKind::Rows(other) => names(&|id| {
            let table = report.table(other)?;
            Some(table.cell(table.row(id)?, "name").to_string())
        }),
        ColumnKind::Facet => {
            names(&|value| Some(report.facet(&column.id)?.value_label(value).to_string()))
        }
        ColumnKind::Source => names(&|id| report.source(id).map(|source| source.title.clone())),
        _ => raw.to_string(),
    }
}

fn fact_in_cell(locale: &Locale, fact: &Fact) -> String {
    let number = format!("{}{}", mark(fact.certainty), locale.fact(fact));
    match locale.lang {
        Lang::Zh => format!("{}{number}", fact.indicator),
        Lang::En => format!("{} {number}", fact.indicator),
    }
}

/// Joins sentences into a paragraph.
pub fn sentences(lang: Lang, sentences: &[String]) -> String {
    let (between, end) = match lang {
        Lang::Zh => ("；", "。"),
        Lang::En => ("; ", "."),
    };
    if sentences.is_empty() {
        return Phrase::NothingLeft.text(lang).to_string() + end;
    }
    sentences.join(between) + end
}

/// Between a name and what is said of it.
pub fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "：",
        Lang::En => ": ",
    }
}

/// Between parts of a line.
pub fn comma(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "，",
        Lang::En => ", ",
    }
}
