//! One edition: the report in one language.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Problems,
    data::{self, Data, Record},
    figures::{FigureDraft, FigureWords},
    files::CsvTable,
    glossary,
    manifest::{AliasEntry, Manifest, own_facets},
    names::Known,
    parity::Used,
    releases,
    text::{self, Context, TextFile, UseKind, Uses},
    what_if,
};
use crate::model::{Block, Fact, Figure, Inline, Lang, Report, Section};

/// All that was read.
pub struct Parts {
    /// `report.toml`.
    pub manifest: Manifest,
    /// The tables.
    pub data: Data,
    /// The figures.
    pub drafts: Vec<FigureDraft>,
    /// What readers may assume.
    pub what_ifs: Vec<what_if::WhatIfDraft>,
    /// The texts of all languages.
    pub texts: Vec<TextFile>,
    /// The glossary, if there is one.
    pub glossary: Option<CsvTable>,
    /// All names.
    pub known: Known,
    /// The records, stated and then derived.
    pub records: Vec<Record>,
    /// The releases, newest first.
    pub releases: Vec<releases::ReleaseDraft>,
}

impl Parts {
    /// The languages; those of the texts where `report.toml` could not be read.
    pub fn languages(&self) -> Vec<Lang> {
        if self.manifest.whole {
            return self.manifest.languages.clone();
        }
        let languages: BTreeSet<Lang> = self.texts.iter().map(|text| text.lang).collect();
        languages.into_iter().collect()
    }
}

/// Writes an edition, and gives what its texts use.
pub fn write<'a>(parts: &'a Parts, lang: Lang, problems: &mut Problems) -> (Report, Vec<Used<'a>>) {
    let mut report = frame(parts, lang);
    let context = Context {
        lang,
        nouns: &report.nouns,
        facts: &report.facts,
        tables: &report.tables,
        facets: &report.facets,
        sources: &report.sources,
        what_ifs: &report.what_ifs,
        known: &parts.known,
    };
    let mut uses = Vec::new();
    let mut sections = Vec::new();
    for text in parts.texts.iter().filter(|text| text.lang == lang) {
        let (section, used) = text::section(&context, text, problems);
        sections.push(section);
        let span = 0..text.file.text.lines().next().unwrap_or("").len();
        let of = format!("text {}", text.id);
        uses.push(Used { of, lang, file: &text.file, span, uses: used });
    }
    let order = order(&uses, &sections, problems);
    let glossary = parts.glossary.as_ref();
    let terms = glossary.map(|table| glossary::edition(&context, table, &mut uses, problems));
    let mut figures = BTreeMap::new();
    for draft in &parts.drafts {
        let (figure, used) = figure(&context, draft, problems);
        figures.extend(figure.map(|figure| (draft.id.clone(), figure)));
        uses.extend(used);
    }
    report.figures = order.iter().filter_map(|id| figures.remove(id)).collect();
    report.sections = sections;
    report.terms = terms.unwrap_or_default();
    (report, uses)
}

/// The report without its figures and sections.
fn frame(parts: &Parts, lang: Lang) -> Report {
    let (manifest, data) = (&parts.manifest, &parts.data);
    let words = manifest.words.get(&lang).cloned().unwrap_or_default();
    let facts: Vec<Fact> = parts.records.iter().map(|record| record.fact(data, lang)).collect();
    let mut facets = manifest.facets(lang);
    own_facets::retain_used(&mut facets, &facts);
    Report {
        id: manifest.id.clone(),
        lang,
        languages: manifest.languages.clone(),
        release: manifest.release.clone(),
        date: manifest.date.clone(),
        address: manifest.address.clone(),
        licence: manifest.licence.clone(),
        data_licence: data.package.licence.clone(),
        name: words.name,
        kicker: words.kicker,
        description: words.description,
        byline: words.byline,
        minutes: text::minutes(parts.texts.iter().filter(|text| text.lang == lang)),
        facets,
        nouns: manifest.nouns(lang),
        sources: data::sources(data, lang),
        facts,
        tables: data::tables(data, manifest, lang),
        figures: Vec::new(),
        what_ifs: parts.what_ifs.iter().filter_map(|draft| draft.what_if(lang)).collect(),
        aliases: manifest.aliases.iter().map(AliasEntry::alias).collect(),
        releases: releases::edition(&parts.releases, data, lang),
        terms: Vec::new(),
        sections: Vec::new(),
    }
}

/// The figures in the order in which the sections place them; one that is placed again is told.
fn order(uses: &[Used], sections: &[Section], problems: &mut Problems) -> Vec<String> {
    let mut order: Vec<String> = Vec::new();
    for (used, section) in uses.iter().zip(sections) {
        let placed = section.blocks.iter().filter_map(|block| match block {
            Block::Figure(id) => Some(id),
            Block::Steps(steps) => Some(&steps.figure),
            Block::Prose(_) => None,
        });
        for (id, span) in used.uses.all(UseKind::Figure) {
            if order.iter().any(|before| before == id) {
                let problem = used.file.problem(span.clone(), "figure placed twice");
                problems.push(problem.found_text(id).hint("another section has it already"));
            }
        }
        let placed: Vec<String> = placed.filter(|id| !order.contains(id)).cloned().collect();
        order.extend(placed);
    }
    order
}

fn figure<'a>(
    context: &Context,
    draft: &'a FigureDraft,
    problems: &mut Problems,
) -> (Option<Figure>, Option<Used<'a>>) {
    let lang = context.lang;
    let Some(words) = draft.words.get(&lang) else {
        return (None, None);
    };
    let mut uses = Uses::default();
    let FigureWords { title, subtitle, note, .. } = words;
    let lines: [Inline; 3] = [title, subtitle, note]
        .map(|line| text::inline(context, &draft.file, line, &mut uses, problems));
    let (of, span) = (format!("figure {}", draft.id), title.span.clone());
    let used = Used { of, lang, file: &draft.file, span, uses };
    (draft.figure(lang, lines), Some(used))
}
