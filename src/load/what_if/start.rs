//! The choices of an input in whole ticks, and where it starts.

use super::draft::{InputDraft, Start, WhatIfDraft};
use super::unit::unit;
use crate::{
    load::{Problems, data::Record, names::Known},
    model::{Choices, Input, Unit, times_ten_to},
};

/// As many decimals as a choice may have.
const MOST_DECIMALS: u8 = 6;
/// No choice is farther from nothing, so that ticks stay whole.
const FAR: f64 = 1e9;

/// The input without its label; none where something is wrong with it, which is told.
pub fn input(
    draft: &WhatIfDraft,
    input: &InputDraft,
    known: &Known,
    records: &[Record],
    problems: &mut Problems,
) -> Option<Input> {
    let unit = unit(draft, &input.unit, known, problems);
    let choices = choices(draft, input, problems);
    let start = start(draft, input, unit.as_ref(), known, records, problems);
    let ((exponent, unit), mut choices) = (unit?, choices?);
    let (number, stated) = start?;
    let power = exponent.saturating_sub(i32::from(choices.decimals));
    let is_kept = |ticks: i64| times_ten_to(ticks.into(), power).is_some();
    if ![choices.min, choices.max, choices.step].into_iter().all(is_kept) {
        let problem = draft.file.problem_at(&input.unit, "choices with more digits than are kept");
        problems.push(problem.expected("at most 28 digits in the base unit"));
        return None;
    }
    let beside = input.beside.as_ref().map(|spot| spot.text.clone()).unwrap_or_default();
    let (id, label) = (input.id.text.clone(), String::new());
    let ticks = ticks(number, choices.decimals);
    choices.start = choices.nearest(ticks);
    let is_off = stated.is_empty() && choices.start != ticks;
    let [min, max, step] = input.range;
    if !(min..=max).contains(&number) || is_off {
        let problem = draft.file.problem(input.start_span.clone(), "start is no choice");
        let problem = problem.found(number.to_string());
        problems.push(problem.expected(format!("from {min} to {max} in steps of {step}")));
        return None;
    }
    Some(Input { id, label, unit, exponent, choices, stated, beside })
}

/// The choices of an input, in ticks; where it starts is not known yet.
fn choices(draft: &WhatIfDraft, input: &InputDraft, problems: &mut Problems) -> Option<Choices> {
    let [min, max, step] = input.range;
    let Some(decimals) = (0..=MOST_DECIMALS).find(|places| fits(input.range, *places)) else {
        let problem = draft.file.problem_at(&input.id, "choices with too many decimals");
        problems.push(problem.expected(format!("min, max and step with at most {MOST_DECIMALS}")));
        return None;
    };
    let is_near = [min, max, step].iter().all(|number| number.abs() <= FAR);
    let [from, to, by] = [min, max, step].map(|number| ticks(number, decimals));
    if !is_near || from >= to || by <= 0 || (to - from) % by != 0 {
        let problem = draft.file.problem_at(&input.id, "range that steps do not fit");
        let problem = problem.found(format!("min {min}, max {max}, step {step}"));
        problems.push(problem.expected("min below max, and whole steps from one to the other"));
        return None;
    }
    Some(Choices { decimals, min: from, max: to, step: by, start: from })
}

fn ticks(number: f64, decimals: u8) -> i64 {
    (number * 10f64.powi(i32::from(decimals))).round() as i64
}

fn fits(range: [f64; 3], places: u8) -> bool {
    let scale = 10f64.powi(i32::from(places));
    range.iter().all(|number| ((number * scale).round() - number * scale).abs() < 1e-6)
}

/// The number that is printed, in the input's unit, and the record that it is of.
fn start(
    draft: &WhatIfDraft,
    input: &InputDraft,
    unit: Option<&(i32, Unit)>,
    known: &Known,
    records: &[Record],
    problems: &mut Problems,
) -> Option<(f64, String)> {
    let id = match &input.start {
        Start::Number(number) => return Some((*number, String::new())),
        Start::Record(id) => id,
    };
    if let Some(problem) = known.facts.problem(&draft.file, id, "record") {
        problems.push(problem);
        return None;
    }
    let fact = records.iter().map(|record| &record.fact).find(|fact| fact.id == id.text)?;
    let (exponent, unit) = unit?;
    if fact.unit != *unit {
        let problem = draft.file.problem_at(id, "start in another unit than its input");
        let problem = problem.found(fact.unit.code().to_string());
        problems.push(problem.expected(unit.code().to_string()));
        return None;
    }
    Some((fact.drawn_value() / 10f64.powi(*exponent), id.text.clone()))
}
