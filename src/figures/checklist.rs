//! What is known of each row, question by question: a full mark where it is given, half where in part, hollow where
//! it is not. The first of a figure's columns names a row, those of codes are the questions; other columns are in its table only.

use charming::element::{ItemStyle, Symbol};
use charming::series::Scatter;

use super::checklist_grid::{ChecklistGrid, MARK, leading};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RowsDrawn};
use super::look::Look;
use super::marks::{self, MarkWords, Point, Side};
use super::measure::Letters;
use super::table_rows::{self, TableMark, group_name, table_marks};
use super::{Chart, EchartsOption, Frame, canvas, colour, lines};
use crate::model::{Answer, Column, ColumnKind, Figure};
use crate::query::Slice;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "what is known of each row, question by question: a full mark where it is given, half where in part, hollow where it is not",
    rows: RowsDrawn::OfAnyTable,
    needs: &[KindKey::Questions],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Line, EchartsSeries::Scatter],
};

/// A disc whose right half is hollow.
const HALF: &str = "path://M5,0A5,5,0,1,0,5,10A5,5,0,1,0,5,0ZM5,1.4A3.6,3.6,0,0,1,5,8.6Z";
/// Height of the name of a group.
const HEAD: f64 = 34.0;

/// Draws a line a row, below the name of its group, with a mark in the column of each question.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let table = slice.report.table(&figure.table)?;
    let shown = figure.columns.iter().skip(1).filter_map(|id| table.column(id));
    let questions: Vec<&Column> = shown.filter(|column| column.kind == ColumnKind::Code).collect();
    let marks = table_marks(figure, slice, table);
    let grid = ChecklistGrid::new(frame, questions.len());
    let mut rows: Vec<(f64, Vec<String>)> = Vec::new();
    let mut heads: Vec<(&str, f64)> = Vec::new();
    let mut top = leading(frame) + 10.0;
    for mark in &marks {
        if heads.last().is_none_or(|(code, _)| *code != mark.group) {
            heads.push((mark.group, top));
            top += if mark.group.is_empty() { 0.0 } else { HEAD };
        }
        let name = lines::wrap(
            table.cell(mark.row, "name"),
            Letters::plain(frame.text),
            grid.names * 0.95,
        );
        rows.push((top, name));
        top += grid.height(rows.last().map_or(1, |(_, name)| name.len()));
    }
    let mut option = grid.questions(canvas::pixels(frame, top), &questions);
    for (code, top) in heads.iter().filter(|(code, _)| !code.is_empty()) {
        option = grid.head(option, group_name(figure, code), code, *top);
    }
    for (mark, (top, name)) in marks.iter().zip(&rows) {
        option = grid.row(option, mark, *top, name);
        let middle = grid.middle(*top, name.len());
        for (at, question) in questions.iter().enumerate() {
            let answer = Answer::from_code(table.cell(mark.row, &question.id));
            let Some(answer) = answer else { continue };
            option = grid.answer(option, mark, &question.id, (grid.across(at), middle), answer);
        }
    }
    let mut walk = table_rows::walk(&slice.report, table, &marks, "");
    walk.iter_mut().for_each(|mark| mark.series = marks::words_id(&mark.series));
    Some(Chart { option, height: top, marks: walk })
}

impl ChecklistGrid {
    fn words<'a>(&self, text: &'a str, side: Side, strong: bool, opacity: f64) -> MarkWords<'a> {
        let colour = if side == Side::Below { colour::SOFT } else { colour::INK };
        let size = if side == Side::Below { self.frame.text - 1.0 } else { self.frame.text };
        MarkWords { text, size, strong, colour, side, offset: (0.0, 0.0), opacity }
    }

    fn questions(&self, option: EchartsOption, questions: &[&Column]) -> EchartsOption {
        questions.iter().enumerate().fold(option, |option, (at, question)| {
            let said = self.words(&question.label, Side::Below, false, 1.0);
            let id = format!("question-{}", question.id);
            option.series(marks::words(&id, (self.across(at), 0.0), &said))
        })
    }

    fn head(&self, option: EchartsOption, name: &str, code: &str, top: f64) -> EchartsOption {
        let said = self.words(name, Side::Right, true, 1.0);
        option.series(marks::words(&format!("group-{code}"), (0.0, top + HEAD / 2.0 + 2.0), &said))
    }

    /// The name of a row, and the rule above it.
    fn row(
        &self,
        option: EchartsOption,
        mark: &TableMark,
        top: f64,
        name: &[String],
    ) -> EchartsOption {
        let id = &mark.row.id;
        let rule = Look::plain(colour::RULE, true);
        let ends = ((0.0, top), (self.frame.width, top));
        let rule = marks::segment(&format!("{id}-rule"), ends.0, ends.1, &rule, 1.0, false);
        let option = option.series(rule);
        let opacity = Look::plain(colour::INK, mark.kept).opacity();
        name.iter().enumerate().fold(option, |option, (line, text)| {
            let said = self.words(text, Side::Right, mark.emphasised, opacity);
            let name = if line == 0 { id.clone() } else { format!("{id}-{line}") };
            let middle = top + 6.0 + (line as f64 + 0.5) * leading(self.frame);
            option.series(marks::words(&name, (0.0, middle), &said))
        })
    }

    fn answer(
        &self,
        option: EchartsOption,
        mark: &TableMark,
        question: &str,
        place: Point,
        answer: Answer,
    ) -> EchartsOption {
        let colour = if mark.emphasised { colour::POINT } else { colour::INK };
        let opacity = Look::plain(colour, mark.kept).opacity();
        let full = ItemStyle::new().opacity(opacity).color(colour);
        let hollow = ItemStyle::new()
            .opacity(opacity)
            .color(colour::PAPER)
            .border_color(colour::QUIET)
            .border_width(1.5);
        let (symbol, style) = match answer {
            Answer::Given => (Symbol::Circle, full),
            Answer::Partly => (Symbol::Custom(HALF.to_string()), full),
            Answer::Missing => (Symbol::Circle, hollow),
        };
        let scatter = Scatter::new()
            .id(format!("{}-{question}", mark.row.id))
            .symbol(symbol)
            .symbol_size(MARK)
            .item_style(style.clone())
            .emphasis(marks::emphasis(style))
            .data(vec![marks::at(place)]);
        option.series(scatter)
    }
}
