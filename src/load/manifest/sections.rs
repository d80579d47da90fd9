//! `[[sections]]`: the order of the narrative.

use crate::{
    load::{
        Problems,
        data::is_id,
        files::{SourceFile, Spot, TomlTable},
        names,
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
        let id = table.text("id", problems);
        let kind = table.text("kind", problems);
        let (Some(id), Some(kind)) = (id, kind) else {
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
        let known = names::from_word(&kind.text);
        if known.is_none() {
            let problem = file.problem_at(&kind, "unknown kind of section");
            let words = names::words_of::<SectionKind>().iter().copied();
            problems.push(problem.hint(names::hint(&kind.text, words)));
        }
        // The section stays: its file is checked all the same.
        let kind = known.unwrap_or(SectionKind::Chapter);
        sections.push(SectionEntry { id, kind });
    }
    if sections.is_empty() {
        let problem = root.problem("report without sections");
        problems.push(problem.expected("[[sections]] with id and kind"));
    }
    sections
}
