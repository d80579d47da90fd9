//! Can the figure draw what would follow: rows, units, years?

use super::draft::WhatIfDraft;
use crate::{
    figures::{AssumptionsDrawn, spec_of},
    load::{Problem, Problems, data::Record, figures, files::Spot, names::Known},
    model::{Fact, Unit, WhatIf},
};

/// Tells of records that are not in the figure beside whose rows values are to stand.
pub fn names(draft: &WhatIfDraft, known: &Known, problems: &mut Problems) {
    let what = format!("row of figure {}", draft.figure.text);
    let inputs = draft.inputs.iter().filter_map(|input| input.beside.as_ref());
    let besides = inputs.chain(draft.outputs.iter().filter_map(|output| output.beside.as_ref()));
    let drawn = known.drawn(&draft.figure.text);
    problems.extend(besides.filter_map(|beside| drawn.problem(&draft.file, beside, &what)));
}

/// Checks the figure of a what-if whose parts are right.
pub fn check(
    draft: &WhatIfDraft,
    made: &WhatIf,
    figures: &[figures::FigureDraft],
    records: &[Record],
    problems: &mut Problems,
) {
    let Some(figure) = figures.iter().find(|figure| figure.id == draft.figure.text) else {
        return;
    };
    let besides = draft.inputs.iter().zip(&made.inputs).map(|(at, made)| (&at.beside, &made.unit));
    let outputs = draft.outputs.iter().zip(&made.outputs);
    let besides = besides.chain(outputs.clone().map(|(at, made)| (&at.beside, &made.unit)));
    let mut draws = false;
    for (beside, unit) in besides.filter_map(|(at, unit)| Some((at.as_ref()?, unit))) {
        draws = true;
        problems.extend(row(draft, beside, unit, figure, records));
    }
    for (at, made) in outputs.filter(|(at, _)| at.beside.is_none()) {
        let Some(period) = &at.period else { continue };
        draws = true;
        problems.extend(axis(draft, period, &made.unit, figure, records));
    }
    let drawn = figure.kind.map(|kind| spec_of(kind).assumptions);
    if !draws || drawn == Some(AssumptionsDrawn::Nowhere) {
        let problem = draft.file.problem_at(&draft.figure, "what-if that its figure does not draw");
        let expected = "an output with a period in a figure of kind line or column, or \
                        beside = \"a record\" in one of kind bar, dot or dumbbell";
        problems.push(problem.expected(expected));
    }
}

/// A value beside a record has its unit, and a row or a column of years to stand in.
fn row(
    draft: &WhatIfDraft,
    beside: &Spot,
    unit: &Unit,
    figure: &figures::FigureDraft,
    records: &[Record],
) -> Option<Problem> {
    if !spec_of(figure.kind?).assumptions.stand_beside(unit) {
        let problem = draft.file.problem_at(beside, "value beside a record that has no row for it");
        let expected = "a figure of kind bar, dot or dumbbell, or a year in one of kind column";
        return Some(problem.expected(expected));
    }
    let fact = fact(records, &beside.text)?;
    (fact.unit != *unit).then(|| {
        let problem = draft.file.problem_at(beside, "value and record in different units");
        problem.found(unit.code().to_string()).expected(fact.unit.code().to_string())
    })
}

/// A value with a period stands on the axes of its figure.
fn axis(
    draft: &WhatIfDraft,
    period: &Spot,
    unit: &Unit,
    figure: &figures::FigureDraft,
    records: &[Record],
) -> Option<Problem> {
    if figure.kind.is_some_and(|kind| !spec_of(kind).assumptions.stand_in_years()) {
        let problem = draft.file.problem_at(period, "period that the figure has no axis for");
        return Some(problem.expected("beside = \"a record\", or a figure of kind line or column"));
    }
    let rows = figure.rows.iter().flatten();
    let mut units = rows.filter_map(|row| Some(&fact(records, &row.text)?.unit));
    let axis = units.find(|unit| **unit != Unit::Year)?;
    (axis != unit).then(|| {
        let problem = draft.file.problem_at(period, "unit does not fit the axis");
        problem.found(unit.code().to_string()).expected(axis.code().to_string())
    })
}

fn fact<'a>(records: &'a [Record], id: &str) -> Option<&'a Fact> {
    records.iter().map(|record| &record.fact).find(|fact| fact.id == id)
}
