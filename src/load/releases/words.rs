//! `releases/<number>.toml`: what an author says of a release.

use crate::load::{
    Problems,
    dates::day_problem,
    files::{self, SourceFile, Spot, TomlTable},
    manifest::{Localised, Manifest},
    names::{self, Known},
};
use crate::model::ChangeKind;

/// What the file says.
#[derive(Clone, Debug)]
pub struct ReleaseWords {
    /// The file.
    pub file: SourceFile,
    /// The release's number, from the file's name.
    pub number: String,
    /// Its date.
    pub date: String,
    /// Where the date is written.
    pub date_spot: Spot,
    /// What it brought.
    pub summary: Localised,
    /// Why records changed, by their id.
    pub reasons: Vec<Reason>,
    /// Corrections in words, each with its figure or none.
    pub notes: Vec<(String, Localised)>,
}

/// Why a record changed.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The record.
    pub id: Spot,
    /// What the change is.
    pub kind: ChangeKind,
    /// The reason.
    pub text: Localised,
}

/// Reads a file.
pub fn read(
    file: SourceFile,
    manifest: &Manifest,
    known: &Known,
    problems: &mut Problems,
) -> ReleaseWords {
    let number = file.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let (table, whole) = files::parse_toml(&file, problems);
    // Behind an error of syntax, keys seem to be missing that are not: only that error is told.
    let mut ignored = Problems::default();
    let told = if whole { problems } else { &mut ignored };
    let root = TomlTable::root(&file, &table);
    let mut keys = vec!["date", "changes", "notes"];
    keys.extend(manifest.languages.iter().map(|lang| lang.code()));
    root.only(&keys, told);
    let date = root.text("date", told).unwrap_or_default();
    if !date.text.is_empty() {
        told.extend(day_problem(&file, &date));
    }
    let summary = said(&root, manifest, told);
    let reasons = reasons(&file, &root, manifest, told);
    let notes = root.tables("notes", told);
    let notes = notes.iter().map(|note| read_note(&file, note, manifest, known, told)).collect();
    drop(table);
    ReleaseWords { number, date: date.text.clone(), date_spot: date, summary, reasons, notes, file }
}

fn reasons(
    file: &SourceFile,
    root: &TomlTable,
    manifest: &Manifest,
    problems: &mut Problems,
) -> Vec<Reason> {
    let Some(changes) = root.table("changes", problems) else { return Vec::new() };
    let mut reasons = Vec::new();
    for (id, table) in changes.entries(problems) {
        let mut keys = vec!["kind"];
        keys.extend(manifest.languages.iter().map(|lang| lang.code()));
        table.only(&keys, problems);
        let text = said(&table, manifest, problems);
        let Some(word) = table.text("kind", problems) else { continue };
        let codes = ChangeKind::STATED.map(ChangeKind::code);
        let kind = ChangeKind::STATED.into_iter().find(|kind| kind.code() == word.text);
        if kind.is_none() {
            let problem = file.problem_at(&word, "unknown kind of change");
            problems.push(problem.hint(names::hint(&word.text, codes)));
        }
        reasons.push(Reason { id, kind: kind.unwrap_or(ChangeKind::Correction), text });
    }
    reasons
}

fn read_note(
    file: &SourceFile,
    note: &TomlTable,
    manifest: &Manifest,
    known: &Known,
    problems: &mut Problems,
) -> (String, Localised) {
    let mut keys = vec!["figure"];
    keys.extend(manifest.languages.iter().map(|lang| lang.code()));
    note.only(&keys, problems);
    let figure = note.optional_text("figure", problems).unwrap_or_default();
    if !figure.text.is_empty() {
        problems.extend(known.figures.problem(file, &figure, "figure"));
    }
    (figure.text, said(note, manifest, problems))
}

/// A text in each language of the report.
fn said(table: &TomlTable, manifest: &Manifest, problems: &mut Problems) -> Localised {
    let texts = manifest.languages.iter();
    let texts = texts.filter_map(|lang| Some((*lang, table.text(lang.code(), problems)?.text)));
    texts.collect()
}
