//! Checks every cell of a table by the role of its column.

use std::collections::BTreeMap;

use super::{Data, Role, cell, columns::filled, quantity, role::language};
use crate::load::{
    Problem, Problems,
    files::{CsvRow, CsvTable, SourceFile, Spot},
    manifest::Manifest,
    names::Known,
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
            if is_ledger {
                problems.extend(too_long(table, row));
            }
            for (column, cell) in table.header.iter().zip(&row.cells) {
                let field = field(&column.text);
                let must = filled(&table.id).contains(&Role::base(&column.text))
                    || field.is_some_and(|field| field.required);
                let role = Role::of(&table.id, &column.text, field, manifest);
                if !cell.text.is_empty() {
                    problems.extend(cell::check(&table.file, &column.text, cell, &role, known));
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

fn too_long(table: &CsvTable, row: &CsvRow) -> Option<Problem> {
    let unit = table.text(row, "unit");
    let value = table.cell(row, "value")?;
    quantity::is_too_long(&value.text, unit).then(|| {
        let problem = table.file.problem_at(value, "value has more digits than are kept");
        problem.expected("at most 28 digits, also in the base unit")
    })
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
