//! Looks through running text for numbers without a record, and for half-width punctuation.

use super::{Context, TextPlace, pieces::Placed, runs::runs};
use crate::{load::Problems, model::Lang, words};

/// Checks the running text of a piece.
pub fn check(context: &Context, place: TextPlace, events: &[Placed], problems: &mut Problems) {
    for run in runs(events) {
        for range in words::unbound_numbers(context.lang, &run.unbound()) {
            let problem = place
                .problem(run.place(&range), "number without a record")
                .found_text(&run.text[range])
                .expected("[number](fact:id)");
            let hint = "bind it to a record of data/facts.csv, or mark it: [number](plain:)";
            problems.push(problem.hint(hint));
        }
        if context.lang != Lang::Zh {
            continue;
        }
        for (range, wide) in words::half_width_punctuation(&run.text) {
            let problem =
                place.problem(run.place(&range), "half-width punctuation in Chinese text");
            let problem = problem.found_text(&run.text[range]);
            problems.push(problem.expected(format!("\"{wide}\"")));
        }
    }
}
