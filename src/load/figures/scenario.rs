//! Reads what would follow at other rates: `scenario = { until = 2030, rates = [10, 30] }`.

use std::ops::Range;

use crate::{
    load::{Problems, files::TomlTable},
    model::Scenario,
};

/// The scenario of a figure's file with its place, if it has one that can be read.
pub fn read(root: &TomlTable, problems: &mut Problems) -> Option<(Scenario, Range<usize>)> {
    let table = root.table("scenario", problems)?;
    table.only(&["until", "rates"], problems);
    let span = root.span_of("scenario");
    let until = table.number("until", problems);
    let rates = table.numbers("rates", problems).unwrap_or_default();
    let read = match (until, rates.as_slice()) {
        (Some(until), [low, high]) if low <= high && *low > -100.0 && until.fract() == 0.0 => {
            Some((Scenario { until: until as i32, rates: (*low, *high) }, span))
        }
        _ => None,
    };
    if read.is_none() {
        let problem = table.problem("scenario that cannot be drawn");
        problems.push(problem.expected("until = a year, rates = [lowest, highest] in per cent"));
    }
    read
}
