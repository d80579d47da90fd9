//! What follows from a reader's assumptions, in words: numbers in sentences, and for each figure a stamp, rows of its table
//! and sentences of its description.

use std::sync::Arc;

use super::super::what_follows::{FigureFollows, FollowingRow, WhatFollows};
use crate::figures::{reader_facts, reader_stamp, table_cells};
use crate::model::{Figure, Report, WhatIf};
use crate::query::{Assumed, Selection, Slice, slice};
use crate::words::{self, Locale};

/// What follows from the assumptions of a selection.
pub fn what_follows(report: &Arc<Report>, selection: &Selection) -> WhatFollows {
    let (slice, assumed) = (slice(report, selection), selection.assumed());
    let touched = || report.what_ifs.iter().filter(|what_if| assumed.touches(&what_if.id));
    let figures = report.figures.iter();
    let of_them = figures.filter(|figure| touched().any(|what_if| what_if.figure == figure.id));
    WhatFollows {
        what_ifs: touched().map(|what_if| what_if.id.clone()).collect(),
        numbers: touched().flat_map(|what_if| numbers(report, what_if, assumed)).collect(),
        figures: of_them.map(|figure| figure_follows(figure, &slice)).collect(),
    }
}

/// Those of the inputs that are chosen, and of all outputs.
fn numbers(report: &Report, what_if: &WhatIf, assumed: &Assumed) -> Vec<(String, String)> {
    let (locale, choice) = (Locale::of(report), assumed.choice(what_if));
    let name = |part: &str| format!("{}.{part}", what_if.id);
    let inputs = what_if.inputs.iter().filter_map(|input| {
        let ticks = assumed.ticks(&what_if.id, &input.id)?;
        Some((name(&input.id), locale.chosen(input.value(ticks), &input.unit)))
    });
    let outputs = what_if.outputs.iter().filter_map(|output| {
        let value = output.values(choice).last()?;
        Some((name(&output.id), locale.assumed(value, &output.unit)))
    });
    inputs.chain(outputs).collect()
}

fn figure_follows(figure: &Figure, slice: &Slice) -> FigureFollows {
    let (report, readers) = (&slice.report, reader_facts(figure, slice));
    let rows = readers.iter().map(|reader| FollowingRow {
        id: reader.fact.id.clone(),
        cells: table_cells(report, &reader.fact).to_vec(),
    });
    let sentences: Vec<String> =
        readers.iter().map(|reader| words::record(report, &reader.fact)).collect();
    let says = if sentences.is_empty() {
        String::new()
    } else {
        words::sentences(report.lang, &sentences)
    };
    FigureFollows {
        figure: figure.id.clone(),
        stamp: reader_stamp(figure, slice),
        rows: rows.collect(),
        says,
    }
}
