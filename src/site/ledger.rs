//! The ledger with its computed values, in all languages of a report.

use serde_json::{Value, json};

use crate::model::{Fact, Report};
use crate::words::{plain_number, plain_period};

/// Columns that are the same in every language, after those that are not.
const SHARED: [(&str, &str); 9] = [
    ("period", "string"),
    ("value", "number"),
    ("unit", "string"),
    ("certainty", "string"),
    ("precision", "string"),
    ("scope", "string"),
    ("formula", "string"),
    ("source", "string"),
    ("passage", "string"),
];
/// Columns of which each language has one.
const SPOKEN: [&str; 3] = ["subject", "indicator", "note"];

/// The names of the columns, then one row a record, stated and derived.
pub fn rows(editions: &[&Report]) -> Vec<Vec<String>> {
    let head = columns(editions).into_iter().map(|(name, _)| name).collect();
    let facts = editions.first().into_iter().flat_map(|first| &first.facts);
    let rows = facts.map(|fact| {
        let spoken = SPOKEN.iter().flat_map(|column| {
            editions.iter().map(move |edition| spoken(edition, &fact.id, column))
        });
        [fact.id.clone()].into_iter().chain(spoken).chain(shared(fact)).collect()
    });
    [head].into_iter().chain(rows).collect()
}

/// The table as a resource of a data package.
pub fn resource(editions: &[&Report]) -> Value {
    let field = |(name, kind): &(String, &str)| json!({ "name": name, "type": kind });
    json!({
        "name": "ledger",
        "path": "ledger.csv",
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "title": "Every record, stated and computed, with its value in base units",
        "schema": {
            "primaryKey": "id",
            "fields": columns(editions).iter().map(field).collect::<Vec<_>>(),
        },
    })
}

fn columns(editions: &[&Report]) -> Vec<(String, &'static str)> {
    let spoken = SPOKEN.iter().flat_map(|column| {
        editions.iter().map(move |edition| (format!("{column}_{}", edition.lang.code()), "string"))
    });
    let shared = SHARED.iter().map(|(name, kind)| (name.to_string(), *kind));
    [("id".to_string(), "string")].into_iter().chain(spoken).chain(shared).collect()
}

fn spoken(edition: &Report, id: &str, column: &str) -> String {
    let Some(fact) = edition.fact(id) else { return String::new() };
    match column {
        "subject" => fact.subject.clone(),
        "indicator" => fact.indicator.clone(),
        _ => fact.note.clone(),
    }
}

/// The cells of the columns that are the same in every language.
pub fn shared(fact: &Fact) -> [String; 9] {
    let formula = fact.formula.as_ref().map(|formula| formula.expression.clone());
    [
        fact.period.as_ref().map(plain_period).unwrap_or_default(),
        plain_number(fact.value),
        fact.unit.code().to_string(),
        fact.certainty.code().to_string(),
        fact.precision.code().to_string(),
        fact.scope.code().to_string(),
        formula.unwrap_or_default(),
        fact.source.clone(),
        fact.passage.clone(),
    ]
}
