//! The table of a figure of words, as part of its picture.

use super::super::{FigureTable, TableRow, measure};
use super::page::{INK, PosterPage, SOFT, STRONG, Style};

/// Between columns, in pixels of the layout.
const GAP: f64 = 22.0;

/// Adds the rows below each other, group under group.
pub fn add(page: &mut PosterPage, table: &FigureTable, small: f64) {
    let size = small + 1.0;
    let rooms = rooms(table, size, page.width);
    let head: Vec<&str> = table.head.iter().map(String::as_str).collect();
    line(page, &head, &rooms, |_| SOFT, small);
    let mut group = "";
    for row in &table.rows {
        if row.group != group {
            group = &row.group;
            page.rule("ink", 1.0);
            page.space(size * 0.4);
            page.text(group, STRONG, size);
        }
        page.rule("rule", 1.0);
        add_row(page, row, &rooms, size);
    }
}

fn add_row(page: &mut PosterPage, row: &TableRow, rooms: &[f64], size: f64) {
    let cells: Vec<&str> = row.cells.iter().map(String::as_str).collect();
    line(page, &cells, rooms, |column| if column == 0 { STRONG } else { INK }, size);
}

/// Cells beside each other; the highest sets the height.
fn line(
    page: &mut PosterPage,
    cells: &[&str],
    rooms: &[f64],
    style: impl Fn(usize) -> Style,
    size: f64,
) {
    page.space(size * 0.35);
    let (mut left, mut height) = (0.0, 0.0_f64);
    for (column, (cell, room)) in cells.iter().zip(rooms).enumerate() {
        height = height.max(page.column(cell, style(column), size, left, *room));
        left += room + GAP;
    }
    page.space(height + size * 0.45);
}

/// The room of each column: what its longest cell asks for where that fits; else shared by the root of
/// it, so that short columns stay readable beside long ones.
fn rooms(table: &FigureTable, size: f64, width: f64) -> Vec<f64> {
    let wanted: Vec<f64> = (0..table.head.len())
        .map(|column| {
            let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
            let all = cells.chain(table.head.get(column));
            all.map(|cell| measure::width(cell, size) * 1.1).fold(size * 3.0, f64::max)
        })
        .collect();
    let room = width - GAP * (wanted.len().saturating_sub(1)) as f64;
    if wanted.iter().sum::<f64>() <= room {
        return wanted;
    }
    let total: f64 = wanted.iter().map(|wanted| wanted.sqrt()).sum();
    wanted.iter().map(|wanted| room * wanted.sqrt() / total).collect()
}
