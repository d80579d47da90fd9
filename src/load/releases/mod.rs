//! `releases/`: what each release brought, and which numbers moved.
//!
//! 1. `words` reads `releases/<number>.toml`: date, summary, why numbers moved.
//! 2. `ledger` reads `releases/<number>.csv`, the ledger as it was; the present release's is the report's
//!    own.
//! 3. `compare` holds each ledger against the one before, and every difference against its reason.
//!
//! The folder may be missing: then the report has no history yet.

mod compare;
mod ledger;
mod words;

use std::path::{Path, PathBuf};

use super::{
    Problem, Problems,
    data::{Data, Record},
    files::{self, SourceFile},
    manifest::{Localised, Manifest},
    names::Known,
};
use crate::model::{Change, Fact, Lang, Note, Release};

pub use ledger::csv as ledger_csv;
use words::ReleaseWords;

/// A release in all languages.
#[derive(Clone, Debug)]
pub struct ReleaseDraft {
    words: ReleaseWords,
    changes: Vec<compare::Moved>,
}

/// Reads the folder: the releases, newest first.
pub fn read(
    dir: &Path,
    manifest: &Manifest,
    records: &[Record],
    known: &Known,
    problems: &mut Problems,
) -> Vec<ReleaseDraft> {
    let folder = Path::new("releases");
    // Which release is the present one is in report.toml.
    let is_known = manifest.whole && !manifest.release.is_empty();
    if !is_known || !files::exists(dir, folder) {
        return Vec::new();
    }
    let paths = files::listed(dir, folder, "toml", problems);
    let sources = paths.iter().filter_map(|path| SourceFile::read(dir, path, problems));
    let sources: Vec<SourceFile> = sources.collect();
    // A ledger that could not be read whole would seem to have moved.
    let is_sound = problems.0.is_empty();
    let read = sources.into_iter().map(|file| words::read(file, manifest, known, problems));
    let mut releases: Vec<ReleaseWords> = read.collect();
    releases.sort_by(|one, other| (&one.date, &one.number).cmp(&(&other.date, &other.number)));
    check_present(&releases, manifest, problems);
    let own: Vec<Fact> = records.iter().map(|record| record.fact.clone()).collect();
    let mut drafts = compared(dir, releases, &manifest.release, &own, is_sound, problems);
    drafts.reverse();
    drafts
}

/// What moved in each release since the one before it, oldest first; nothing once a ledger could not be read.
fn compared(
    dir: &Path,
    releases: Vec<ReleaseWords>,
    present: &str,
    own: &[Fact],
    mut is_sound: bool,
    problems: &mut Problems,
) -> Vec<ReleaseDraft> {
    let mut drafts: Vec<ReleaseDraft> = Vec::new();
    let mut before: Option<Vec<Fact>> = None;
    for words in releases {
        let is_present = words.number == present;
        let told = problems.0.len();
        let kept = ledger::read(dir, &words.number, is_present, problems);
        is_sound &= problems.0.len() == told;
        let facts = if is_present { Some(own.to_vec()) } else { kept.clone() };
        let mut changes = Vec::new();
        if is_sound {
            let kept = kept.as_ref().filter(|_| is_present);
            kept.into_iter().for_each(|kept| compare::unpublished(&words, kept, own, problems));
            let pair = before.as_ref().zip(facts.as_ref());
            changes = compare::moved(&words, pair, problems);
        }
        before = facts;
        drafts.push(ReleaseDraft { words, changes });
    }
    drafts
}

/// The present release has its file, with the date of `report.toml`, and is the newest.
fn check_present(releases: &[ReleaseWords], manifest: &Manifest, problems: &mut Problems) {
    let Some(present) = releases.iter().find(|words| words.number == manifest.release) else {
        let path: PathBuf = format!("releases/{}.toml", manifest.release).into();
        let problem = Problem::of_file(path, "file is missing");
        problems
            .push(problem.hint(
                "the release of report.toml needs its date and, in each language, a summary",
            ));
        return;
    };
    if present.date != manifest.date {
        let problem = present.file.problem_at(&present.date_spot, "date differs from report.toml");
        problems.push(problem.expected(format!("\"{}\"", manifest.date)));
    }
    if let Some(newest) = releases.last().filter(|newest| newest.number != present.number) {
        let problem = newest.file.problem_at(&newest.date_spot, "release is newer than the report");
        problems.push(problem.hint("report.toml names the newest release"));
    }
}

/// The releases in one language, newest first.
pub fn edition(drafts: &[ReleaseDraft], data: &Data, lang: Lang) -> Vec<Release> {
    let said = |words: &Localised| words.get(&lang).cloned().unwrap_or_default();
    let fact =
        |fact: &Fact| Record { fact: fact.clone(), notes: Localised::default() }.fact(data, lang);
    let releases = drafts.iter().map(|ReleaseDraft { words, changes }| Release {
        number: words.number.clone(),
        date: words.date.clone(),
        summary: said(&words.summary),
        changes: changes
            .iter()
            .map(|moved| Change {
                id: moved.id.clone(),
                kind: moved.kind,
                before: moved.before.as_ref().map(fact),
                after: moved.after.as_ref().map(fact),
                reason: said(&moved.reason),
            })
            .collect(),
        notes: words
            .notes
            .iter()
            .map(|(figure, text)| Note { text: said(text), figure: figure.clone() })
            .collect(),
    });
    releases.collect()
}
