//! The kinds of figures for the guide, as a table in Markdown: what the code says, in words.

use crate::{
    figures::{AssumptionsDrawn, KindKey, KindSpec, RecordsDrawn, RowsDrawn, UnitDrawn, spec_of},
    load::names::every,
    model::{Kind, Switch},
};

/// A row a kind, by name: what it draws and needs, what a reader can switch, and where it draws what a reader
/// assumes.
pub fn kind_guide() -> String {
    let mut kinds = every::<Kind>();
    kinds.sort_by_key(|(word, _)| *word);
    let head = "| kind | what it draws | needs | a reader can switch | draws what a reader assumes |\n\
                |---|---|---|---|---|\n";
    let rows = kinds.into_iter().map(|(word, kind)| row(word, spec_of(kind)));
    head.to_string() + &rows.collect::<String>()
}

fn row(word: &str, spec: &KindSpec) -> String {
    let needs = spec.needs.iter().map(|key| key_in_words(*key).to_string());
    let takes = spec.takes.iter().map(|key| format!("may have {}", key_in_words(*key)));
    let needs = [rows(&spec.rows)].into_iter().chain(needs).chain(takes);
    let needs = needs.collect::<Vec<_>>().join("; ");
    let switches = spec.switches.iter().copied().map(switch).collect::<Vec<_>>().join(", ");
    let assumed = assumed(spec.assumptions);
    format!("| `{word}` | {} | {needs} | {switches} | {assumed} |\n", spec.draws)
}

fn rows(rows: &RowsDrawn) -> String {
    match rows {
        RowsDrawn::OfAnyTable => "rows of a table".to_string(),
        RowsDrawn::Dated => "rows with a `period`".to_string(),
        RowsDrawn::Records(drawn) => records(drawn),
    }
}

fn records(drawn: &RecordsDrawn) -> String {
    let unit = match &drawn.unit {
        UnitDrawn::Any => String::new(),
        UnitDrawn::Common => " of one unit".to_string(),
        UnitDrawn::Only(unit) => format!(" in `{}`", unit.code()),
    };
    let dated = if drawn.are_dated { " with periods" } else { "" };
    let areas = if drawn.are_areas { ", none below zero" } else { "" };
    let years = if drawn.years_are_places { "; a record in `year` stands on the axis" } else { "" };
    format!("records{unit}{dated}{areas}{years}")
}

fn key_in_words(key: KindKey) -> &'static str {
    match key {
        KindKey::Flow => "`flow`: two or more columns",
        KindKey::Group => "`group`: a column of the table",
        KindKey::Questions => {
            "`columns`: the first names a row, those with an `enum` of `given`, `partly` and `missing` are the \
             questions, the others stand in its table only"
        }
        KindKey::Wholes => "`wholes`: what each row is a part of, a record for each of `rows`",
        KindKey::Cycles => "`cycles`: those of `[[groups]]` that run round",
        KindKey::Scenario => {
            "`scenario = { until = 2030, rates = [10, 30] }`: a range of futures, in per cent a year"
        }
        KindKey::Reference => "`reference` in each language: what rows are measured against",
    }
}

fn switch(switch: Switch) -> &'static str {
    match switch {
        Switch::Scale => "the other scale",
        Switch::Points => "points alone",
        Switch::Scenario => "the scenario, where there is one",
        Switch::Patterns => "patterns beside colours",
        Switch::Parallel => "both languages",
    }
}

fn assumed(drawn: AssumptionsDrawn) -> &'static str {
    match drawn {
        AssumptionsDrawn::Nowhere => "",
        AssumptionsDrawn::BesideRecords => "beside a record",
        AssumptionsDrawn::InYears => "in its year",
        AssumptionsDrawn::InYearsAndBesideYears => "in its year; a year beside a record in `year`",
    }
}
