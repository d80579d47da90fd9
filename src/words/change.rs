//! What moved between two releases, in words.

use super::{Locale, comma, mark, when};
use crate::model::{Change, ChangeKind, Fact, Lang, Report};

/// The record of a change: of whom, what, when.
pub fn changed_record(report: &Report, change: &Change) -> String {
    let Some(fact) = change.after.as_ref().or(change.before.as_ref()) else { return String::new() };
    let period = fact.period.map(|period| Locale::of(report).period(&period));
    let parts = [Some(fact.subject.clone()), Some(fact.indicator.clone()), period];
    parts.into_iter().flatten().collect::<Vec<_>>().join(comma(report.lang))
}

/// From what to what: the number, or, where that stayed, the time.
pub fn movement(report: &Report, change: &Change) -> String {
    let locale = Locale::of(report);
    let number = |fact: &Fact| format!("{}{}", mark(fact.certainty), locale.fact(fact));
    let time = |fact: &Fact| when(&locale, fact);
    let both = |said: &dyn Fn(&Fact) -> String| {
        (change.before.as_ref().map(said), change.after.as_ref().map(said))
    };
    let ((before, after), (earlier, later)) = (both(&number), both(&time));
    let is_moved = before != after;
    match (report.lang, before, after) {
        (Lang::Zh, Some(_), Some(_)) if !is_moved => {
            let (earlier, later) = (earlier.unwrap_or_default(), later.unwrap_or_default());
            format!("时间由{earlier}改为{later}")
        }
        (Lang::En, Some(_), Some(_)) if !is_moved => {
            let (earlier, later) = (earlier.unwrap_or_default(), later.unwrap_or_default());
            format!("its period from {earlier} to {later}")
        }
        (Lang::Zh, Some(before), Some(after)) => format!("由{before}改为{after}"),
        (Lang::En, Some(before), Some(after)) => format!("from {before} to {after}"),
        (Lang::Zh, None, after) => format!("新增，{}", after.unwrap_or_default()),
        (Lang::En, None, after) => format!("new, {}", after.unwrap_or_default()),
        (Lang::Zh, Some(before), None) => format!("删去，原为{before}"),
        (Lang::En, Some(before), None) => format!("removed, was {before}"),
    }
}

/// What kind of change it is, and why; empty for a new record.
pub fn reason(report: &Report, change: &Change) -> String {
    let kind = match (report.lang, change.kind) {
        (Lang::Zh, ChangeKind::Correction) => "更正：",
        (Lang::En, ChangeKind::Correction) => "Correction: ",
        (Lang::Zh, ChangeKind::Update) => "更新：",
        (Lang::En, ChangeKind::Update) => "Update: ",
        (Lang::Zh, ChangeKind::Derived) => "推算所用的记录有变，随之重算。",
        (Lang::En, ChangeKind::Derived) => "Recomputed, since a record in its formula changed.",
        (_, ChangeKind::New) => "",
    };
    format!("{kind}{}", change.reason)
}
