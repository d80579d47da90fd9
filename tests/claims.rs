//! The grades of the report's claims say what its records say: whether a claim has a date, an origin and a number.

use std::path::Path;

use interactive_report::load::load;
use interactive_report::model::{Answer, Fact, Report, Row, Table};

fn report() -> Report {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    let reports = load(&folder).unwrap_or_else(|problems| panic!("{problems}"));
    reports.into_iter().next().unwrap()
}

/// Each claim that rests on stated records, with these.
fn claims<'a>(report: &'a Report, table: &'a Table) -> Vec<(&'a Row, Vec<&'a Fact>)> {
    let stated = |row: &Row| {
        let ids = table.cell(row, "facts").split_whitespace();
        let facts = ids.filter_map(|id| report.fact(id)).filter(|fact| !fact.is_derived());
        facts.collect::<Vec<&Fact>>()
    };
    let claims = table.rows.iter().map(|row| (row, stated(row)));
    claims.filter(|(_, facts)| !facts.is_empty()).collect()
}

fn answer(table: &Table, row: &Row, question: &str) -> Answer {
    Answer::from_code(table.cell(row, question)).unwrap()
}

#[test]
fn a_claim_has_a_date_where_its_records_have() {
    let report = report();
    let table = report.table("claims").unwrap();
    let claims = claims(&report, table);
    assert!(claims.len() >= 8, "{}", claims.len());
    for (row, facts) in claims {
        let dated = facts.iter().filter(|fact| fact.period.is_some()).count();
        let is_dated = answer(table, row, "dated") != Answer::Missing;
        assert_eq!(is_dated, dated == facts.len(), "{}: {dated} of {}", row.id, facts.len());
    }
}

#[test]
fn a_claim_has_an_origin_where_its_source_is_not_the_article() {
    let report = report();
    let table = report.table("claims").unwrap();
    for row in &table.rows {
        let is_quoted = table.cell(row, "source") != "article";
        assert_eq!(answer(table, row, "origin") == Answer::Given, is_quoted, "{}", row.id);
    }
}

#[test]
fn a_claim_has_a_unit_only_where_it_has_a_number() {
    let report = report();
    let table = report.table("claims").unwrap();
    for row in &table.rows {
        let has_number = !table.cell(row, "facts").is_empty();
        assert_eq!(answer(table, row, "unit") != Answer::Missing, has_number, "{}", row.id);
    }
}
