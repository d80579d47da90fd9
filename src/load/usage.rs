//! Finds what the files hold and nobody uses.

use super::edition::Parts;
use super::files::CsvTable;
use super::parity::Used;
use super::text::UseKind;
use super::{Problem, Problems, what_if};

/// Tells of records that no number is bound to, of figures that no section places, of sources that
/// nothing cites, and of terms that no text leads to.
pub fn check(parts: &Parts, uses: &[Used], problems: &mut Problems) {
    // Without the texts, everything would seem unused.
    if parts.texts.is_empty() {
        return;
    }
    let used = |kind: UseKind, name: &str| {
        uses.iter().any(|used| used.uses.all(kind).any(|(known, _)| known == name))
    };
    for table in ["facts", "derived"].iter().filter_map(|id| parts.data.table(id)) {
        let hint = "bind a number of the text to it, [number](fact:id), or delete the row";
        let unused =
            unused(table, "record that no number is bound to", hint, |id| used(UseKind::Fact, id));
        problems.extend(unused);
    }
    for draft in parts.drafts.iter().filter(|draft| !used(UseKind::Figure, &draft.id)) {
        let problem = Problem::of_file(&draft.file.path, "figure that no section places");
        let hint = format!("place it, ![…](figure:{}), or delete the file", draft.id);
        problems.push(problem.hint(hint));
    }
    if let Some(table) = &parts.glossary {
        let hint = "link the words that it explains, [words](term:id), or delete the row";
        let unused =
            unused(table, "term that no text leads to", hint, |id| used(UseKind::Term, id));
        problems.extend(unused);
    }
    problems.extend(parts.what_ifs.iter().flat_map(|draft| unused_of_what_if(draft, &used)));
    if let Some(table) = parts.data.table("sources") {
        let hint = "cite it, [^id], or delete the row";
        let unused = unused(table, "source that nothing cites", hint, |id| {
            used(UseKind::Source, id) || is_cited(parts, id)
        });
        problems.extend(unused);
    }
}

/// Its inputs and outputs that no text uses and no figure draws.
fn unused_of_what_if(
    draft: &what_if::WhatIfDraft,
    used: &dyn Fn(UseKind, &str) -> bool,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let inputs = draft.inputs.iter().map(|input| (&input.id, UseKind::Input, false));
    let outputs = draft.outputs.iter().map(|output| {
        let is_drawn = output.period.is_some() || output.beside.is_some();
        (&output.id, UseKind::Output, is_drawn)
    });
    for (id, kind, is_drawn) in inputs.chain(outputs) {
        let name = format!("{}.{}", draft.id, id.text);
        if !is_drawn && !used(kind, &name) {
            let message = format!("{} that no text uses", kind.noun());
            let problem = draft.file.problem_at(id, message);
            problems.push(problem.hint(format!("write {}, or delete it", kind.written(&name))));
        }
    }
    problems
}

fn unused(
    table: &CsvTable,
    message: &str,
    hint: &str,
    is_used: impl Fn(&str) -> bool,
) -> Vec<Problem> {
    let ids = table.rows.iter().filter_map(|row| table.cell(row, "id"));
    let unused = ids.filter(|id| !id.text.is_empty() && !is_used(&id.text));
    let problems = unused.map(|id| table.file.problem_at(id, message).hint(hint));
    problems.collect()
}

/// Whether a row of any table names the source.
fn is_cited(parts: &Parts, source: &str) -> bool {
    let tables = parts.data.tables.iter().filter(|table| table.id != "sources");
    let mut rows = tables.flat_map(|table| table.rows.iter().map(move |row| (table, row)));
    rows.any(|(table, row)| table.text(row, "source") == source)
}
