//! What the report's what-ifs give: what is printed is what the browser would write for the printed choices,
//! in both languages, and the figures draw what a reader assumes.

use std::path::Path;
use std::sync::Arc;

use interactive_report::figures::{Frame, draw, reader_facts, reader_stamp};
use interactive_report::load::load;
use interactive_report::model::{Block, ProsePart, ReactsBy, Report, nearest};
use interactive_report::query::{Index, Selection, slice};
use interactive_report::words::Locale;

fn reports() -> Vec<Arc<Report>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    let reports = load(&folder).unwrap_or_else(|problems| panic!("{problems}"));
    reports.into_iter().map(Arc::new).collect()
}

/// Every input of every what-if at its lowest and highest choice, as queries.
fn ends(report: &Report) -> Vec<String> {
    let inputs = report.what_ifs.iter().flat_map(|what_if| {
        what_if.inputs.iter().map(move |input| format!("if={}.{}", what_if.id, input.id))
    });
    inputs.flat_map(|name| ["-1", "999999999"].map(|end| format!("{name}:{end}"))).collect()
}

#[test]
fn there_are_what_ifs_and_nothing_is_assumed_at_first() {
    for report in reports() {
        assert!(!report.what_ifs.is_empty());
        for what_if in &report.what_ifs {
            let figure = report.figure(&what_if.figure).unwrap();
            let printed = slice(&report, &Selection::default());
            assert!(reader_facts(figure, &printed).is_empty());
            assert_eq!(reader_stamp(figure, &printed), "");
            for output in &what_if.outputs {
                let choices: usize =
                    what_if.inputs.iter().map(|input| input.choices.count()).product();
                assert_eq!(output.values.len(), choices * output.years().len().max(1));
            }
        }
    }
}

/// The printed words of what follows by a name, wherever the sections have it.
fn printed(report: &Report, name: &str) -> Option<String> {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let parts = blocks.filter_map(|block| match block {
        Block::Prose(prose) => Some(&prose.parts),
        _ => None,
    });
    let passages = parts.flatten().filter_map(|part| match part {
        ProsePart::Assuming { passage, .. } => Some(&passage.parts),
        _ => None,
    });
    let mut written = passages.flatten().filter_map(|part| match part {
        ProsePart::Reacting { by: ReactsBy::Output(output), written } if output == name => {
            Some(written.clone())
        }
        _ => None,
    });
    written.next()
}

#[test]
fn what_is_printed_is_what_would_be_written() {
    for report in reports() {
        let locale = Locale::of(&report);
        let mut compared = 0;
        for what_if in &report.what_ifs {
            let choice = what_if.choice(|input| input.choices.start);
            for output in &what_if.outputs {
                let name = format!("{}.{}", what_if.id, output.id);
                let value = output.values(choice).last().unwrap();
                // Some are only drawn.
                let Some(printed) = printed(&report, &name) else { continue };
                assert_eq!(printed, locale.assumed(value, &output.unit), "{name}");
                compared += 1;
            }
        }
        assert!(compared >= report.what_ifs.len());
    }
}

#[test]
fn values_are_those_of_the_formulas() {
    let report = &reports()[0];
    let growth = report.what_if("growth").unwrap();
    let chosen = Selection::from_query(&Index::of(report), "if=growth.rate:25");
    let sizes: Vec<f64> = growth
        .output("size")
        .unwrap()
        .values(chosen.assumed().choice(growth))
        .map(nearest)
        .collect();
    assert_eq!(sizes.len(), 6);
    let last = 6e11 * 1.25f64.powi(6);
    assert!((sizes[5] / last - 1.0).abs() < 1e-6, "{sizes:?}");
    let catch_up = report.what_if("catch-up").unwrap();
    let chosen =
        Selection::from_query(&Index::of(report), "if=catch-up.rate:40,catch-up.america:12");
    let years = catch_up.output("years").unwrap().values(chosen.assumed().choice(catch_up)).last();
    let needed = (641f64 / 55.0).ln() / (1.4f64 / 1.12).ln();
    assert!((nearest(years.unwrap()) / needed - 1.0).abs() < 1e-6, "{years:?}");
}

#[test]
fn every_end_is_drawn_and_stamped_beside_what_is_stated() {
    for report in reports() {
        let mut tried = 0;
        for query in ends(&report) {
            let chosen = Selection::from_query(&Index::of(&report), &query);
            if chosen.assumed().is_empty() {
                continue;
            }
            tried += 1;
            let slice = slice(&report, &chosen);
            let touched =
                report.what_ifs.iter().find(|one| chosen.assumed().touches(&one.id)).unwrap();
            let figure = report.figure(&touched.figure).unwrap();
            assert!(reader_stamp(figure, &slice).starts_with(match report.lang.code() {
                "zh" => "读者的假设：",
                _ => "Reader’s scenario: ",
            }));
            for frame in Frame::ALL {
                let chart = draw(figure, &slice, frame).unwrap();
                let is_reader =
                    |mark: &&interactive_report::figures::Mark| mark.id.starts_with("reader.");
                let (own, stated): (Vec<_>, Vec<_>) =
                    chart.marks.iter().partition(|mark| is_reader(mark));
                assert_eq!(stated.len(), figure.rows.len(), "{query}");
                assert!(!own.is_empty(), "{query}");
                for mark in own {
                    assert!(mark.says.contains(if report.lang.code() == "zh" {
                        "读者的假设"
                    } else {
                        "Reader’s scenario"
                    }));
                    let drawn = chart.option.0["series"].as_array().unwrap().iter();
                    assert!(
                        drawn.clone().any(|series| series["id"] == mark.series.as_str()),
                        "{}",
                        mark.id
                    );
                }
            }
        }
        assert!(tried >= report.what_ifs.len(), "{tried} ends");
    }
}
