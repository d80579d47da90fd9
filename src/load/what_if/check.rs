//! Holds a what-if against the ledger and the figures, and computes it.

use super::{
    compute,
    draft::{OutputDraft, WhatIfDraft},
    drawn, start,
    unit::unit,
};
use crate::{
    load::{Problems, data::Record, dates::period_problem, figures, files::Spot, names::Known},
    model::{Period, WhatIf},
};

/// Checks and computes all what-ifs.
pub fn check(
    drafts: &mut [WhatIfDraft],
    figures: &[figures::FigureDraft],
    known: &Known,
    records: &[Record],
    problems: &mut Problems,
) {
    for draft in drafts.iter_mut().filter(|draft| draft.whole) {
        let before = problems.0.len();
        problems.extend(known.figures.problem(&draft.file, &draft.figure, "figure"));
        drawn::names(draft, known, problems);
        let made = what_if(draft, known, records, problems);
        if let Some(made) = &made {
            drawn::check(draft, made, figures, records, problems);
        }
        draft.made = made.filter(|_| problems.0.len() == before);
    }
}

/// Every part is read before anything is made of them, so that all that is wrong is told.
fn what_if(
    draft: &WhatIfDraft,
    known: &Known,
    records: &[Record],
    problems: &mut Problems,
) -> Option<WhatIf> {
    let inputs = draft.inputs.iter();
    let inputs: Vec<_> =
        inputs.filter_map(|input| start::input(draft, input, known, records, problems)).collect();
    unused(draft, problems);
    let read: Vec<_> =
        draft.outputs.iter().filter_map(|output| read(draft, output, known, problems)).collect();
    if inputs.len() < draft.inputs.len() {
        return None;
    }
    let outputs = read.into_iter();
    let outputs: Vec<_> = outputs
        .filter_map(|read| compute::output(draft, read, &inputs, records, problems))
        .collect();
    let (id, figure) = (draft.id.clone(), draft.figure.text.clone());
    (outputs.len() == draft.outputs.len()).then_some(WhatIf { id, figure, inputs, outputs })
}

fn read<'a>(
    draft: &WhatIfDraft,
    output: &'a OutputDraft,
    known: &Known,
    problems: &mut Problems,
) -> Option<compute::Read<'a>> {
    let unit = unit(draft, &output.unit, known, problems);
    let formula = compute::formula(draft, output, known, problems);
    let written = output.period.as_ref();
    let period = written.map(|written| period(draft, written, problems));
    let period = match period {
        Some(period) => Some(period?),
        None => None,
    };
    Some(compute::Read { draft: output, unit: unit?, period, formula: formula? })
}

fn period(draft: &WhatIfDraft, written: &Spot, problems: &mut Problems) -> Option<Period> {
    let expected = "a year or an interval of years: 2030, 2025/2030";
    problems.extend(period_problem(&draft.file, written, expected));
    Period::parse(&written.text)
}

/// Tells of inputs that move nothing.
fn unused(draft: &WhatIfDraft, problems: &mut Problems) {
    for input in &draft.inputs {
        let name = format!("{{{}}}", input.id.text);
        if !draft.outputs.iter().any(|output| output.formula.text.contains(&name)) {
            let problem = draft.file.problem_at(&input.id, "input that no formula uses");
            problems.push(problem.expected(format!("{name} in the formula of an output")));
        }
    }
}
