//! Every figure's option, description and table, in each language and frame, against a reviewed
//! snapshot in `tests/snapshots/`. `UPDATE=1 cargo test --test figures` writes them anew; read the diff.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use interactive_report::figures::{
    Chart, Frame, Mark, description, draw, is_drawn, reading, table,
};
use interactive_report::load::load;
use interactive_report::model::{Figure, Kind, ProsePart, ReactsBy, Row};
use interactive_report::query::{Selection, Slice, slice};
use serde_json::{Value, json};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Both reports, in every language, with nothing chosen.
fn slices() -> Vec<(&'static str, Slice)> {
    let folders = [("public", "public"), ("town-libraries", "tests/reports/town-libraries")];
    let mut slices = Vec::new();
    for (name, folder) in folders {
        let reports = load(&root().join(folder))
            .unwrap_or_else(|problems| panic!("{}", problems.render(false)));
        slices.extend(
            reports
                .into_iter()
                .map(|report| (name, slice(&Arc::new(report), &Selection::default()))),
        );
    }
    assert_eq!(slices.len(), 4);
    slices
}

/// Numbers to a thousandth: what lies below is the machine's business.
fn rounded(value: &Value) -> Value {
    match value {
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or_default();
            let rounded = (number * 1000.0).round() / 1000.0;
            if rounded == 0.0 && number != 0.0 {
                json!(format!("{number:.6e}"))
            } else {
                json!(rounded)
            }
        }
        Value::Array(items) => items.iter().map(rounded).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(key, value)| (key.clone(), rounded(value))).collect()
        }
        other => other.clone(),
    }
}

#[test]
fn figures_are_as_reviewed() {
    let mut differing = Vec::new();
    for (name, slice) in slices() {
        for figure in &slice.report.figures {
            for frame in Frame::ALL {
                let chart = draw(figure, &slice, frame);
                assert_eq!(chart.is_some(), is_drawn(figure.kind), "{}", figure.id);
                let table = table(figure, &slice);
                let rows: Vec<_> =
                    table.rows.iter().map(|row| json!([row.id, row.group, row.cells])).collect();
                let snapshot = json!({
                    "description": description(figure, &slice),
                    "height": chart.as_ref().map(|chart| chart.height),
                    "marks": chart.as_ref().map(marks),
                    "option": chart.as_ref().map(|chart| rounded(&chart.option.0)),
                    "table": { "head": table.head, "rows": rows },
                });
                let file = format!(
                    "{name}/{}.{}.{}.json",
                    figure.id,
                    slice.report.lang.code(),
                    frame.name
                );
                compare(&root().join("tests/snapshots").join(file), &snapshot, &mut differing);
            }
        }
    }
    assert!(differing.is_empty(), "not as reviewed (UPDATE=1 writes them anew): {differing:#?}");
}

fn marks(chart: &Chart) -> Vec<Value> {
    let mark = |mark: &Mark| json!([mark.id, mark.series, mark.datum, mark.says, mark.source]);
    chart.marks.iter().map(mark).collect()
}

/// What can be read can be pointed at and walked through, in every kind.
#[test]
fn every_row_of_a_drawn_figure_is_a_mark_of_its_drawing() {
    for (_, slice) in slices() {
        for figure in slice.report.figures.iter().filter(|figure| is_drawn(figure.kind)) {
            let chart = draw(figure, &slice, Frame::WIDE).expect("a drawing");
            let rows: BTreeSet<_> =
                reading(figure, &slice).rows.into_iter().map(|(id, _)| id).collect();
            let marks: BTreeSet<_> = chart.marks.iter().map(|mark| mark.id.clone()).collect();
            assert_eq!(marks.len(), chart.marks.len(), "{}: a mark stands twice", figure.id);
            // A flow also draws rows of the tables that its own names.
            let tables = slice.report.tables.iter().filter(|table| table.id != figure.table);
            let named: BTreeSet<_> =
                tables.flat_map(|table| table.rows.iter().map(|row| row.id.clone())).collect();
            let more: BTreeSet<_> = marks.difference(&rows).cloned().collect();
            assert!(rows.is_subset(&marks), "{}: {rows:?} and {marks:?}", figure.id);
            assert!(
                figure.kind == Kind::Sankey && more.is_subset(&named) || more.is_empty(),
                "{more:?}"
            );
            let series = chart.option.0["series"].as_array().expect("series");
            for mark in &chart.marks {
                assert!(series.iter().any(|series| series["id"] == mark.series), "{}", mark.id);
                assert!(
                    !mark.says.is_empty() && !mark.source.is_empty(),
                    "{} says nothing",
                    mark.id
                );
            }
        }
    }
}

fn compare(path: &Path, snapshot: &Value, differing: &mut Vec<PathBuf>) {
    let text = serde_json::to_string_pretty(snapshot).unwrap() + "\n";
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    } else if fs::read_to_string(path).ok().as_deref() != Some(text.as_str()) {
        differing.push(path.to_path_buf());
    }
}

