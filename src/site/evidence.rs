//! The evidence as a data file: every row of every table in words, fetched when a reader looks something up.

use crate::model::{ColumnKind, Evidence, EvidenceRow, EvidenceTable, Fact, Report, Row, Table};
use crate::words::{self, Locale, Phrase};

/// A table of more rows is looked up only: neither the page nor the program's other data hold its rows.
const LARGE: usize = 2_000;

/// All rows of a report.
pub fn evidence(report: &Report) -> Evidence {
    let ledger = EvidenceTable {
        id: "facts".to_string(),
        title: Phrase::Records.text(report.lang).to_string(),
        figure: String::new(),
    };
    let tables = report.tables.iter().map(|table| of_table(report, table));
    let facts = report.facts.iter().map(|fact| of_fact(report, fact));
    let rows = report.tables.iter().enumerate().flat_map(|(at, table)| {
        table.rows.iter().map(move |row| of_row(report, table, row, at + 1))
    });
    Evidence {
        report: report.id.clone(),
        lang: report.lang,
        tables: [ledger].into_iter().chain(tables).collect(),
        rows: facts.chain(rows).collect(),
    }
}

/// Takes the tables away that are only looked up.
pub fn without_large_tables(report: &Report) -> Report {
    let mut small = report.clone();
    small.tables.retain(|table| {
        let is_drawn = report.figures.iter().any(|figure| figure.table == table.id);
        is_drawn || table.rows.len() <= LARGE
    });
    small
}

fn of_table(report: &Report, table: &Table) -> EvidenceTable {
    let figure = report.figures.iter().find(|figure| figure.table == table.id);
    EvidenceTable {
        id: table.id.clone(),
        title: table.title.clone(),
        figure: figure.map(|figure| figure.id.clone()).unwrap_or_default(),
    }
}

fn of_fact(report: &Report, fact: &Fact) -> EvidenceRow {
    let locale = Locale::of(report);
    let formula = words::formula(report, fact);
    let note = (!fact.note.is_empty()).then(|| fact.note.clone());
    EvidenceRow {
        table: 0,
        id: fact.id.clone(),
        name: [fact.subject.as_str(), &fact.indicator].join(words::comma(report.lang)),
        says: [formula, note].into_iter().flatten().collect::<Vec<_>>().join(" "),
        value: words::marked(&locale, fact, &locale.fact(fact)),
        number: Some(fact.value),
        when: words::when(&locale, fact),
        period: fact.period,
        certainty: words::certainty_of(&locale, fact),
        source: words::cited(report, &fact.source, &fact.passage),
        passage: passage(report, &fact.source, &fact.passage),
        tags: fact.tags.clone(),
    }
}

fn of_row(report: &Report, table: &Table, row: &Row, at: usize) -> EvidenceRow {
    let told = table.columns.iter().filter(|column| {
        column.is_read()
            && column.id != "name"
            && !matches!(column.kind, ColumnKind::Period | ColumnKind::Passage)
    });
    let cells = told.map(|column| (column, words::cell(report, table, row, column)));
    let cells = cells.filter(|(_, cell)| !cell.is_empty());
    let said = cells.map(|(column, cell)| {
        // In one line a sentence is a part of it.
        let part = cell.trim_end_matches(['.', '。']);
        format!("{}{}{part}", column.label, words::colon(report.lang))
    });
    let name = table.cell(row, "name");
    EvidenceRow {
        table: at,
        id: row.id.clone(),
        name: if name.is_empty() { row.id.clone() } else { name.to_string() },
        says: said.collect::<Vec<_>>().join(words::semicolon(report.lang)),
        value: String::new(),
        number: None,
        when: row.period.map(|period| Locale::of(report).period(&period)).unwrap_or_default(),
        period: row.period,
        certainty: String::new(),
        source: words::row_cited(report, table, row),
        passage: passage(report, table.cell(row, "source"), table.cell(row, "passage")),
        tags: row.tags.clone(),
    }
}

/// As the printed ledger has it: `3.2 [1]`.
fn passage(report: &Report, source: &str, passage: &str) -> String {
    let place = report.sources.iter().position(|known| known.id == source);
    place.map_or(passage.to_string(), |place| format!("{passage} [{}]", place + 1))
}
