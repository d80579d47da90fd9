//! The rows of a figure for programs: raw values, stable ids, as CSV and JSON.

use serde_json::{Map, Value, json};

use super::address::Address;
use super::ledger::{shared, value};
use crate::figures::table;
use crate::model::{Facet, Fact, Figure, Report, Row, Table};
use crate::query::Slice;
use crate::words::{Phrase, csv_file};

/// Rows under columns.
pub struct FigureData {
    /// Stable names of columns, and their titles in the edition's language.
    pub columns: Vec<(String, String)>,
    /// One cell for each column.
    pub rows: Vec<Vec<String>>,
}

/// Columns of a figure that draws records of the ledger, before its facets.
const FACT_COLUMNS: [&str; 12] = [
    "id",
    "subject",
    "indicator",
    "period",
    "value",
    "unit",
    "certainty",
    "precision",
    "scope",
    "formula",
    "source",
    "passage",
];

/// The rows of a figure, all of them, in its order.
pub fn figure_data(figure: &Figure, whole: &Slice) -> FigureData {
    let report = &whole.report;
    let ids: Vec<String> = table(figure, whole).rows.into_iter().map(|row| row.id).collect();
    match report.table(&figure.table) {
        Some(table) => of_table(table, &ids),
        None => of_facts(report, &ids),
    }
}

fn of_facts(report: &Report, ids: &[String]) -> FigureData {
    let named = |name: &str| {
        let title = title(name).map_or(name, |phrase| phrase.text(report.lang));
        (name.to_string(), title.to_string())
    };
    let facets = further(report).map(|facet| (facet.id.clone(), facet.label.clone()));
    let columns = FACT_COLUMNS.map(named).into_iter().chain(facets).chain([named("note")]);
    let facts = ids.iter().filter_map(|id| report.fact(id));
    FigureData { columns: columns.collect(), rows: facts.map(|fact| cells(report, fact)).collect() }
}

/// The facets that are no column already.
fn further(report: &Report) -> impl Iterator<Item = &Facet> {
    report.facets.iter().filter(|facet| !FACT_COLUMNS.contains(&facet.id.as_str()))
}

fn title(column: &str) -> Option<Phrase> {
    Some(match column {
        "subject" => Phrase::Subject,
        "indicator" => Phrase::Indicator,
        "period" => Phrase::Period,
        "value" => Phrase::Value,
        "certainty" => Phrase::Certainty,
        "source" => Phrase::Source,
        "passage" => Phrase::Passage,
        _ => return None,
    })
}

fn cells(report: &Report, fact: &Fact) -> Vec<String> {
    let named = [&fact.id, &fact.subject, &fact.indicator].map(String::clone);
    let facets = further(report).map(|facet| fact.tags.values(&facet.id).join(" "));
    let cells = named.into_iter().chain(shared(fact)).chain(facets);
    cells.chain([fact.note.clone()]).collect()
}

fn of_table(table: &Table, ids: &[String]) -> FigureData {
    let columns = table.columns.iter().map(|column| (column.id.clone(), column.label.clone()));
    let rows: Vec<&Row> = ids.iter().filter_map(|id| table.row(id)).collect();
    FigureData {
        columns: columns.collect(),
        rows: rows.iter().map(|row| row.cells.clone()).collect(),
    }
}

impl FigureData {
    /// As CSV with a head of stable names.
    pub fn csv(&self) -> String {
        let head: Vec<&String> = self.columns.iter().map(|(id, _)| id).collect();
        let rows = self.rows.iter().map(|row| row.iter().collect());
        csv_file([head].into_iter().chain(rows))
    }

    /// As JSON with all that a quotation needs; `docs/hosting.md` describes it.
    pub fn json(&self, report: &Report, figure: &Figure, page: &str, address: &Address) -> Value {
        let columns = self.columns.iter().map(|(id, title)| json!({ "id": id, "title": title }));
        json!({
            "report": {
                "id": report.id,
                "name": report.name,
                "release": report.release,
                "date": report.date,
                "language": report.lang.tag(),
                "address": address.best(page),
                "licence": report.licence,
            },
            "figure": {
                "id": figure.id,
                "title": figure.title.text,
                "subtitle": figure.subtitle.text,
                "note": figure.note.text,
            },
            "columns": columns.collect::<Vec<_>>(),
            "rows": self.rows.iter().map(|row| self.object(row)).collect::<Vec<_>>(),
        })
    }

    fn object(&self, row: &[String]) -> Value {
        let cells =
            self.columns.iter().zip(row).map(|((id, _), cell)| (id.clone(), value(id, cell)));
        Value::Object(cells.collect::<Map<_, _>>())
    }
}
