//! The room that a chapter takes, known before any browser lays it out. Style lays far chapters out late and
//! gives them this height until then, so that the scroll bar is true and no chapter reaches over the next.
//! It is an estimate on the large side, at most 1.8 times the truth, at two widths: a phone's and a desktop's.

use std::sync::Arc;

use crate::figures::lines::wrap;
use crate::figures::measure::Letters;
use crate::figures::{Frame, TableRow, draw, table};
use crate::model::{Block, Lang, Prose, ProsePart, Report, Section, SectionKind, Step, Term};
use crate::query::{Selection, Slice, slice};

/// A width for which the room is estimated, in CSS pixels.
struct Width {
    frame: Frame,
    /// Room of figures.
    column: f64,
    /// Height of a line of text.
    line: f64,
    /// Letters to a line of text.
    letters: f64,
    /// What stands around a chapter's blocks.
    around: f64,
    /// What a step takes beside its words.
    step: f64,
    /// Height of a record.
    record: f64,
}

/// CSS pixels of the root's letters, which style measures by.
const REM: f64 = 16.0;
/// Title, subtitle, tabs, sources, actions and the space around a figure.
const AROUND_FIGURE: f64 = 420.0;
/// Lines around a passage that assumes.
const AROUND_PASSAGE: usize = 4;
/// Letters of tables.
const SMALL: f64 = 14.4;
/// Its letters, rather too wide than too narrow.
const LETTERS: Letters = Letters { size: SMALL, latin: 1.1 };

impl Width {
    fn phone(lang: Lang) -> Width {
        let (line, letters, record) = match lang {
            Lang::Zh => (29.75, 19.0, 260.0),
            Lang::En => (27.2, 32.0, 280.0),
        };
        let frame = Frame::NARROW;
        Width { frame, column: 360.0, line, letters, around: 280.0, step: 360.0, record }
    }

    fn desktop(lang: Lang) -> Width {
        let (line, letters, record) = match lang {
            Lang::Zh => (31.5, 36.0, 120.0),
            Lang::En => (28.8, 64.0, 150.0),
        };
        let frame = Frame::WIDE;
        Width { frame, column: 920.0, line, letters, around: 260.0, step: 420.0, record }
    }

    fn room(&self, section: &Section, whole: &Slice) -> f64 {
        let blocks: f64 = section.blocks.iter().map(|block| self.block(block, whole)).sum();
        let report = &whole.report;
        let ending = match section.kind {
            SectionKind::Evidence => report.facts.len() as f64 * self.record,
            SectionKind::Glossary => report.terms.iter().map(|term| self.term(term)).sum(),
            SectionKind::Method => report.sources.len() as f64 * 4.0 * self.line,
            _ => 0.0,
        };
        (self.around + blocks + ending) / REM
    }

    fn block(&self, block: &Block, whole: &Slice) -> f64 {
        match block {
            Block::Prose(prose) => self.prose(prose),
            Block::Figure(id) => self.figure(id, whole),
            Block::Steps(steps) => {
                let step = |step: &Step| self.prose(&step.prose) + self.step;
                self.figure(&steps.figure, whole) + steps.steps.iter().map(step).sum::<f64>()
            }
        }
    }

    /// A term, what it means, and the ways back; in smaller letters than the text.
    fn term(&self, term: &Term) -> f64 {
        let letters = term.definition.text.chars().count() + 4 * term.used_in.len();
        (letters as f64 / (1.25 * self.letters) + 1.0) * 1.05 * self.line
    }

    /// Each paragraph ends with a broken line and a space; a passage that assumes has its mark and its ranges.
    fn prose(&self, prose: &Prose) -> f64 {
        let html = prose.words_as_html();
        let parts = ["<p", "<li", "<h3"].iter().map(|tag| html.matches(tag).count()).sum::<usize>();
        let is_passage = |part: &&ProsePart| matches!(part, ProsePart::Assuming { .. });
        let passages = prose.parts.iter().filter(is_passage).count();
        let letters =
            html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
        let letters: usize = letters.map(|text| text.chars().count()).sum();
        let parts = (parts + AROUND_PASSAGE * passages) as f64;
        (letters as f64 / self.letters + 1.2 * parts) * self.line
    }

    fn figure(&self, id: &str, whole: &Slice) -> f64 {
        let Some(figure) = whole.report.figure(id) else { return 0.0 };
        let drawn = draw(figure, whole, self.frame);
        let drawn = drawn.map(|chart| chart.height * self.frame.scale(self.column));
        AROUND_FIGURE + drawn.unwrap_or_else(|| self.table(&table(figure, whole).rows))
    }

    /// On a phone each cell stands below the name of its column.
    fn table(&self, rows: &[TableRow]) -> f64 {
        let lines = |text: &String, room: f64| wrap(text, LETTERS, room).len() as f64 * SMALL * 1.6;
        let row = |row: &TableRow| {
            let columns = row.cells.len().max(1) as f64;
            let heights = row.cells.iter().map(|cell| match self.frame.is_narrow() {
                true => lines(cell, self.column - 30.0) + SMALL * 1.8,
                false => lines(cell, self.column / columns - 16.0),
            });
            let stacked = self.frame.is_narrow();
            20.0 + if stacked { heights.sum::<f64>() } else { heights.fold(0.0, f64::max) }
        };
        rows.iter().map(row).sum()
    }
}

/// The rule that tells style the room of each chapter.
pub fn style(report: &Arc<Report>) -> String {
    let whole = slice(report, &Selection::default());
    let widths = [Width::phone(report.lang), Width::desktop(report.lang)];
    let rule = |section: &Section| {
        let [phone, desktop] = widths.each_ref().map(|width| width.room(section, &whole).ceil());
        format!("[id={:?}]{{--phone:{phone}rem;--desktop:{desktop}rem}}", section.id)
    };
    let later = report.sections.iter().filter(|section| section.kind != SectionKind::Lead);
    format!("<style>{}</style>", later.map(rule).collect::<String>())
}
