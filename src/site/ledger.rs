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

/// A cell in JSON: a value is a number with the digits that the cell has, everything else is text.
pub fn value(column: &str, cell: &str) -> Value {
    let number = (column == "value").then(|| cell.parse().ok()).flatten();
    number.map_or_else(|| json!(cell), Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;
    use crate::model::read_decimal;
    use crate::words::csv_file;

    #[test]
    fn files_have_the_digits_of_the_ledger() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/reports/town-libraries");
        let mut report = load(folder.as_ref()).unwrap().remove(0);
        let digits = ["1234567890123456.78", "0.10", "-0.0000000001", "600000000000", "0.3"];
        for (fact, digits) in report.facts.iter_mut().zip(digits) {
            fact.value = read_decimal(digits).unwrap();
        }
        let file = csv_file(rows(&[&report]));
        for (line, digits) in file.lines().skip(1).zip(digits) {
            assert!(line.contains(&format!(",{digits},")), "{line}");
            assert_eq!(value("value", digits).to_string(), digits);
        }
        assert_eq!(value("value", "many"), json!("many"));
        assert_eq!(value("period", "2024"), json!("2024"));
    }
}
