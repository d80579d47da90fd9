//! Can a checklist be drawn: does it name rows and questions, and does each row answer each question?

use super::Draft;
use crate::{
    load::{Problems, files::CsvTable},
    model::{Answer, Kind},
};

/// Checks the rows of a checklist; other kinds ask nothing.
pub fn check(draft: &Draft, table: &CsvTable, problems: &mut Problems) {
    if draft.kind != Some(Kind::Checklist) {
        return;
    }
    let [_, questions @ ..] = draft.columns.as_slice() else {
        let problem = draft.file.problem(draft.table.span.clone(), "checklist without questions");
        problems.push(problem.expected("columns = [\"name\", \"a question\", \"another\"]"));
        return;
    };
    let words = Answer::ALL.map(Answer::code).join(", ");
    let rows = table.rows.iter().filter(|row| draft.draws(table.text(row, "id")));
    for (row, question) in rows.flat_map(|row| questions.iter().map(move |one| (row, one))) {
        let Some(cell) = table.cell(row, &question.text) else { continue };
        if Answer::from_code(&cell.text).is_none() {
            let problem = table.file.problem_at(cell, "cell does not answer a question");
            let problem = problem.found_text(&cell.text).expected(format!("one of {words}"));
            problems.push(
                problem.hint(format!("figures/{}.toml asks \"{}\"", draft.id, question.text)),
            );
        }
    }
}
