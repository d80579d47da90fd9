//! Has a figure the keys that its kind needs, and no other: columns, groups, wholes?

use std::ops::Range;

use super::FigureDraft;
use crate::{
    figures::{KindKey, KindSpec, spec_of},
    load::{
        Problem, Problems,
        files::Spot,
        names::{Known, every},
    },
    model::Kind,
};

/// Checks a figure of a known kind.
pub fn check(draft: &FigureDraft, known: &Known, problems: &mut Problems) {
    let Some(kind) = draft.kind else {
        return;
    };
    let spec = spec_of(kind);
    problems.extend(spec.needs.iter().filter_map(|key| lacks(draft, *key)));
    problems.extend(undrawn(draft, spec));
    if spec.draws_key(KindKey::Wholes) {
        wholes(draft, known, problems);
    }
    if spec.draws_key(KindKey::Cycles) {
        problems.extend(unknown_cycles(draft));
    }
}

fn unknown_cycles(draft: &FigureDraft) -> impl Iterator<Item = Problem> {
    let is_known = |cycle: &&Spot| draft.groups.iter().any(|(id, _)| id.text == cycle.text);
    draft.cycles.iter().filter(move |cycle| !is_known(cycle)).map(move |cycle| {
        let problem = draft.file.problem_at(cycle, "unknown group");
        problem.expected("the id of one of \"groups\"")
    })
}

/// A key that the kind needs and the file does not give. Questions are among the columns: `answers` finds them.
fn lacks(draft: &FigureDraft, key: KindKey) -> Option<Problem> {
    let at_table = |message: &str| draft.file.problem(draft.table.span.clone(), message);
    match key {
        KindKey::Flow => (draft.flow.len() < 2).then(|| {
            let problem = at_table("too few columns to flow through");
            let problem = problem.found(draft.flow.len().to_string());
            problem.expected("flow = [\"a column\", \"another\"]")
        }),
        KindKey::Group => draft.group.is_none().then(|| {
            at_table("figure without groups").expected("group = \"a column of the table\"")
        }),
        KindKey::Questions => None,
        KindKey::Wholes | KindKey::Cycles | KindKey::Scenario | KindKey::Reference => {
            let is_given = given(draft).iter().any(|(given, _)| *given == key);
            let message = format!("figure without {}", key.name());
            (!is_given).then(|| at_table(&message))
        }
    }
}

/// Keys that only some kinds draw, with the places of those that the file gives.
fn given(draft: &FigureDraft) -> Vec<(KindKey, Range<usize>)> {
    let first = |spots: &[Spot]| spots.first().map(|spot| spot.span.clone());
    let mut references = draft.words.values().map(|words| &words.reference);
    let reference = references.find(|reference| !reference.text.is_empty());
    let keys = [
        (KindKey::Flow, first(&draft.flow)),
        (KindKey::Wholes, first(&draft.wholes)),
        (KindKey::Cycles, first(&draft.cycles)),
        (KindKey::Scenario, draft.scenario.as_ref().map(|(_, span)| span.clone())),
        (KindKey::Reference, reference.map(|reference| reference.span.clone())),
    ];
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
}

fn undrawn(draft: &FigureDraft, spec: &KindSpec) -> Vec<Problem> {
    let undrawn = given(draft).into_iter().filter(|(key, _)| !spec.draws_key(*key));
    let problem = |(key, span): (KindKey, Range<usize>)| {
        let message = format!("{} that nothing draws", key.name());
        draft.file.problem(span, message).expected(format!("kind = {}", kinds_with(key)))
    };
    undrawn.map(problem).collect()
}

/// The kinds that draw a key, as a file names them.
fn kinds_with(key: KindKey) -> String {
    let kinds = every::<Kind>().into_iter().filter(|(_, kind)| spec_of(*kind).draws_key(key));
    kinds.map(|(word, _)| format!("\"{word}\"")).collect::<Vec<_>>().join(" or ")
}

fn wholes(draft: &FigureDraft, known: &Known, problems: &mut Problems) {
    for whole in &draft.wholes {
        problems.extend(known.facts.problem(&draft.file, whole, "record"));
    }
    let rows = draft.rows.as_ref().map_or(0, Vec::len);
    if !draft.wholes.is_empty() && draft.wholes.len() != rows {
        let problem = draft.file.problem(span(&draft.wholes), "not one whole for each row");
        let found = draft.wholes.len().to_string();
        problems.push(problem.found(found).expected(format!("{rows}, in the order of \"rows\"")));
    }
}

fn span(spots: &[Spot]) -> Range<usize> {
    let start = spots.first().map_or(0, |spot| spot.span.start);
    start..spots.last().map_or(start, |spot| spot.span.end)
}
