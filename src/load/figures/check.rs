//! Holds a figure against the tables: do its rows, columns and groups exist?

use super::{FigureDraft, answers, marks, shape};
use crate::load::{
    Problems,
    data::{Data, Record, Role},
    files::{CsvTable, Spot},
    manifest::Manifest,
    names::{Known, Names, row_of},
};

/// Columns of the ledger that name a mark.
const LABELS: [&str; 3] = ["subject", "indicator", "period"];

/// Columns of the ledger that make groups, beside the facets.
const GROUPS: [&str; 5] = ["subject", "indicator", "period", "certainty", "scope"];

/// Checks all figures.
pub fn check(
    drafts: &[FigureDraft],
    data: &Data,
    manifest: &Manifest,
    known: &Known,
    records: &[Record],
    problems: &mut Problems,
) {
    for draft in drafts.iter().filter(|draft| draft.whole) {
        let unknown = known.tables.problem(&draft.file, &draft.table, "table");
        if unknown.is_some() {
            problems.extend(unknown);
            continue;
        }
        rows(draft, known, problems);
        columns(draft, data, manifest, problems);
        shape::check(draft, known, problems);
        if let Some(table) = data.table(&draft.table.text) {
            groups(draft, table, problems);
            marks::check(draft, table, records, problems);
            if let Some(resource) = data.resource(&table.id) {
                answers::check(draft, table, resource, problems);
            }
        }
    }
}

fn rows(draft: &FigureDraft, known: &Known, problems: &mut Problems) {
    let (file, table) = (&draft.file, &draft.table.text);
    let what = row_of(table);
    let named = known.rows(table);
    for row in draft.rows.iter().flatten() {
        problems.extend(named.problem(file, row, &what));
    }
    let nothing = match &draft.rows {
        Some(rows) => rows.is_empty(),
        None => named.0.as_ref().is_some_and(Vec::is_empty),
    };
    if nothing {
        let problem = file.problem(draft.table.span.clone(), "figure without rows");
        problems.push(problem.hint("name rows of the table, or leave out \"rows\" to draw all"));
    }
    for row in &draft.emphasis {
        let drawn = draft.rows.as_ref();
        if drawn.is_some_and(|drawn| !drawn.iter().any(|known| known.text == row.text)) {
            let problem = file.problem_at(row, "emphasis on a row that is not drawn");
            problems.push(problem.expected("one of \"rows\""));
        } else if drawn.is_none() {
            problems.extend(named.problem(file, row, &what));
        }
    }
}

fn columns(draft: &FigureDraft, data: &Data, manifest: &Manifest, problems: &mut Problems) {
    let facets = manifest.facets.iter().map(|facet| facet.id.as_str());
    let names = |names: Vec<&str>| Names(Some(names.iter().map(ToString::to_string).collect()));
    let (labels, groups) = match draft.table.text.as_str() {
        "facts" => (names(LABELS.to_vec()), names(facets.chain(GROUPS).collect())),
        table => {
            let all = data.table(table).map(shown_columns);
            (Names(all.clone()), Names(all))
        }
    };
    let check = |name: &Spot, known: &Names| known.problem(&draft.file, name, "column");
    let named = draft.label.iter().chain(&draft.columns).chain(&draft.flow);
    problems.extend(named.filter_map(|name| check(name, &labels)));
    problems.extend(draft.group.iter().filter_map(|name| check(name, &groups)));
}

/// The columns of a table without their languages.
fn shown_columns(table: &CsvTable) -> Vec<String> {
    let mut columns: Vec<String> = Vec::new();
    for name in &table.header {
        let base = Role::base(&name.text).to_string();
        if !columns.contains(&base) {
            columns.push(base);
        }
    }
    columns
}

fn groups(draft: &FigureDraft, table: &CsvTable, problems: &mut Problems) {
    let Some(group) = draft.group.as_ref().filter(|_| !draft.groups.is_empty()) else {
        return;
    };
    let drawn = table.rows.iter().filter(|row| draft.draws(table.text(row, "id")));
    let mut missing: Vec<&str> = Vec::new();
    for word in drawn.flat_map(|row| table.text(row, &group.text).split_whitespace()) {
        let named = draft.groups.iter().any(|(id, _)| id.text == word);
        if !named && !missing.contains(&word) {
            missing.push(word);
            let problem = draft.file.problem_at(group, "group without a name");
            let problem = problem.found_text(word);
            problems.push(problem.expected("a name for each value of this column in \"groups\""));
        }
    }
}

impl FigureDraft {
    /// Whether the figure draws a row.
    pub fn draws(&self, id: &str) -> bool {
        let rows = self.rows.as_ref();
        rows.is_none_or(|rows| rows.iter().any(|row| row.text == id))
    }
}
