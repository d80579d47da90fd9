//! Checks every cell of a table by the role of its column.

use std::collections::BTreeMap;

use super::{Data, Role, columns::filled, is_id, role::language};
use crate::{
    load::{
        Problem, Problems,
        files::{CsvRow, CsvTable, SourceFile, Spot},
        manifest::Manifest,
        names::{self, Known},
    },
    model::{Period, Unit},
};

/// Checks the cells of all tables, and that no id stands twice.
pub fn check(data: &Data, manifest: &Manifest, known: &Known, problems: &mut Problems) {
    let mut ledger = BTreeMap::new();
    for table in &data.tables {
        let mut own = BTreeMap::new();
        let is_ledger = ["facts", "derived"].contains(&table.id.as_str());
        let seen = if is_ledger { &mut ledger } else { &mut own };
        let resource = data.resource(&table.id);
        let field = |column: &str| resource.and_then(|resource| resource.field(column));
        for row in &table.rows {
            check_id(table, row, seen, problems);
            for (column, cell) in table.header.iter().zip(&row.cells) {
                let field = field(&column.text);
                let must = filled(&table.id).contains(&Role::base(&column.text))
                    || field.is_some_and(|field| field.required);
                let role = Role::of(&table.id, &column.text, field, manifest);
                if !cell.text.is_empty() {
                    problems.extend(check_cell(&table.file, cell, &role, known));
                } else if must || is_untranslated(table, row, &column.text, manifest) {
                    problems.push(empty(table, row, column, cell, &role));
                }
            }
        }
    }
}

fn check_id<'a>(
    table: &'a CsvTable,
    row: &'a CsvRow,
    seen: &mut BTreeMap<&'a str, &'a SourceFile>,
    problems: &mut Problems,
) {
    let Some(cell) = table.cell(row, "id").filter(|cell| !cell.text.is_empty()) else {
        return;
    };
    if let Some(file) = seen.insert(&cell.text, &table.file) {
        let problem = table.file.problem_at(cell, "id stands twice");
        let hint = format!("the other row is in {}", file.path.display());
        problems.push(problem.expected("an id of its own").hint(hint));
    }
}

fn is_untranslated(table: &CsvTable, row: &CsvRow, column: &str, manifest: &Manifest) -> bool {
    let Some((name, lang)) = language(column) else {
        return false;
    };
    let filled = |code: &str| !table.text(row, &format!("{name}_{code}")).is_empty();
    let mut languages = manifest.languages.iter();
    manifest.languages.contains(&lang) && languages.any(|lang| filled(lang.code()))
}

fn empty(table: &CsvTable, row: &CsvRow, column: &Spot, cell: &Spot, role: &Role) -> Problem {
    let id = table.text(row, "id");
    let message = match role {
        Role::Text(_) => format!("missing translation: \"{}\" of \"{id}\"", column.text),
        _ => format!("empty cell: \"{}\" of \"{id}\"", column.text),
    };
    let problem = table.file.problem(cell.span.clone(), message);
    match role {
        Role::Text(_) => problem.hint("fill it in every language, or in none"),
        _ => problem.hint("every row must fill this column"),
    }
}

fn check_cell(file: &SourceFile, cell: &Spot, role: &Role, known: &Known) -> Vec<Problem> {
    let bad = |message: &str, expected: &str| {
        let problem = file.problem_at(cell, message);
        vec![problem.expected(expected)]
    };
    let one = |problem: Option<Problem>| problem.into_iter().collect();
    let id = "lower-case Latin letters, digits and hyphens";
    match role {
        Role::Id if !is_id(&cell.text) => bad("bad id", id),
        Role::Period if Period::parse(&cell.text).is_none() => {
            let expected = "a date (2024, 2024-12, 2024-12-31) or an interval (2017/2024)";
            bad("bad period", expected)
        }
        Role::Passage if !is_passage(&cell.text) => {
            bad("bad passage", "chapter.paragraph, as in 3.1 or S1.2")
        }
        Role::Number if !super::quantity::is_number(&cell.text) => {
            bad("value is no number", "digits with an optional decimal point, as in 39.4")
        }
        Role::Unit => one(check_unit(file, cell, known)),
        Role::Source => one(known.sources.problem(file, cell, "source")),
        Role::Row(table, what) => one(known.rows(table).problem(file, cell, what)),
        Role::Facet(facet) => each(cell, |part| known.values(facet).problem(file, part, facet)),
        Role::Rows(table) => {
            each(cell, |part| known.rows(table).problem(file, part, &format!("row of {table}")))
        }
        Role::Code(words) if !words.contains(&cell.text) => {
            let problem = file.problem_at(cell, "unknown word");
            let hint = names::hint(&cell.text, words.iter().map(String::as_str));
            vec![problem.expected("one of the words of this column").hint(hint)]
        }
        _ => Vec::new(),
    }
}

fn check_unit(file: &SourceFile, cell: &Spot, known: &Known) -> Option<Problem> {
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
            let hint =
                format!("{}; a thing that is counted is a noun of report.toml", problem.hint);
            Some(problem.expected("a unit").hint(hint))
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
