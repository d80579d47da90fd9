//! `[[sections]]`: the order of the narrative.

use crate::{
    load::{
        Problems,
        files::{SourceFile, Spot, TomlTable},
        names::{self, is_id},
    },
    model::SectionKind,
};

/// A section as `report.toml` lists it.
#[derive(Clone, Debug)]
pub struct SectionEntry {
    /// Its id, and where that is written.
    pub id: Spot,
    /// What part it plays.
    pub kind: SectionKind,
}

/// Reads the list of sections.
pub fn read(file: &SourceFile, root: &TomlTable, problems: &mut Problems) -> Vec<SectionEntry> {
    let mut sections: Vec<SectionEntry> = Vec::new();
    for table in root.tables("sections", problems) {
        table.only(&["id", "kind"], problems);
        let kind = table.text("kind", problems);
        let Some(id) = table.text("id", problems) else {
            continue;
        };
        if !is_id(&id.text) {
            let problem = file.problem_at(&id, "bad id");
            problems.push(problem.expected("lower-case Latin letters, digits and hyphens"));
        }
        if sections.iter().any(|known| known.id.text == id.text) {
            problems.push(file.problem_at(&id, "section listed twice"));
            continue;
        }
        // A section of no known kind stays: its file is checked all the same.
        let kind = kind.and_then(|kind| read_kind(file, &kind, problems));
        sections.push(SectionEntry { id, kind: kind.unwrap_or(SectionKind::Chapter) });
    }
    if sections.is_empty() {
        let problem = root.problem("report without sections");
        problems.push(problem.expected("[[sections]] with id and kind"));
    }
    sections
}

fn read_kind(file: &SourceFile, word: &Spot, problems: &mut Problems) -> Option<SectionKind> {
    let kind = names::from_word(&word.text);
    if kind.is_none() {
        let words = names::words_of::<SectionKind>().iter().copied();
        let problem = file.problem_at(word, "unknown kind of section");
        problems.push(problem.hint(names::hint(&word.text, words)));
    }
    kind
}
