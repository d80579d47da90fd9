//! Reads the file of a what-if.

use super::draft::{InputDraft, OutputDraft, Start, WhatIfDraft};
use crate::{
    load::{
        Problems,
        files::{self, SourceFile, Spot, TomlTable},
        manifest::{Manifest, localised},
        names::is_id,
    },
    model::Lang,
};

/// Reads a file to a draft; what cannot be read is told, and left out.
pub fn parse(
    id: String,
    file: SourceFile,
    manifest: &Manifest,
    problems: &mut Problems,
) -> WhatIfDraft {
    let (table, whole) = files::parse_toml(&file, problems);
    let mut ignored = Problems::default();
    let told = if whole { problems } else { &mut ignored };
    let before = told.0.len();
    let root = TomlTable::root(&file, &table);
    root.only(&["figure", "inputs", "outputs"], told);
    let figure = root.text("figure", told).unwrap_or_default();
    let entries = |key: &str, told: &mut Problems| {
        let entries = root.table(key, told).map(|table| table.entries(told)).unwrap_or_default();
        if entries.is_empty() {
            let problem = root.problem(format!("what-if without {key}"));
            told.push(problem.expected(format!("a table [{key}.<id>] for each")));
        }
        entries
    };
    let languages = &manifest.languages;
    let inputs = entries("inputs", told).into_iter();
    let inputs =
        inputs.filter_map(|(id, table)| input(&file, id, &table, languages, told)).collect();
    let outputs = entries("outputs", told).into_iter();
    let outputs =
        outputs.filter_map(|(id, table)| output(&file, id, &table, languages, told)).collect();
    let whole = whole && told.0.len() == before;
    WhatIfDraft { id, figure, inputs, outputs, whole, made: None, file: file.clone() }
}

fn input(
    file: &SourceFile,
    id: Spot,
    table: &TomlTable,
    languages: &[Lang],
    problems: &mut Problems,
) -> Option<InputDraft> {
    let own = ["unit", "min", "max", "step", "start", "beside"];
    let names = localised(table, &own, languages, problems);
    check_id(file, &id, problems);
    let unit = table.text("unit", problems);
    let [min, max, step] = ["min", "max", "step"].map(|key| number(table, key, problems));
    let start = start(file, table, problems);
    let beside = table.optional_text("beside", problems);
    let start_span = table.span_of("start");
    let range = [min?, max?, step?];
    Some(InputDraft { id, names, unit: unit?, range, start: start?, start_span, beside })
}

fn output(
    file: &SourceFile,
    id: Spot,
    table: &TomlTable,
    languages: &[Lang],
    problems: &mut Problems,
) -> Option<OutputDraft> {
    let names = localised(table, &["unit", "formula", "period", "beside"], languages, problems);
    check_id(file, &id, problems);
    let (unit, formula) = (table.text("unit", problems), table.text("formula", problems));
    let period = table.optional_text("period", problems);
    let beside = table.optional_text("beside", problems);
    Some(OutputDraft { id, names, unit: unit?, formula: formula?, period, beside })
}

fn check_id(file: &SourceFile, id: &Spot, problems: &mut Problems) {
    if !is_id(&id.text) || id.text == "period" {
        let problem = file.problem_at(id, "bad id").found_text(&id.text);
        let expected = "lower-case Latin letters, digits and hyphens, and not \"period\"";
        problems.push(problem.expected(expected));
    }
}

fn number(table: &TomlTable, key: &str, problems: &mut Problems) -> Option<f64> {
    let before = problems.0.len();
    let number = table.number(key, problems);
    if number.is_none() && problems.0.len() == before {
        let problem = table.problem(format!("missing key \"{key}\""));
        problems.push(problem.expected(format!("{key} = a number")));
    }
    number
}

/// A number, or a record in braces.
fn start(file: &SourceFile, table: &TomlTable, problems: &mut Problems) -> Option<Start> {
    let mut quiet = Problems::default();
    if let Some(number) = table.number("start", &mut quiet) {
        return Some(Start::Number(number));
    }
    let text = table.text("start", problems)?;
    let record = text.text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
    if record.is_none() {
        let problem = file.problem_at(&text, "start that cannot be read").found_text(&text.text);
        problems.push(problem.expected("a number, or a record in braces: \"{id}\""));
    }
    Some(Start::Record(Spot { text: record?.to_string(), span: text.span }))
}
