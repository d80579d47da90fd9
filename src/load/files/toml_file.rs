//! A TOML file with the places of its keys and values.

use toml::{Spanned, de::DeTable};

use super::SourceFile;
use crate::load::Problems;

/// Parses a file. Gives what could be read, and whether that is all.
pub fn parse<'a>(file: &'a SourceFile, problems: &mut Problems) -> (Spanned<DeTable<'a>>, bool) {
    let (table, errors) = DeTable::parse_recoverable(&file.text);
    let whole = errors.is_empty();
    problems.extend(errors.into_iter().map(|error| {
        let span = error.span().unwrap_or(0..0);
        let message = error.message().lines().collect::<Vec<_>>().join(", ");
        let problem = file.problem(span, format!("not TOML: {message}"));
        problem.hint("texts stand in double quotes, one `key = \"text\"` a line")
    }));
    (table, whole)
}
