//! A TOML file with the places of its keys and values.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{SourceFile, characters};
use crate::load::Problems;

/// Parses a file. Gives what could be read, and whether that is all.
pub fn parse<'a>(file: &'a SourceFile, problems: &mut Problems) -> (Spanned<DeTable<'a>>, bool) {
    let (mut table, errors) = DeTable::parse_recoverable(&file.text);
    let whole = errors.is_empty();
    problems.extend(errors.into_iter().map(|error| {
        let span = error.span().unwrap_or(0..0);
        let message = error.message().lines().collect::<Vec<_>>().join(", ");
        let problem = file.problem(span, format!("not TOML: {message}"));
        problem.hint("texts stand in double quotes, one `key = \"text\"` a line")
    }));
    table.get_mut().iter_mut().for_each(|(_, value)| refuse(file, value, problems));
    (table, whole)
}

/// Finds characters that a text has by an escape, which the file itself does not hold.
fn refuse(file: &SourceFile, value: &mut Spanned<DeValue>, problems: &mut Problems) {
    let span = value.span();
    match value.get_mut() {
        DeValue::String(text) => {
            let place = || file.problem(span, "");
            if let Some(problem) = characters::refuse_text(text, place) {
                problems.push(problem);
                *text = characters::cleaned(text).into();
            }
        }
        DeValue::Array(list) => list.iter_mut().for_each(|one| refuse(file, one, problems)),
        DeValue::Table(table) => {
            table.iter_mut().for_each(|(_, one)| refuse(file, one, problems));
        }
        _ => {}
    }
}
