//! `text/<lang>/*.md`: finds the file of each section in each language.

use std::path::{Path, PathBuf};

use pulldown_cmark::{Event, Tag};

use super::pieces;
use crate::{
    load::{
        Problem, Problems,
        files::{self, SourceFile, Spot},
        manifest::{Manifest, SectionEntry},
    },
    model::{Lang, SectionKind},
};

/// The text of a section in a language.
#[derive(Clone, Debug)]
pub struct TextFile {
    /// The language.
    pub lang: Lang,
    /// The section's id.
    pub id: String,
    /// What part it plays.
    pub kind: SectionKind,
    /// The file.
    pub file: SourceFile,
}

impl TextFile {
    /// How many headings stand below its own.
    pub fn headings(&self) -> usize {
        let body = pieces::parse(&self.file.text).body;
        let events = body.iter().flatten();
        let starts = events.filter(|(event, _)| matches!(event, Event::Start(Tag::Heading { .. })));
        starts.count().saturating_sub(1)
    }
}

/// Reads the texts, in the order of languages and sections.
pub fn read(dir: &Path, manifest: &Manifest, problems: &mut Problems) -> Vec<TextFile> {
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        let folder = Path::new("text").join(lang.code());
        let exists = files::exists(dir, &folder);
        let listed = manifest.languages.contains(&lang);
        let expected = listed || (exists && !manifest.whole);
        if !expected {
            continue;
        }
        let paths = files::listed(dir, &folder, "md", problems);
        let sections = match manifest.whole {
            true => manifest.sections.clone(),
            false => paths.iter().map(|path| unlisted(path)).collect(),
        };
        compare(manifest, &folder, &sections, &paths, problems);
        for section in sections {
            let path = folder.join(format!("{}.md", section.id.text));
            let (id, kind) = (section.id.text, section.kind);
            let file = paths.contains(&path).then(|| SourceFile::read(dir, &path, problems));
            texts.extend(file.flatten().map(|file| TextFile { lang, id, kind, file }));
        }
    }
    texts
}

/// A section for a file, where the list of sections could not be read.
fn unlisted(path: &Path) -> SectionEntry {
    let text = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    SectionEntry { id: Spot { text, span: 0..0 }, kind: SectionKind::Method }
}

fn compare(
    manifest: &Manifest,
    folder: &Path,
    sections: &[SectionEntry],
    paths: &[PathBuf],
    problems: &mut Problems,
) {
    let path = |section: &SectionEntry| folder.join(format!("{}.md", section.id.text));
    for section in sections.iter().filter(|section| !paths.contains(&path(section))) {
        if let Some(file) = &manifest.file {
            let problem = file.problem_at(&section.id, "section without a text");
            problems.push(problem.expected(format!("the file {}", path(section).display())));
        }
    }
    for unlisted in paths.iter().filter(|found| !sections.iter().any(|one| path(one) == **found)) {
        let problem = Problem::of_file(unlisted, "text that no section lists");
        let hint = "list it under [[sections]] in report.toml, or delete it";
        problems.push(problem.hint(hint));
    }
}
