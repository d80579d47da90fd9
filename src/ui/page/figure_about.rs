//! What stands behind a figure: every record that it draws with formula, certainty and passage, how to read
//! its marks, which filters it follows. Printed by the build.

use leptos::prelude::*;

use super::super::parts::FigureRowRecord;
use super::html_of;
use crate::figures::is_drawn;
use crate::model::{Certainty, ColumnKind, Fact, Figure, Report, Row};
use crate::query::Kept;
use crate::words::{self, Locale, Phrase};

/// The part of a figure that tells about it.
pub fn figure_about(report: &Report, figure: &Figure) -> impl IntoView + use<> {
    let facts = facts(report, figure);
    let rows = rows(report, figure);
    // The line of sources names a single one.
    let is_single = facts.iter().all(|fact| fact.source == facts[0].source);
    let records = facts.iter().map(|fact| record(report, fact, is_single)).collect_view();
    let passages = passages(report, figure, &rows).into_iter().map(|line| view! { <p>{line}</p> });
    let looks = looks(report, figure, &facts).map(|line| view! { <p>{line}</p> });
    let drawn: Vec<Kept> = match report.table(&figure.table) {
        Some(_) => rows.iter().map(|row| Kept::from(*row)).collect(),
        None => facts.iter().map(|fact| Kept::from(*fact)).collect(),
    };
    view! {
        {looks}
        <ul class="about-records">{records}</ul>
        {passages.collect_view()}
        <p>{follows(report, &drawn)}</p>
    }
}

/// The records that a figure draws, or names in its rows.
fn facts<'a>(report: &'a Report, figure: &Figure) -> Vec<&'a Fact> {
    let Some(table) = report.table(&figure.table) else {
        let drawn = |fact: &&Fact| figure.rows.is_empty() || figure.rows.contains(&fact.id);
        return report.facts.iter().filter(drawn).collect();
    };
    let columns = table.columns.iter().filter(|column| column.kind == ColumnKind::Facts);
    let named: Vec<&str> = columns
        .flat_map(|column| rows(report, figure).into_iter().map(|row| table.cell(row, &column.id)))
        .flat_map(str::split_whitespace)
        .collect();
    report.facts.iter().filter(|fact| named.contains(&fact.id.as_str())).collect()
}

fn rows<'a>(report: &'a Report, figure: &Figure) -> Vec<&'a Row> {
    let rows = report.table(&figure.table).into_iter().flat_map(|table| &table.rows);
    rows.filter(|row| figure.rows.is_empty() || figure.rows.contains(&row.id)).collect()
}

fn record(report: &Report, fact: &Fact, is_single: bool) -> impl IntoView + use<> {
    let lang = report.lang;
    let said = words::record(report, fact);
    let said = match words::formula(report, fact) {
        Some(formula) => words::with_formula(lang, &said, &formula),
        None => said,
    };
    let note = (!fact.note.is_empty()).then(|| format!(" {}", fact.note));
    let source = if is_single {
        words::passage(lang, &fact.passage)
    } else {
        words::cited(report, &fact.source, &fact.passage)
    };
    let print = html_of(|| view! { {words::spoken(lang, &said)}{note}" "<cite>{source}</cite> });
    view! { <FigureRowRecord row=fact.id.clone() print=print/> }
}

/// The passages of a table's rows, source by source.
fn passages(report: &Report, figure: &Figure, rows: &[&Row]) -> Vec<String> {
    let Some(table) = report.table(&figure.table) else { return Vec::new() };
    let of = |source: &str| {
        let mut passages: Vec<String> = Vec::new();
        for row in rows.iter().filter(|row| table.cell(row, "source") == source) {
            let passage = table.cell(row, "passage").to_string();
            if !passage.is_empty() && !passages.contains(&passage) {
                passages.push(passage);
            }
        }
        passages
    };
    let cited = report
        .sources
        .iter()
        .filter(|source| rows.iter().any(|row| table.cell(row, "source") == source.id));
    let locale = Locale::of(report);
    let line = |source: &crate::model::Source| {
        words::spoken_source(
            report.lang,
            &words::cited(report, &source.id, &words::join(locale.lang, &of(&source.id))),
            true,
        )
    };
    cited.map(line).collect()
}

/// How the marks of a drawing tell how sure their numbers are.
fn looks(report: &Report, figure: &Figure, facts: &[&Fact]) -> Option<String> {
    let lang = report.lang;
    let drawn = is_drawn(figure.kind) && report.table(&figure.table).is_none();
    let all = [Certainty::Over, Certainty::Under, Certainty::About, Certainty::Forecast];
    let stated = |certainty: &Certainty| {
        facts.iter().any(|fact| !fact.is_derived() && fact.certainty == *certainty)
    };
    let mut looks: Vec<&str> =
        all.into_iter().filter(stated).filter_map(|c| words::drawn_as(lang, c)).collect();
    if facts.iter().any(|fact| fact.is_derived()) {
        looks.push(words::drawn_as_derived(lang));
    }
    (drawn && !looks.is_empty()).then(|| words::looks(lang, &looks))
}

fn follows(report: &Report, drawn: &[Kept]) -> String {
    let obeyed = report.facets.iter().filter(|facet| drawn.iter().any(|row| row.has(&facet.id)));
    let mut labels: Vec<String> = obeyed.map(|facet| facet.label.clone()).collect();
    if drawn.iter().any(Kept::is_dated) {
        labels.push(Phrase::Period.text(report.lang).to_string());
    }
    words::follows(&Locale::of(report), &labels)
}
