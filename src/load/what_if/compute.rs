//! Computes an output for every choice that a reader can make.

use super::draft::{OutputDraft, WhatIfDraft};
use crate::{
    load::{
        Problems,
        data::Record,
        evaluated::Evaluated,
        files::Spot,
        formula::{self, ParsedFormula},
        names::Known,
    },
    model::{Input, Period, Unit, WhatIfOutput, nearest},
};

/// As many values as one output may have: four bytes each in a file that readers fetch.
const MOST_VALUES: usize = 4000;

/// The name of the year in a formula.
const PERIOD: &str = "period";

/// An output whose parts could be read.
pub struct Read<'a> {
    /// As it is written.
    pub draft: &'a OutputDraft,
    /// The power of ten and the base of its unit.
    pub unit: (i32, Unit),
    /// When it would hold.
    pub period: Option<Period>,
    /// How it is computed.
    pub formula: ParsedFormula,
}

/// The output without its label; none where a choice has no result.
pub fn output(
    draft: &WhatIfDraft,
    read: Read,
    inputs: &[Input],
    records: &[Record],
    problems: &mut Problems,
) -> Option<WhatIfOutput> {
    let beside = read.draft.beside.as_ref().map(|spot| spot.text.clone()).unwrap_or_default();
    let mut made = WhatIfOutput {
        id: read.draft.id.text.clone(),
        label: String::new(),
        unit: read.unit.1,
        formula: read.draft.formula.text.clone(),
        period: read.period,
        beside,
        values: Vec::new(),
    };
    let years = made.years();
    let choices =
        inputs.iter().fold(1usize, |all, input| all.saturating_mul(input.choices.count()));
    let count = choices.saturating_mul(years.len().max(1));
    if count > MOST_VALUES {
        let problem =
            draft.file.problem_at(&read.draft.id, "more choices than readers can be sent");
        let problem = problem.found(count.to_string()).expected(format!("at most {MOST_VALUES}"));
        problems.push(problem.hint("take a larger step, or fewer inputs or years"));
        return None;
    }
    for choice in 0..choices {
        let chosen = chosen(inputs, choice);
        for year in years.iter().map(|year| Some(*year)).chain(years.is_empty().then_some(None)) {
            let value = read.formula.value(|id| term(id, inputs, &chosen, year, records));
            let Some(value) = value.times_ten_to(read.unit.0).value() else {
                told(draft, read.draft, inputs, &chosen, problems);
                return None;
            };
            made.values.push(nearest(value) as f32);
        }
    }
    Some(made)
}

/// The formula of an output, over records, inputs and, where it has a period, that.
pub fn formula(
    draft: &WhatIfDraft,
    output: &OutputDraft,
    known: &Known,
    problems: &mut Problems,
) -> Option<ParsedFormula> {
    let unknown = |id: &Spot| {
        let own = draft.inputs.iter().any(|input| input.id.text == id.text);
        let is_year = output.period.is_some() && id.text == PERIOD;
        let problem = || known.facts.problem(&draft.file, id, "record or input");
        if own || is_year { None } else { problem() }
    };
    // The quotation mark stands before the text.
    formula::read(&draft.file, (&output.formula, 1), "{a} * {rate}", unknown, problems)
}

/// The ticks of each input, the last one changing first.
fn chosen(inputs: &[Input], mut choice: usize) -> Vec<i64> {
    let mut chosen: Vec<i64> = Vec::new();
    for input in inputs.iter().rev() {
        chosen.insert(
            0,
            input.choices.min + (choice % input.choices.count()) as i64 * input.choices.step,
        );
        choice /= input.choices.count();
    }
    chosen
}

fn term(
    id: &str,
    inputs: &[Input],
    chosen: &[i64],
    year: Option<i32>,
    records: &[Record],
) -> Evaluated {
    let input = inputs.iter().zip(chosen).find(|(input, _)| input.id == id);
    let fact = || records.iter().map(|record| &record.fact).find(|fact| fact.id == id);
    let value = match (input, year) {
        (Some((input, ticks)), _) => Some(input.value(*ticks)),
        (None, Some(year)) if id == PERIOD => Some(year.into()),
        _ => fact().map(|fact| fact.value),
    };
    value.map(Evaluated::stated).unwrap_or_default()
}

fn told(
    draft: &WhatIfDraft,
    output: &OutputDraft,
    inputs: &[Input],
    chosen: &[i64],
    problems: &mut Problems,
) {
    let at = inputs.iter().zip(chosen);
    let at: Vec<String> =
        at.map(|(input, ticks)| format!("{} = {}", input.id, input.value(*ticks))).collect();
    let problem = draft.file.problem_at(&output.formula, "formula has no finite result");
    let problem = problem.found(format!("{} for {}", output.formula.text, at.join(", ")));
    problems.push(problem.hint(formula::NO_RESULT));
}
