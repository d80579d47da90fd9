//! `glossary.csv`: the terms that the text explains, one a row, with all languages side by side. A report
//! without the file has no glossary.

use std::path::Path;

use super::{
    Problems,
    files::{self, CsvRow, CsvTable, SourceFile},
    manifest::Manifest,
    names::{self, is_id},
    parity::Used,
    text::{self, Context, UseKind, Uses},
};
use crate::model::{Lang, SectionKind, Term};

/// Its name below the report's folder.
const PATH: &str = "glossary.csv";

/// What each language has a column of, as `term_zh`.
const SPOKEN: [&str; 2] = ["term", "definition"];

/// Reads the file, and tells of every cell and column that is not right; none where there is no file.
pub fn read(dir: &Path, manifest: &Manifest, problems: &mut Problems) -> Option<CsvTable> {
    if !files::exists(dir, Path::new(PATH)) {
        return None;
    }
    let file = SourceFile::read(dir, Path::new(PATH), problems)?;
    let table = CsvTable::parse("glossary", file, problems);
    columns(&table, manifest, problems);
    for (at, row) in table.rows.iter().enumerate() {
        check_id(&table, row, &table.rows[..at], problems);
        let cells = table.header.iter().zip(&row.cells);
        for (column, cell) in
            cells.filter(|(column, cell)| column.text != "id" && cell.text.is_empty())
        {
            let message =
                format!("empty cell: \"{}\" of \"{}\"", column.text, table.text(row, "id"));
            let problem = table.file.problem(cell.span.clone(), message);
            problems.push(problem.hint("a term has its name and its definition in every language"));
        }
    }
    let listed = manifest.sections.iter().any(|section| section.kind == SectionKind::Glossary);
    if let Some(file) = manifest.file.as_ref().filter(|_| manifest.whole && !listed) {
        let problem = file.problem(0..0, "glossary without a section");
        let expected = "[[sections]] with kind = \"glossary\", which lists the terms";
        problems.push(problem.expected(expected).hint("or delete glossary.csv"));
    }
    Some(table)
}

fn columns(table: &CsvTable, manifest: &Manifest, problems: &mut Problems) {
    let languages = &manifest.languages;
    let spoken = SPOKEN.iter().flat_map(|name| languages.iter().map(|lang| spelled(name, *lang)));
    let known: Vec<String> = ["id".to_string()].into_iter().chain(spoken).collect();
    let names = || known.iter().map(String::as_str);
    for column in table.header.iter().filter(|column| !known.contains(&column.text)) {
        let problem = table.file.problem_at(column, "unknown column");
        problems.push(problem.hint(names::hint(&column.text, names())));
    }
    for name in names().filter(|name| !table.has(name)) {
        let first = 0..table.file.text.lines().next().map_or(0, str::len);
        let problem = table.file.problem(first, format!("missing column \"{name}\""));
        problems.push(problem.expected(known.join(",")));
    }
}

fn check_id(table: &CsvTable, row: &CsvRow, before: &[CsvRow], problems: &mut Problems) {
    let Some(id) = table.cell(row, "id") else { return };
    if !is_id(&id.text) {
        let problem = table.file.problem_at(id, "bad id");
        problems.push(problem.expected("lower-case Latin letters, digits and hyphens"));
    } else if before.iter().any(|other| table.text(other, "id") == id.text) {
        let problem = table.file.problem_at(id, "id stands twice");
        problems.push(problem.expected("an id of its own"));
    }
}

/// The terms in one language, each with the sections that lead to it. `uses` are those of the sections, in
/// their order, and get those of the definitions.
pub fn edition<'a>(
    context: &Context,
    table: &'a CsvTable,
    uses: &mut Vec<Used<'a>>,
    problems: &mut Problems,
) -> Vec<Term> {
    let spoken = |row, name: &str| table.cell(row, &spelled(name, context.lang)).cloned();
    let mut defined = Vec::new();
    let terms = table.rows.iter().map(|row| {
        let id = table.text(row, "id").to_string();
        let name = spoken(row, "term").unwrap_or_default();
        let said = spoken(row, "definition").unwrap_or_default();
        let mut used = Uses::default();
        let definition = text::inline(context, &table.file, &said, &mut used, problems);
        let leads = |used: &&Used| used.uses.all(UseKind::Term).any(|(term, _)| term == id);
        let sections = uses.iter().filter(leads).filter_map(|used| used.of.strip_prefix("text "));
        let used_in = sections.map(String::from).collect();
        let (of, file) = (format!("term {id}"), &table.file);
        defined.push(Used { of, lang: context.lang, file, span: name.span, uses: used });
        Term { id, name: name.text, definition, used_in }
    });
    let terms = terms.collect();
    uses.extend(defined);
    terms
}

fn spelled(name: &str, lang: Lang) -> String {
    format!("{name}_{}", lang.code())
}
