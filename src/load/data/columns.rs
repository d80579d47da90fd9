//! Checks a table's columns: against what its kind must have, and what the package describes.

use crate::{
    load::{
        Problems,
        data::{Resource, role::language},
        files::CsvTable,
        manifest::Manifest,
        names,
    },
    model::Lang,
};

/// Columns that every row must fill.
pub fn filled(table: &str) -> &'static [&'static str] {
    match table {
        "facts" => &["id", "indicator", "subject", "value", "unit", "certainty", "source"],
        "derived" => &["id", "indicator", "subject", "formula", "unit"],
        "indicators" | "subjects" => &["id", "name"],
        "sources" => &["id", "title"],
        _ => &["id"],
    }
}

/// Columns that a table must have beside those.
fn present(table: &str) -> &'static [&'static str] {
    match table {
        "facts" => &["period", "passage"],
        "derived" => &["period"],
        "sources" => &["authors", "container", "year"],
        _ => &[],
    }
}

/// Columns that hold words, one for each language.
const SPOKEN: [&str; 4] = ["name", "title", "authors", "container"];

/// The column of a row's name in a language.
pub fn name_in(lang: Lang) -> String {
    format!("name_{}", lang.code())
}

/// Checks the columns of a table.
pub fn check(table: &CsvTable, resource: &Resource, manifest: &Manifest, problems: &mut Problems) {
    let languages = &manifest.languages;
    let required = [filled(&table.id), present(&table.id)].concat();
    let special = super::SPECIAL.contains(&table.id.as_str());
    for column in required {
        let spoken = special && SPOKEN.contains(&column);
        let spelled = |lang: &Lang| format!("{column}_{}", lang.code());
        let names = match spoken {
            true => languages.iter().map(spelled).collect(),
            false => vec![column.to_string()],
        };
        names.iter().for_each(|name| missing(table, name, problems));
    }
    for name in &table.header {
        let Some((base, _)) = language(&name.text) else {
            continue;
        };
        for lang in languages {
            missing(table, &format!("{base}_{}", lang.code()), problems);
        }
    }
    if resource.names {
        languages.iter().for_each(|lang| missing(table, &name_in(*lang), problems));
    }
    described(table, resource, problems);
}

/// Compares the header with the fields of the package.
fn described(table: &CsvTable, resource: &Resource, problems: &mut Problems) {
    let Some(fields) = &resource.fields else {
        return;
    };
    let names: Vec<&str> = fields.iter().map(|field| field.name.text.as_str()).collect();
    for (at, name) in table.header.iter().enumerate() {
        if table.header[..at].iter().any(|before| before.text == name.text) {
            problems.push(table.file.problem_at(name, "column stands twice"));
        } else if !names.contains(&name.text.as_str()) {
            let problem = table.file.problem_at(name, "column is not described");
            let problem = problem.expected("a field of the table in data/datapackage.json");
            problems.push(problem.hint(names::hint(&name.text, names.iter().copied())));
        }
    }
    names.iter().for_each(|name| missing(table, name, problems));
}

fn missing(table: &CsvTable, column: &str, problems: &mut Problems) {
    if table.has(column) {
        return;
    }
    let span = match (table.header.first(), table.header.last()) {
        (Some(first), Some(last)) => first.span.start..last.span.end,
        _ => 0..0,
    };
    let problem = table.file.problem(span, format!("missing column \"{column}\""));
    let columns = table.header.iter().map(|name| name.text.as_str());
    problems.push(problem.hint(names::hint(column, columns)));
}
