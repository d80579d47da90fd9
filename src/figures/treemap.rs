//! Groups and what they consist of, as nested areas. Every area is of the same size: schematic.

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
    draws: "groups and what they consist of, as areas of equal size (schematic)",
    rows: RowsDrawn::OfAnyTable,
    needs: &[KindKey::Group],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Line, EchartsSeries::Scatter],
};

/// Between two areas, in pixels of the layout.
const GAP: f64 = 4.0;
/// Room around the words in an area.
const PADDING: f64 = 10.0;
/// Height of the name of a group.
const HEAD: f64 = 34.0;
/// Most areas beside each other.
const MOST: (usize, usize) = (4, 2);

/// Draws an area a row, below the name of its group.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let table = slice.report.table(&figure.table)?;
    let marks = table_marks(figure, slice, table);
    let groups: Vec<&[TableMark]> = marks.chunk_by(|one, next| one.group == next.group).collect();
    let size = size(table, frame, &marks, across(frame, &groups));
    let mut placed: Vec<(&TableMark, Point)> = Vec::new();
    let mut heads: Vec<(&str, f64)> = Vec::new();
    let mut top = 0.0;
    for group in &groups {
        heads.push((group[0].group, top));
        let across = across(frame, &groups);
        for (index, mark) in group.iter().enumerate() {
            let (column, line) = ((index % across) as f64, (index / across) as f64);
            placed.push((mark, (column * (size.0 + GAP), top + HEAD + line * (size.1 + GAP))));
        }
        top += HEAD + group.len().div_ceil(across) as f64 * (size.1 + GAP) + 10.0;
    }
    let option = canvas::pixels(frame, top);
    let option = heads.iter().fold(option, |option, (code, top)| {
        head(option, frame, group_name(figure, code), code, *top)
    });
    let option = placed
        .iter()
        .fold(option, |option, (mark, at)| area(option, frame, table, mark, *at, size));
    Some(Chart { option, height: top, marks: table_rows::walk(&slice.report, table, &marks, "") })
}

fn across(frame: Frame, groups: &[&[TableMark]]) -> usize {
    let most = if frame.is_narrow() { MOST.1 } else { MOST.0 };
    groups.iter().map(|group| group.len()).max().unwrap_or(1).min(most)
}

/// The size of every area: as wide as they share the width, as high as the longest words need.
fn size(table: &Table, frame: Frame, marks: &[TableMark], across: usize) -> (f64, f64) {
    let width = (frame.width - GAP * (across as f64 - 1.0)) / across as f64;
    let tallest =
        marks.iter().map(|mark| lines(table, frame, mark, width).len()).max().unwrap_or(1);
    (width, tallest as f64 * leading(frame) + 2.0 * PADDING)
}

fn leading(frame: Frame) -> f64 {
    frame.text + 5.0
}

/// The words in an area: its name, then what is said of it; whether each line is of the name.
fn lines(table: &Table, frame: Frame, mark: &TableMark, width: f64) -> Vec<(String, bool)> {
    let room = width - 2.0 * PADDING;
    let wrap = |text: &str, letters: Letters, is_name: bool| -> Vec<(String, bool)> {
        lines::wrap(text, letters, room).into_iter().map(|line| (line, is_name)).collect()
    };
    let name = wrap(table.cell(mark.row, "name"), Letters::bold(frame.text), true);
    let detail = wrap(table.cell(mark.row, "detail"), Letters::plain(frame.text - 1.0), false);
    [name, detail].concat()
}

fn head(option: EchartsOption, frame: Frame, name: &str, code: &str, top: f64) -> EchartsOption {
    let words = MarkWords {
        text: name,
        size: frame.text + 1.0,
        strong: true,
        colour: colour::INK,
        side: Side::Right,
        offset: (0.0, 0.0),
        opacity: 1.0,
    };
    option.series(marks::words(&format!("group-{code}"), (0.0, top + HEAD / 2.0), &words))
}

fn area(
    option: EchartsOption,
    frame: Frame,
    table: &Table,
    mark: &TableMark,
    at: Point,
    (width, height): (f64, f64),
) -> EchartsOption {
    let id = mark.row.id.as_str();
    let fill = Look::plain(if mark.emphasised { colour::POINT } else { colour::FILL }, true);
    let middle = at.1 + height / 2.0;
    let ends = ((at.0, middle), (at.0 + width, middle));
    let option = option.series(marks::segment(id, ends.0, ends.1, &fill, height, false));
    let opacity = Look::plain(colour::INK, mark.kept).opacity();
    let lines = lines(table, frame, mark, width);
    lines.iter().enumerate().fold(option, |option, (line, (text, is_name))| {
        let words = MarkWords {
            text,
            size: if *is_name { frame.text } else { frame.text - 1.0 },
            strong: *is_name,
            colour: if *is_name { colour::INK } else { colour::SOFT },
            side: Side::Right,
            offset: (0.0, 0.0),
            opacity,
        };
        let place = (at.0 + PADDING, at.1 + PADDING + (line as f64 + 0.5) * leading(frame));
        option.series(marks::words(&format!("{id}-{line}"), place, &words))
    })
}
