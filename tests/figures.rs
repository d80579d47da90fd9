//! Every figure's option, description and table, in each language and frame, against a reviewed
//! snapshot in `tests/snapshots/`. `UPDATE=1 cargo test --test figures` writes them anew; read the diff.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use interactive_report::figures::{Frame, KINDS, draw, is_drawn, reading, table};
use interactive_report::load::load;
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
                    "description": reading(figure, &slice).description,
                    "height": chart.as_ref().map(|chart| chart.height),
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

fn compare(path: &Path, snapshot: &Value, differing: &mut Vec<PathBuf>) {
    let text = serde_json::to_string_pretty(snapshot).unwrap() + "\n";
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    } else if fs::read_to_string(path).ok().as_deref() != Some(text.as_str()) {
        differing.push(path.to_path_buf());
    }
}

#[test]
fn every_kind_is_drawn_by_some_figure() {
    let slices = slices();
    for (kind, _) in KINDS {
        let is_drawn = slices
            .iter()
            .any(|(_, slice)| slice.report.figures.iter().any(|figure| figure.kind == kind));
        assert!(is_drawn, "{kind:?}");
    }
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
                        Some(series.iter().map(|series| series["data"].clone()).collect::<Vec<_>>())
                    };
                    assert_eq!(places(&whole), places(&chosen), "{} under {}", figure.id, value.id);
                }
            }
        }
    }
}
