//! Records and rows in words: for tooltips, descriptions and tables.

use super::signs::{colon, comma};
use super::{AssumedPhrase, Locale, Phrase, mark, qualifiers};
use crate::model::{
    Certainty, Column, ColumnKind, Fact, Lang, Precision, Report, Row, Scope, Table, Unit,
};

/// A record in one line: of whom, what, when, how much, how sure.
pub fn record(report: &Report, fact: &Fact) -> String {
    let locale = Locale::of(report);
    let mut parts = vec![fact.subject.clone(), fact.indicator.clone()];
    parts.extend(Some(when(&locale, fact)).filter(|when| !when.is_empty()));
    let value = format!("{}{}", mark(fact.certainty), locale.fact(fact));
    let plain = certainty_parts(&locale, fact) == [locale.certainty(Certainty::Exact)];
    let sure = certainty_of(&locale, fact);
    parts.push(match (plain, report.lang) {
        (true, _) => value,
        (false, Lang::Zh) => format!("{value}（{sure}）"),
        (false, Lang::En) => format!("{value} ({sure})"),
    });
    parts.join(comma(report.lang))
}

/// When a record holds; that its source gives no date, where it gives none. A number that is itself a year says when.
pub fn when(locale: &Locale, fact: &Fact) -> String {
    match (fact.period, &fact.unit) {
        (Some(period), _) => locale.period(&period),
        (None, Unit::Year) => String::new(),
        (None, _) => Phrase::Undated.text(locale.lang).to_string(),
    }
}

/// A record's number, written already, with its mark of certainty; a forecast says so.
pub fn marked(locale: &Locale, fact: &Fact, number: &str) -> String {
    let said = sure(locale, fact);
    match (fact.certainty, locale.lang) {
        (Certainty::Forecast, Lang::Zh) => format!("{number}（{said}）"),
        (Certainty::Forecast, Lang::En) => format!("{number} ({said})"),
        (certainty, _) => format!("{}{number}", mark(certainty)),
    }
}

/// How sure a record is, whether it is derived and what it speaks for.
pub fn certainty_of(locale: &Locale, fact: &Fact) -> String {
    certainty_parts(locale, fact).join(comma(locale.lang))
}

fn certainty_parts(locale: &Locale, fact: &Fact) -> Vec<&'static str> {
    if fact.scope == Scope::Reader {
        return vec![sure(locale, fact)];
    }
    let derived = fact.is_derived().then(|| Phrase::Derived.text(locale.lang));
    let mut parts: Vec<&str> = derived.into_iter().collect();
    let is_exact = fact.certainty == Certainty::Exact;
    // An order of magnitude says itself how exact it is.
    let is_said = is_exact && (fact.is_derived() || fact.precision == Precision::Order);
    if !is_said {
        parts.push(locale.certainty(fact.certainty));
    }
    parts.extend(qualifiers(locale.lang, fact.scope, fact.precision));
    parts
}

/// The word for how sure a record is; of a reader's value, that it is the reader's.
pub fn sure(locale: &Locale, fact: &Fact) -> &'static str {
    match fact.scope {
        Scope::Reader => AssumedPhrase::Reader.text(locale.lang),
        _ => locale.certainty(fact.certainty),
    }
}

/// A row of a table by its name, with its time where it has one.
pub fn named(report: &Report, table: &Table, row: &Row) -> String {
    let when = row.period.map(|period| Locale::of(report).period(&period));
    let parts = [Some(table.cell(row, "name").to_string()), when];
    parts.into_iter().flatten().collect::<Vec<_>>().join(comma(report.lang))
}

/// A row of a table in one line: its name, its time, what is said of it.
pub fn row(report: &Report, table: &Table, row: &Row) -> String {
    let named = named(report, table, row);
    match table.cell(row, "detail") {
        "" => named,
        detail => format!("{named}{}{detail}", colon(report.lang)),
    }
}

/// Where a record comes from, in one line: authors, title, passage. Empty for a source that is unknown.
pub fn cited(report: &Report, source: &str, passage: &str) -> String {
    let Some(source) = report.source(source) else { return String::new() };
    let title = match report.lang {
        Lang::Zh => format!("《{}》", source.title),
        Lang::En => format!(", “{}”", source.title),
    };
    let named = format!("{}{title}", source.authors);
    if passage.is_empty() {
        named
    } else {
        named + comma(report.lang) + &self::passage(report.lang, passage)
    }
}

/// A record as others may quote it: what it says, where that comes from, where it stands.
pub fn quotation(lang: Lang, said: &str, source: &str, address: &str) -> String {
    match lang {
        Lang::Zh => format!("{said}出处：{source}{address}"),
        Lang::En => format!("{said} Source: {source} {address}"),
    }
}

/// A passage of a source.
pub fn passage(lang: Lang, passage: &str) -> String {
    match lang {
        Lang::Zh => format!("原文 {passage}"),
        Lang::En => format!("passage {passage}"),
    }
}

/// Where a row of a table comes from, in one line.
pub fn row_cited(report: &Report, table: &Table, row: &Row) -> String {
    cited(report, table.cell(row, "source"), table.cell(row, "passage"))
}

/// A cell in words: ids become names, records become numbers.
pub fn cell(report: &Report, table: &Table, row: &Row, column: &Column) -> String {
    let raw = table.cell(row, &column.id);
    let locale = Locale::of(report);
    let names = |name: &dyn Fn(&str) -> Option<String>| {
        let names: Vec<String> = raw.split_whitespace().filter_map(name).collect();
        super::join(locale.lang, &names)
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
        ColumnKind::Code => column.label_of(raw).to_string(),
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
        Lang::Zh => ("。", "。"),
        Lang::En => (". ", "."),
    };
    if sentences.is_empty() {
        return Phrase::NothingLeft.text(lang).to_string() + end;
    }
    sentences.join(between) + end
}
