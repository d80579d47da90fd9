//! Has a figure what its kind needs to be drawn: columns, groups, wholes?

use super::FigureDraft;
use crate::{
    load::{Problems, files::Spot, names::Known},
    model::Kind,
};

/// Checks a figure of a known kind.
pub fn check(draft: &FigureDraft, known: &Known, problems: &mut Problems) {
    let Some(kind) = draft.kind else {
        return;
    };
    let flows = matches!(kind, Kind::Sankey | Kind::Network);
    if flows && draft.flow.len() < 2 {
        let problem =
            draft.file.problem(draft.table.span.clone(), "too few columns to flow through");
        let problem = problem.found(draft.flow.len().to_string());
        problems.push(problem.expected("flow = [\"a column\", \"another\"]"));
    }
    let grouped = matches!(kind, Kind::Treemap | Kind::Cycle | Kind::Stages);
    if grouped && draft.group.is_none() {
        let problem = draft.file.problem(draft.table.span.clone(), "figure without groups");
        problems.push(problem.expected("group = \"a column of the table\""));
    }
    wholes(draft, kind, known, problems);
    for cycle in &draft.cycles {
        if !draft.groups.iter().any(|(id, _)| id.text == cycle.text) {
            let problem = draft.file.problem_at(cycle, "unknown group");
            problems.push(problem.expected("the id of one of \"groups\""));
        }
    }
    if let Some((_, span)) = draft.scenario.as_ref().filter(|_| kind != Kind::Line) {
        let problem = draft.file.problem(span.clone(), "scenario that nothing draws");
        problems.push(problem.expected("kind = \"line\""));
    }
}

fn wholes(draft: &FigureDraft, kind: Kind, known: &Known, problems: &mut Problems) {
    let Some(first) = draft.wholes.first() else {
        return;
    };
    for whole in &draft.wholes {
        problems.extend(known.facts.problem(&draft.file, whole, "record"));
    }
    let rows = draft.rows.as_ref().map_or(0, Vec::len);
    if kind != Kind::Share {
        let problem = draft.file.problem_at(first, "wholes that nothing draws");
        problems.push(problem.expected("kind = \"share\""));
    } else if draft.wholes.len() != rows {
        let span = span(&draft.wholes);
        let problem = draft.file.problem(span, "not one whole for each row");
        let found = draft.wholes.len().to_string();
        problems.push(problem.found(found).expected(format!("{rows}, in the order of \"rows\"")));
    }
}

fn span(spots: &[Spot]) -> std::ops::Range<usize> {
    let start = spots.first().map_or(0, |spot| spot.span.start);
    start..spots.last().map_or(start, |spot| spot.span.end)
}
