//! Finds what the files hold and nobody uses.

use super::{Problem, Problems, edition::Parts, files::CsvTable, parity::Used, text::UseKind};

/// Tells of records that no number is bound to, of figures that no section places, and of sources
/// that nothing cites.
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
    if let Some(table) = parts.data.table("sources") {
        let hint = "cite it, [^id], or delete the row";
        let unused = unused(table, "source that nothing cites", hint, |id| {
            used(UseKind::Source, id) || is_cited(parts, id)
        });
        problems.extend(unused);
    }
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
