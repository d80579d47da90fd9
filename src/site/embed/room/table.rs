//! The room of a figure that is its table, line by line as `style/tables.css` sets it: in a narrow column each row
//! is a block, with every cell below the name of its column; in a wide one the columns have their shares.

use super::around::{around, height};
use super::css::either;
use super::lengths::{
    BLOCK_AROUND, CELL, CELL_BESIDE, FOLD, GROUP, GROUP_IN_BLOCKS, GROUP_IN_ROWS, HEAD, LINE_BELOW,
    ROW_AROUND, SIDES, TextMeasure,
};
use crate::figures::style_length::style_length;
use crate::figures::{Columns, FigureTable, TableRow, table};
use crate::model::{Figure, Lang};
use crate::query::Slice;

/// The width from which a table has columns.
const COLUMNS: f64 = style_length(
    include_str!("../../../../style/embed/frame.css"),
    "@media (min-width: ",
    "px) {\n  :root:not([data-title]",
) as f64;
/// Widths between which the height is taken for a straight line.
const BLOCK_ENDS: [f64; 6] = [280.0, 340.0, 420.0, 520.0, 630.0, COLUMNS - 1.0];
const COLUMN_ENDS: [f64; 5] = [COLUMNS, 880.0, 1020.0, 1200.0, 1500.0];
/// Straight lines, of which the highest counts, in blocks and in columns: a length, and a share of the width.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRoom {
    blocks: Vec<(f64, f64)>,
    columns: Vec<(f64, f64)>,
}

impl TableRoom {
    /// The room of a figure with nothing chosen.
    pub fn of(figure: &Figure, whole: &Slice) -> TableRoom {
        let (table, lang) = (table(figure, whole), whole.report.lang);
        let groups = |width| groups(&table, width, lang);
        let all =
            |width, rows: f64| around(figure, whole, width - SIDES) - FOLD + groups(width) + rows;
        let blocks = |width| all(width, blocks(&table, width - SIDES, lang));
        let columns = |width| all(width, columns(&table, width - SIDES, lang));
        TableRoom { blocks: lines(&BLOCK_ENDS, blocks), columns: lines(&COLUMN_ENDS, columns) }
    }

    /// The height at a width.
    pub fn at(&self, width: f64) -> f64 {
        let lines = if width < COLUMNS { &self.blocks } else { &self.columns };
        lines.iter().map(|(length, share)| length + share * width).fold(0.0, f64::max)
    }

    /// The height as blocks and as columns.
    pub fn style(&self) -> String {
        format!(
            "--blocks:{};--columns:{}",
            highest(&self.blocks, "vw"),
            highest(&self.columns, "vw")
        )
    }

    /// The height by the width of the column, whichever layout it takes.
    pub fn reserve(&self) -> String {
        either(&highest(&self.blocks, "%"), COLUMNS, &highest(&self.columns, "%"))
    }
}

fn highest(lines: &[(f64, f64)], unit: &str) -> String {
    let line = |(length, share): &(f64, f64)| format!("{length:.0}px + {:.1}{unit}", 100.0 * share);
    format!("max({})", lines.iter().map(line).collect::<Vec<_>>().join(","))
}

/// From end to end a straight line, raised until nothing between them is above it.
fn lines(ends: &[f64], height: impl Fn(f64) -> f64) -> Vec<(f64, f64)> {
    let line = |ends: &[f64]| {
        let share = (height(ends[1]) - height(ends[0])) / (ends[1] - ends[0]);
        let between = (0..=20).map(|part| ends[0] + f64::from(part) / 20.0 * (ends[1] - ends[0]));
        let length = between.map(|width| height(width) - share * width).fold(f64::MIN, f64::max);
        (length, share)
    };
    ends.windows(2).map(line).collect()
}

fn groups(table: &FigureTable, width: f64, lang: Lang) -> f64 {
    let mut group = "";
    let opens =
        table.rows.iter().filter(|row| std::mem::replace(&mut group, &row.group) != row.group);
    let beside = if width < COLUMNS { GROUP_IN_BLOCKS } else { GROUP_IN_ROWS };
    opens.map(|row| beside + height(&row.group, &GROUP, width - SIDES, lang)).sum()
}

/// Each row a block: its name, then each cell that is not empty below its column's.
fn blocks(table: &FigureTable, room: f64, lang: Lang) -> f64 {
    let cell = |cell: &String, head: &str| {
        if cell.is_empty() {
            return 0.0;
        }
        height(head, &HEAD, room, lang) + height(cell, &CELL, room, lang) + LINE_BELOW
    };
    let row = |row: &TableRow| {
        let (name, cells) = row.cells.split_first()?;
        let cells =
            cells.iter().zip(table.head.iter().skip(1)).map(|(text, head)| cell(text, head));
        Some(BLOCK_AROUND + height(name, &CELL, room, lang) + LINE_BELOW + cells.sum::<f64>())
    };
    table.rows.iter().filter_map(row).sum()
}

/// Rows under heads, each as high as its highest cell.
fn columns(table: &FigureTable, room: f64, lang: Lang) -> f64 {
    let Columns { least, shares } = table.columns();
    let room = room.max(least * CELL.0);
    let row = |cells: &[String], words: &TextMeasure| {
        let cells = cells.iter().zip(&shares);
        let heights =
            cells.map(|(cell, share)| height(cell, words, room * share - CELL_BESIDE, lang));
        heights.fold(0.0, f64::max) + ROW_AROUND
    };
    row(&table.head, &HEAD) + table.rows.iter().map(|one| row(&one.cells, &CELL)).sum::<f64>()
}
