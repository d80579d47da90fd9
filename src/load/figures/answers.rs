//! Can a checklist be drawn: does it name rows and questions, and does each row answer each question?

use super::FigureDraft;
use crate::{
    figures::spec_of,
    load::{
        Problems,
        data::Resource,
        files::{CsvTable, Spot},
    },
    model::Answer,
};

/// Checks the rows of a figure that asks questions: those of its columns that hold one word of
/// a few.
pub fn check(draft: &FigureDraft, table: &CsvTable, resource: &Resource, problems: &mut Problems) {
    if !draft.kind.is_some_and(|kind| spec_of(kind).asks_questions()) {
        return;
    }
    let asks =
        |column: &&Spot| resource.field(&column.text).is_some_and(|field| !field.words.is_empty());
    let questions: Vec<&Spot> = draft.columns.iter().skip(1).filter(asks).collect();
    if questions.is_empty() {
        let problem = draft.file.problem(draft.table.span.clone(), "checklist without questions");
        let problem = problem.expected("columns = [\"name\", \"a question\", \"another\"]");
        problems
            .push(problem.hint("a question is a column with an \"enum\" in data/datapackage.json"));
        return;
    }
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