/// What decides where a series' data stand: not their style.
fn places_of(series: &Value) -> Value {
    let mut data = [series["data"].clone(), series["links"].clone()];
    for datum in data.iter_mut().filter_map(Value::as_array_mut).flatten() {
        if let Some(fields) = datum.as_object_mut() {
            fields.retain(|key, _| {
                ["name", "value", "depth", "source", "target"].contains(&key.as_str())
            });
        }
    }
    Value::from(data.to_vec())
}

/// A selection only fades marks: their places stay, so that figures can be compared.
#[test]
fn a_selection_moves_no_mark() {
    for (_, whole) in slices() {
        for facet in &whole.report.facets {
            for value in &facet.values {
                let chosen =
                    slice(&whole.report, &Selection::default().toggle(&facet.id, &value.id));
                for figure in &whole.report.figures {
                    let places = |slice: &Slice| {
                        let chart = draw(figure, slice, Frame::WIDE)?;
                        let series = chart.option.0["series"].as_array()?.clone();
                        Some(series.iter().map(places_of).collect::<Vec<_>>())
                    };
                    assert_eq!(places(&whole), places(&chosen), "{} under {}", figure.id, value.id);
                }
            }
        }
    }
}

/// ECharts refuses an option with the same series twice; a switch may add marks and move them.
#[test]
fn whatever_is_switched_each_series_stands_once() {
    for (name, whole) in slices() {
        for figure in whole.report.figures.iter().filter(|figure| is_drawn(figure.kind)) {
            let offered = &figure.switches;
            for choice in 0..1 << offered.len() {
                let on = offered.iter().enumerate().filter(|(place, _)| choice >> place & 1 == 1);
                let chosen = on.fold(Selection::default(), |chosen, (_, switch)| {
                    chosen.flip(&figure.id, *switch)
                });
                for frame in Frame::ALL {
                    let chart =
                        draw(figure, &slice(&whole.report, &chosen), frame).expect("a drawing");
                    let series = chart.option.0["series"].as_array().expect("series").clone();
                    let ids: BTreeSet<_> =
                        series.iter().map(|series| series["id"].to_string()).collect();
                    assert_eq!(
                        ids.len(),
                        series.len(),
                        "{name} {} {}",
                        figure.id,
                        chosen.to_query()
                    );
                }
            }
        }
    }
}

#[test]
fn a_switch_changes_the_drawing() {
    let (_, whole) = &slices()[0];
    for figure in &whole.report.figures {
        for switch in &figure.switches {
            let chosen = Selection::default().flip(&figure.id, *switch);
            let draw = |slice: &Slice| draw(figure, slice, Frame::WIDE).expect("a drawing").option;
            let printed = draw(whole);
            let is_same = printed == draw(&slice(&whole.report, &chosen));
            assert!(!is_same, "{} {switch:?}", figure.id);
        }
    }
}

/// Whether a figure shows a record: as a row, as the whole of one, as a term of its formula, as the number
/// of its title, or in the cell of a row of its table.
fn shows(slice: &Slice, figure: &Figure, fact: &str) -> bool {
    let report = &slice.report;
    let is_term = |row: &String| {
        let formula = report.fact(row).and_then(|fact| fact.formula.as_ref());
        formula.is_some_and(|formula| formula.terms.iter().any(|term| term == fact))
    };
    let in_words = [&figure.title, &figure.subtitle, &figure.note];
    let binds = |part: &ProsePart| match part {
        ProsePart::Reacting { by: ReactsBy::Fact(id), .. } => id == fact,
        ProsePart::Reacting { by: ReactsBy::Largest(ids), .. } => {
            ids.first().is_some_and(|id| id == fact)
        }
        _ => false,
    };
    let listed = report.table(&figure.table).is_some_and(|table| {
        let listed = |row: &&Row| figure.rows.is_empty() || figure.rows.contains(&row.id);
        let cells = |row: &Row| table.cell(row, "facts").split_whitespace().any(|id| id == fact);
        table.rows.iter().filter(listed).any(cells)
    });
    figure.rows.iter().chain(&figure.wholes).any(|id| id == fact)
        || figure.rows.iter().any(is_term)
        || in_words.iter().any(|words| words.prose.parts.iter().any(binds))
        || listed
}

#[test]
fn every_record_and_every_row_is_drawn_or_listed() {
    for (_, slice) in slices().iter().filter(|(name, _)| *name == "public") {
        let figures = &slice.report.figures;
        for fact in &slice.report.facts {
            assert!(figures.iter().any(|figure| shows(slice, figure, &fact.id)), "{}", fact.id);
        }
        // Flows also draw rows of the tables that their own names.
        let charts = figures.iter().filter_map(|figure| draw(figure, slice, Frame::WIDE));
        let drawn: BTreeSet<String> =
            charts.flat_map(|chart| chart.marks).map(|mark| mark.id).collect();
        for table in &slice.report.tables {
            let own: Vec<_> = figures.iter().filter(|figure| figure.table == table.id).collect();
            for row in &table.rows {
                let lists =
                    |figure: &&&Figure| figure.rows.is_empty() || figure.rows.contains(&row.id);
                let is_shown = own.iter().any(|figure| lists(&figure)) || drawn.contains(&row.id);
                assert!(is_shown, "{} of {}", row.id, table.id);
            }
        }
    }
}
