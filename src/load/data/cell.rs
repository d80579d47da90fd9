//! Checks one cell by the role of its column.

use super::{Role, quantity};
use crate::{
    load::{
        Problem,
        dates::period_problem,
        files::{SourceFile, Spot},
        names::{self, Known, is_id},
    },
    model::Unit,
};

/// The forms of a period.
const PERIOD: &str = "a date (2024, 2024-12, 2024-12-31; 197X for the 1970s, 20XX for a century) or an interval \
                      (2017/2024, 2020/..)";

/// What is wrong with a cell that is not empty.
pub fn check(
    file: &SourceFile,
    column: &str,
    cell: &Spot,
    role: &Role,
    known: &Known,
) -> Vec<Problem> {
    let bad = |message: &str, expected: &str| {
        let problem = file.problem_at(cell, message);
        vec![problem.expected(expected)]
    };
    let one = |problem: Option<Problem>| problem.into_iter().collect();
    let id = "lower-case Latin letters, digits and hyphens";
    match role {
        Role::Id if !is_id(&cell.text) => bad("bad id", id),
        Role::Period => one(period_problem(file, cell, PERIOD)),
        Role::Passage if !is_passage(&cell.text) => {
            bad("bad passage", "chapter.paragraph, as in 3.1 or S1.2")
        }
        Role::Number if !quantity::is_number(&cell.text) => {
            bad("value is no number", "digits with an optional decimal point, as in 39.4")
        }
        Role::Unit => one(check_unit(file, cell, known)),
        Role::Source => one(known.sources.problem(file, cell, "source")),
        Role::Row(table, what) => one(known.rows(table).problem(file, cell, what)),
        Role::Facet(facet) => each(cell, |part| known.values(facet).problem(file, part, facet)),
        Role::Rows(table) => {
            each(cell, |part| known.rows(table).problem(file, part, &names::row_of(table)))
        }
        Role::Code(words) => one(check_word(file, column, cell, words)),
        _ => Vec::new(),
    }
}

fn check_word(file: &SourceFile, column: &str, cell: &Spot, words: &[String]) -> Option<Problem> {
    if words.contains(&cell.text) {
        return None;
    }
    let problem = file.problem_at(cell, format!("unknown word in \"{column}\""));
    let hint = names::hint(&cell.text, words.iter().map(String::as_str));
    Some(problem.expected("one of the words of this column").hint(hint))
}

/// What is wrong with a unit: it is none, or no unit of the report.
pub fn check_unit(file: &SourceFile, cell: &Spot, known: &Known) -> Option<Problem> {
    match Unit::parse(&cell.text) {
        None => {
            let problem = file.problem_at(cell, "bad unit");
            Some(problem.expected("a unit, or a power of ten and a unit, as in 1e8 CNY"))
        }
        Some((_, unit)) if known.units.allow(unit.code()) => None,
        Some((_, unit)) => {
            let text = unit.code().to_string();
            let span = cell.span.clone();
            let problem = known.units.problem(file, &Spot { text, span }, "unit")?;
            let problem = problem.expected("a unit");
            Some(problem.hint_also("a thing that is counted is a noun of report.toml"))
        }
    }
}

/// Checks the words of a cell that holds several, each at its own place.
fn each(cell: &Spot, check: impl Fn(&Spot) -> Option<Problem>) -> Vec<Problem> {
    let offset = |part: &str| part.as_ptr() as usize - cell.text.as_ptr() as usize;
    let parts = cell.text.split_whitespace().map(|part| {
        let start = cell.span.start + offset(part);
        let span = start..(start + part.len()).min(cell.span.end);
        let text = part.to_string();
        Spot { text, span }
    });
    parts.filter_map(|part| check(&part)).collect()
}

/// Digits or letters, and optionally a dot and digits: `3.1`, `S1`, `S1.2`.
fn is_passage(text: &str) -> bool {
    let (chapter, paragraph) = text.split_once('.').unwrap_or((text, "0"));
    let word = |part: &str, allowed: fn(&u8) -> bool| {
        !part.is_empty() && part.as_bytes().iter().all(allowed)
    };
    word(chapter, u8::is_ascii_alphanumeric) && word(paragraph, u8::is_ascii_digit)
}
