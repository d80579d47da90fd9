//! Groups in order, an arrow from each to the next: beside each other, on a phone one below the other.
//! Schematic: places show the order of the argument only.

use super::arrow::arrow;
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RowsDrawn};
use super::look::Look;
use super::marks::{self, MarkWords, Point, Side};
use super::measure::Letters;
use super::table_rows::{self, TableMark, group_name, table_marks};
use super::{Chart, EchartsOption, Frame, canvas, colour, lines};
use crate::model::{Figure, Table};
use crate::query::Slice;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "groups in order, an arrow from each to the next (schematic)",
    rows: RowsDrawn::OfAnyTable,
    needs: &[KindKey::Group],
    takes: &[KindKey::Cycles],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Line, EchartsSeries::Scatter],
};

/// Between two columns, with the arrow.
const GUTTER: f64 = 46.0;
/// Between two groups one below the other, with the arrow.
const STEP: f64 = 40.0;

/// Draws a column, or a block, a group.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let table = slice.report.table(&figure.table)?;
    let marks = table_marks(figure, slice, table);
    let groups: Vec<&[TableMark]> = marks.chunk_by(|one, next| one.group == next.group).collect();
    let blocks = blocks(figure, table, frame, &groups);
    let height = blocks.iter().map(|block| block.origin.1 + block.height).fold(0.0, f64::max) + 8.0;
    let mut option = canvas::pixels(frame, height);
    for (block, marks) in blocks.iter().zip(&groups) {
        option = block.add(option, frame, marks);
    }
    for (place, pair) in blocks.windows(2).enumerate() {
        option = join(option, frame, place, &pair[0], &pair[1]);
    }
    let marks = table_rows::walk(&slice.report, table, &marks, "");
    Some(Chart { option, height, marks })
}

/// A group with its lines, and where it stands.
struct Block {
    origin: Point,
    width: f64,
    height: f64,
    head: Vec<String>,
    lines: Vec<Vec<String>>,
    is_cycle: bool,
}

fn blocks(figure: &Figure, table: &Table, frame: Frame, groups: &[&[TableMark]]) -> Vec<Block> {
    let count = groups.len() as f64;
    let width = match frame.is_narrow() {
        true => frame.width,
        false => (frame.width - GUTTER * (count - 1.0)) / count,
    };
    let mut blocks: Vec<Block> = Vec::new();
    for marks in groups {
        let code = marks[0].group;
        let (plain, bold) = (Letters::plain(frame.text), Letters::bold(frame.text));
        let names = marks.iter().map(|mark| table.cell(mark.row, "name"));
        let is_cycle = figure.cycles.iter().any(|cycle| cycle == code);
        let mut block = Block {
            origin: (0.0, 0.0),
            width,
            height: 0.0,
            head: lines::wrap(group_name(figure, code), bold, width - 6.0),
            lines: names
                .map(|name| {
                    lines::wrap(name, plain, width - 18.0 - if is_cycle { 22.0 } else { 0.0 })
                })
                .collect(),
            is_cycle,
        };
        block.height = block.line_top(block.lines.len(), frame);
        block.origin = match blocks.last() {
            Some(above) if frame.is_narrow() => (0.0, above.origin.1 + above.height + STEP),
            Some(before) => (before.origin.0 + width + GUTTER, 0.0),
            None => (0.0, 0.0),
        };
        blocks.push(block);
    }
    blocks
}

fn leading(frame: Frame) -> f64 {
    frame.text + 5.0
}

impl Block {
    fn head_height(&self, frame: Frame) -> f64 {
        self.head.len() as f64 * leading(frame) + 14.0
    }

    /// How far below the block's top a line begins.
    fn line_top(&self, index: usize, frame: Frame) -> f64 {
        let before = self.lines.iter().take(index);
        let rows = before.map(|line| line.len() as f64 * leading(frame) + 8.0);
        self.head_height(frame) + rows.sum::<f64>()
    }

    fn add(&self, option: EchartsOption, frame: Frame, marks: &[TableMark]) -> EchartsOption {
        let (x, y) = self.origin;
        let code = marks[0].group;
        let kept = marks.iter().any(|mark| mark.kept);
        let rule_y = y + self.head_height(frame) - 7.0;
        let rule = Look::plain(colour::INK, kept);
        let ends = ((x, rule_y), (x + self.width, rule_y));
        let option =
            text(option, frame, &format!("group-{code}"), (x, y), &self.head, (true, &rule));
        let option = option.series(marks::segment(
            &format!("rule-{code}"),
            ends.0,
            ends.1,
            &rule,
            1.5,
            false,
        ));
        let option = self.lines.iter().zip(marks).enumerate().fold(
            option,
            |option, (index, (lines, mark))| {
                let colour = if mark.emphasised { colour::POINT } else { colour::PLAIN };
                let look = Look::plain(colour, mark.kept);
                let (id, top) = (mark.row.id.as_str(), y + self.line_top(index, frame));
                let option = option.series(marks::point(
                    id,
                    (x + 5.0, top + leading(frame) / 2.0),
                    &look,
                    8.0,
                ));
                text(option, frame, id, (x + 18.0, top), lines, (false, &look))
            },
        );
        if self.is_cycle { self.return_arrow(option, frame, code) } else { option }
    }

    /// From the last line back to the first, at the right edge.
    fn return_arrow(&self, option: EchartsOption, frame: Frame, code: &str) -> EchartsOption {
        let middle =
            |index: usize| self.origin.1 + self.line_top(index, frame) + leading(frame) / 2.0;
        let edge = self.origin.0 + self.width;
        let (first, last) = (middle(0), middle(self.lines.len().saturating_sub(1)));
        let corners =
            [(edge - 14.0, last), (edge - 3.0, last), (edge - 3.0, first), (edge - 14.0, first)];
        arrow(option, &format!("return-{code}"), &corners)
    }
}

fn text(
    option: EchartsOption,
    frame: Frame,
    id: &str,
    at: Point,
    lines: &[String],
    (strong, look): (bool, &Look),
) -> EchartsOption {
    lines.iter().enumerate().fold(option, |option, (line, text)| {
        let place = (at.0, at.1 + (line as f64 + 0.5) * leading(frame));
        let words = MarkWords {
            text,
            size: frame.text,
            strong,
            colour: colour::INK,
            side: Side::Right,
            offset: (0.0, 0.0),
            opacity: look.opacity(),
        };
        option.series(marks::words(&format!("{id}-{line}"), place, &words))
    })
}

fn join(
    option: EchartsOption,
    frame: Frame,
    place: usize,
    from: &Block,
    to: &Block,
) -> EchartsOption {
    let id = format!("join-{place}");
    if frame.is_narrow() {
        let x = from.origin.0 + 5.0;
        return arrow(option, &id, &[(x, to.origin.1 - STEP + 8.0), (x, to.origin.1 - 6.0)]);
    }
    let y = from.origin.1 + from.head_height(frame) - 7.0;
    arrow(option, &id, &[(from.origin.0 + from.width + 8.0, y), (to.origin.0 - 8.0, y)])
}
