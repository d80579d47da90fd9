//! The pieces of a report, in reading order.

use super::document::Document;
use super::lists::{records, sources, terms};
use super::plain::{SearchPiece, pieces};
use crate::figures::table;
use crate::model::{Block, Figure, Prose, Section, SectionKind};
use crate::query::Slice;
use crate::words::section_place;

/// Every piece: headings and paragraphs, figures with the rows of their tables, records, sources, terms.
pub fn documents(whole: &Slice) -> Vec<Document> {
    let mut all = Documents { whole, list: Vec::new(), tables: Vec::new() };
    whole.report.sections.iter().for_each(|section| all.add_section(section));
    all.list
}

struct Documents<'a> {
    whole: &'a Slice,
    list: Vec<Document>,
    /// Tables whose rows are listed: another figure may show the same ones.
    tables: Vec<&'a str>,
}

impl Documents<'_> {
    /// Adds a document, and gives its place in the list.
    fn add(&mut self, document: Document) -> usize {
        self.list.push(document);
        self.list.len() - 1
    }

    fn add_section(&mut self, section: &Section) {
        let report = &self.whole.report;
        let (at, title) = (section.id.clone(), &section.heading.text);
        let mut heading = Document::new("section", at, None, title, String::new());
        heading.place = section_place(report, &section.id);
        let own = self.add(heading);
        let mut of = own;
        for block in &section.blocks {
            match block {
                Block::Prose(prose) => of = self.add_text(prose, own, of),
                Block::Figure(id) => self.add_figure(id, of),
                Block::Steps(steps) => {
                    self.add_figure(&steps.figure, of);
                    for step in &steps.steps {
                        of = self.add_text(&step.prose, own, of);
                    }
                }
            }
        }
        match section.kind {
            SectionKind::Evidence => self.list.extend(records(report, own)),
            SectionKind::Method => self.list.extend(sources(report, own)),
            SectionKind::Glossary => self.list.extend(terms(report, own)),
            _ => {}
        }
    }

    /// Adds paragraphs below the last heading before them, and gives what is then the last heading.
    fn add_text(&mut self, prose: &Prose, section: usize, mut of: usize) -> usize {
        for piece in pieces(&prose.words_as_html()) {
            match piece {
                SearchPiece::Heading { at, words } => {
                    let heading =
                        Document::new("section", at, Some(section), &words, String::new());
                    of = self.add(heading);
                }
                SearchPiece::Words(text) => {
                    let at = self.list[of].at.clone();
                    self.add(Document::new("text", at, Some(of), "", text));
                }
            }
        }
        of
    }

    fn add_figure(&mut self, id: &str, of: usize) {
        let Some(figure) = self.whole.report.figure(id) else { return };
        let parts = [&figure.subtitle.text, &figure.note.text].into_iter();
        let parts: Vec<&str> = parts.map(String::as_str).filter(|part| !part.is_empty()).collect();
        let (at, text) = (format!("fig-{id}"), parts.join(" · "));
        let own = self.add(Document::new("figure", at, Some(of), &figure.title.text, text));
        self.add_rows(figure, own);
    }

    /// Adds the rows of a figure's table. Those of the ledger are documents of their own.
    fn add_rows(&mut self, figure: &Figure, of: usize) {
        let Some(drawn) = self.whole.report.table(&figure.table) else { return };
        if self.tables.contains(&drawn.id.as_str()) {
            return;
        }
        self.tables.push(&drawn.id);
        for row in table(figure, self.whole).rows {
            let mut cells = row.cells.into_iter().filter(|cell| !cell.is_empty());
            let title = cells.next().unwrap_or_default();
            let (at, text) = (format!("fig-{}", figure.id), cells.collect::<Vec<_>>().join(" · "));
            let document = Document::new("row", at, Some(of), &title, text);
            self.add(Document { row: row.id, ..document });
        }
    }
}
