//! What the code says of a kind holds for its figures, for ECharts' bundle and in the guide.
//! `UPDATE=1 cargo test --test kinds` writes the guide's table anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use interactive_report::figures::{EchartsSeries, Frame, RowsDrawn, draw, spec_of};
use interactive_report::load::{every, kind_guide, load};
use interactive_report::model::{FigureContent, Kind, Report};
use interactive_report::query::{Selection, slice};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// One edition of each report that the tests build.
fn reports() -> Vec<Arc<Report>> {
    let folders = ["public", "tests/reports/town-libraries"];
    let edition = |folder| {
        let reports = load(&root().join(folder));
        let mut reports = reports.unwrap_or_else(|problems| panic!("{}", problems.render(false)));
        Arc::new(reports.remove(0))
    };
    folders.map(edition).to_vec()
}

/// The types of series that each kind's figures draw, with everything switched on and off.
fn drawn() -> BTreeMap<Kind, BTreeSet<String>> {
    let mut drawn: BTreeMap<Kind, BTreeSet<String>> = BTreeMap::new();
    for report in reports() {
        for figure in &report.figures {
            let switched = figure
                .switches
                .iter()
                .fold(Selection::default(), |chosen, switch| chosen.flip(&figure.id, *switch));
            let types = drawn.entry(figure.kind).or_default();
            for (selection, frame) in [Selection::default(), switched]
                .iter()
                .flat_map(|one| Frame::ALL.map(|frame| (one, frame)))
            {
                let Some(chart) = draw(figure, &slice(&report, selection), frame) else { continue };
                let series = chart.option.0["series"].as_array().expect("series");
                types.extend(
                    series.iter().filter_map(|one| Some(one["type"].as_str()?.to_string())),
                );
            }
        }
    }
    drawn
}

#[test]
fn every_kind_is_drawn_by_some_figure_with_the_series_that_it_names() {
    let drawn = drawn();
    for (word, kind) in every::<Kind>() {
        let named = spec_of(kind).series.iter().map(|series| series.name().to_string());
        assert_eq!(drawn.get(&kind), Some(&named.collect()), "{word}");
    }
}

/// No part of ECharts is fetched that no kind draws with, and none is missing; what figures of ties alone draw with is
/// apart.
#[test]
fn the_bundles_have_the_parts_that_kinds_name() {
    let kinds = every::<Kind>();
    let series = |are_tied: bool| -> BTreeSet<EchartsSeries> {
        let some = kinds.iter().map(|(_, kind)| *kind);
        let some = some.filter(|kind| (kind.content() == FigureContent::Ties) == are_tied);
        some.flat_map(|kind| spec_of(kind).series).copied().collect()
    };
    let base = series(false);
    let graphs = series(true).difference(&base).copied().collect();
    for (file, series) in [("base", base), ("graphs", graphs)] {
        let path = root().join(format!("src/echarts/{file}.js"));
        let text = fs::read_to_string(path).expect("a bundle's entry");
        let imported: BTreeSet<&str> = text
            .split("\"echarts/lib/chart/")
            .skip(1)
            .filter_map(|rest| rest.split('/').next())
            .collect();
        assert_eq!(imported, series.iter().map(|one| one.name()).collect(), "{file}.js");
    }
}

#[test]
fn kinds_consist_of_what_they_ask_for() {
    for (word, kind) in every::<Kind>() {
        let of_records = matches!(spec_of(kind).rows, RowsDrawn::Records(_));
        assert_eq!(kind.content() == FigureContent::Records, of_records, "{word}");
    }
}

#[test]
fn the_guide_lists_what_the_code_says() {
    let file = root().join("docs/figures.md");
    let text = fs::read_to_string(&file).expect("the guide");
    let from = text.find("| kind |").expect("the table of kinds");
    let length = text[from..].find("\n\n").expect("an end of the table") + 1;
    let written = format!("{}{}{}", &text[..from], kind_guide(), &text[from + length..]);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&file, written).expect("the guide can be written");
    } else {
        assert!(text == written, "docs/figures.md is of other kinds (UPDATE=1 writes them anew)");
    }
}
