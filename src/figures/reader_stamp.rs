//! The line that stamps a figure as a reader's scenario.

use rust_decimal::Decimal;

use crate::model::{Figure, WhatIf, WhatIfOutput};
use crate::query::Slice;
use crate::words::{self, Locale};

/// What the reader assumes and what would follow, in one line; empty where all is as printed.
pub fn reader_stamp(figure: &Figure, slice: &Slice) -> String {
    let assumed = slice.selection.assumed();
    let mine = slice.report.what_ifs.iter().filter(|what_if| what_if.figure == figure.id);
    let touched = mine.filter(|what_if| assumed.touches(&what_if.id));
    let lines: Vec<String> = touched.map(|what_if| line(what_if, slice)).collect();
    if lines.is_empty() {
        return String::new();
    }
    words::reader_stamp(slice.report.lang, &lines)
}

fn line(what_if: &WhatIf, slice: &Slice) -> String {
    let (locale, assumed) = (Locale::of(&slice.report), slice.selection.assumed());
    let chosen = what_if.inputs.iter().map(|input| {
        let ticks = assumed.ticks(&what_if.id, &input.id).unwrap_or(input.choices.start);
        let number = locale.chosen(input.value(ticks), &input.unit);
        words::named_number(locale.lang, &input.label, "", &number)
    });
    let choice = assumed.choice(what_if);
    let follows = what_if.outputs.iter().filter_map(|output| {
        let value = output.values(choice).last().filter(|value| *value > Decimal::ZERO)?;
        let number = locale.assumed(value, &output.unit);
        Some(words::named_number(locale.lang, &output.label, &last_year(output), &number))
    });
    let (chosen, follows): (Vec<_>, Vec<_>) = (chosen.collect(), follows.collect());
    words::follows_from(locale.lang, &chosen, &follows)
}

fn last_year(output: &WhatIfOutput) -> String {
    output.years().last().map(i32::to_string).unwrap_or_default()
}
