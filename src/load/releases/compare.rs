//! A release's ledger beside the one before it.

use super::words::{Reason, ReleaseWords};
use crate::load::{Problem, Problems, manifest::Localised, names};
use crate::model::{ChangeKind, Fact};
use crate::words::{plain_number, plain_period};

/// A record that differs from the release before.
#[derive(Clone, Debug)]
pub struct Moved {
    /// Its id.
    pub id: String,
    /// What happened.
    pub kind: ChangeKind,
    /// As it was.
    pub before: Option<Fact>,
    /// As it is.
    pub after: Option<Fact>,
    /// Why.
    pub reason: Localised,
}

/// The records that differ; a stated one without a reason, and a reason without a difference, is told.
/// Without a ledger to compare with, only the latter.
pub fn moved(
    words: &ReleaseWords,
    ledgers: Option<(&Vec<Fact>, &Vec<Fact>)>,
    problems: &mut Problems,
) -> Vec<Moved> {
    let pairs = ledgers.map(|(before, after)| pairs(before, after)).unwrap_or_default();
    let ids: Vec<&str> = pairs.iter().map(|(before, after)| id(*before, *after)).collect();
    for reason in words.reasons.iter().filter(|reason| !ids.contains(&reason.id.text.as_str())) {
        let problem = words.file.problem_at(&reason.id, "record did not change in this release");
        problems.push(problem.hint(names::hint(&reason.id.text, ids.iter().copied())));
    }
    let moved = pairs.iter().filter_map(|(before, after)| {
        let reason = words.reasons.iter().find(|reason| reason.id.text == id(*before, *after));
        match kind(*before, *after, reason) {
            Some(kind) => Some(Moved {
                id: id(*before, *after).to_string(),
                kind,
                before: before.cloned(),
                after: after.cloned(),
                reason: reason.map(|reason| reason.text.clone()).unwrap_or_default(),
            }),
            None => {
                problems.push(without_reason(words, *before, *after));
                None
            }
        }
    });
    moved.collect()
}

/// A release that was published has its numbers: others need a new one.
pub fn unpublished(words: &ReleaseWords, kept: &[Fact], own: &[Fact], problems: &mut Problems) {
    for (before, after) in pairs(kept, own) {
        let path = words.file.path.with_extension("csv");
        let message =
            format!("record \"{}\" differs from the published release", id(before, after));
        let problem = Problem::of_file(path, message).found(contrast(before, after));
        problems
            .push(problem.hint("give report.toml a new release and date, and releases/ its file"));
    }
}

/// Records that differ, in the order of the later ledger, then those that are gone.
fn pairs<'a>(before: &'a [Fact], after: &'a [Fact]) -> Vec<(Option<&'a Fact>, Option<&'a Fact>)> {
    let find = |facts: &'a [Fact], id: &str| facts.iter().find(|fact| fact.id == id);
    let later = after.iter().map(|fact| (find(before, &fact.id), Some(fact)));
    let gone = before.iter().filter(|fact| find(after, &fact.id).is_none());
    let all = later.chain(gone.map(|fact| (Some(fact), None)));
    all.filter(|(before, after)| before.map(stated) != after.map(stated)).collect()
}

/// What of a record a reader was told.
fn stated(fact: &Fact) -> impl PartialEq + use<> {
    (
        fact.value,
        fact.unit.clone(),
        fact.certainty,
        fact.precision,
        fact.period,
        fact.formula.as_ref().map(|formula| formula.expression.clone()),
    )
}

/// New records, and derived ones of the same formula, need no reason.
fn kind(
    before: Option<&Fact>,
    after: Option<&Fact>,
    reason: Option<&Reason>,
) -> Option<ChangeKind> {
    if let Some(reason) = reason {
        return Some(reason.kind);
    }
    let formula = |fact: Option<&Fact>| Some(fact?.formula.as_ref()?.expression.clone());
    match (formula(before), formula(after)) {
        _ if before.is_none() => Some(ChangeKind::New),
        (Some(one), Some(other)) if one == other => Some(ChangeKind::Derived),
        _ => None,
    }
}

fn without_reason(words: &ReleaseWords, before: Option<&Fact>, after: Option<&Fact>) -> Problem {
    let id = id(before, after);
    let problem = words.file.problem(0..0, format!("record \"{id}\" changed without a reason"));
    problem
        .found(contrast(before, after))
        .expected(format!("[changes.{id}] with kind and, in each language, the reason"))
        .hint("kind is \"correction\" for a mistake, \"update\" for news of the source")
}

fn contrast(before: Option<&Fact>, after: Option<&Fact>) -> String {
    let said = |fact: Option<&Fact>| match fact {
        Some(fact) => {
            let certainty = fact.certainty.code();
            let period = fact.period.as_ref().map_or("undated".to_string(), plain_period);
            format!("{} {} ({certainty}, {period})", plain_number(fact.value), fact.unit.code())
        }
        None => "nothing".to_string(),
    };
    format!("{} after {}", said(after), said(before))
}

fn id<'a>(before: Option<&'a Fact>, after: Option<&'a Fact>) -> &'a str {
    after.or(before).map_or("", |fact| &fact.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Unit, read_decimal};

    #[test]
    fn numbers_differ_by_their_value_to_the_last_digit() {
        let ledger = |digits| {
            let value = read_decimal(digits).unwrap();
            vec![Fact::assumed("amount", value, &Unit::Percent, false)]
        };
        let differ = |one, other| !pairs(&ledger(one), &ledger(other)).is_empty();
        assert!(differ("1234567890123456.78", "1234567890123456.79"));
        assert!(differ("0.1", "0.1000000000001"));
        assert!(!differ("0.1", "0.10"));
    }
}
