//! A CSV file whose cells know their places.

use std::ops::Range;

use super::{SourceFile, Spot};
use crate::load::Problems;

/// A table as its file has it.
#[derive(Clone, Debug)]
pub struct CsvTable {
    /// The file's name without its ending.
    pub id: String,
    /// The file.
    pub file: SourceFile,
    /// Names of the columns.
    pub header: Vec<Spot>,
    /// Rows that have a cell for each column.
    pub rows: Vec<CsvRow>,
    /// Ids of all rows, those with too many or too few cells as well.
    pub ids: Vec<String>,
}

/// One row: a cell for each column.
#[derive(Clone, Debug)]
pub struct CsvRow {
    /// The cells, in the order of the columns.
    pub cells: Vec<Spot>,
}

impl CsvTable {
    /// Reads a table; a row with too many or too few cells is a problem and is left out.
    pub fn parse(id: &str, file: SourceFile, problems: &mut Problems) -> CsvTable {
        let mut lines = records(&file.text).into_iter();
        let header = lines.next().unwrap_or_default();
        let id_column = header.iter().position(|name| name.text == "id");
        let mut rows = Vec::new();
        let mut ids = Vec::new();
        for cells in lines {
            ids.extend(id_column.and_then(|at| Some(cells.get(at)?.text.clone())));
            if cells.len() == header.len() {
                rows.push(CsvRow { cells });
                continue;
            }
            let span = cells.first().map_or(0..0, |cell| cell.span.clone());
            let problem = file
                .problem(span, "row does not fit the columns")
                .found(format!("{} cells", cells.len()))
                .expected(header.len().to_string());
            problems.push(problem.hint("a cell that holds a comma must stand in double quotes"));
        }
        let id = id.to_string();
        CsvTable { id, file, header, rows, ids }
    }

    /// Whether the table has a column.
    pub fn has(&self, column: &str) -> bool {
        self.header.iter().any(|name| name.text == column)
    }

    /// A row's cell in a column, if the table has it.
    pub fn cell<'a>(&self, row: &'a CsvRow, column: &str) -> Option<&'a Spot> {
        let at = self.header.iter().position(|name| name.text == column)?;
        row.cells.get(at)
    }

    /// The words of a row in a column; empty where the table has no such column.
    pub fn text<'a>(&self, row: &'a CsvRow, column: &str) -> &'a str {
        self.cell(row, column).map_or("", |cell| &cell.text)
    }

    /// The row of an id.
    pub fn row(&self, id: &str) -> Option<&CsvRow> {
        self.rows.iter().find(|row| self.text(row, "id") == id)
    }
}

fn records(text: &str) -> Vec<Vec<Spot>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    // Text that is valid UTF-8 and read flexibly cannot fail; the csv crate's type says it may.
    let records = reader.records().flatten();
    let spotted = records.map(|record| {
        let start = record.position().map_or(0, |place| place.byte() as usize);
        let places = places(text, start, record.len());
        let cells = record.iter().zip(places);
        let spots = cells.map(|(cell, span)| Spot { text: cell.trim().to_string(), span });
        spots.collect()
    });
    spotted.collect()
}

/// Where the cells of a record are written: the raw text is scanned, since quotes take room.
fn places(text: &str, start: usize, count: usize) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = start;
    while matches!(bytes.get(at), Some(b'\r' | b'\n')) {
        at += 1;
    }
    let mut places = Vec::new();
    while places.len() < count {
        let from = at;
        let mut quoted = false;
        while let Some(byte) = bytes.get(at) {
            match byte {
                b'"' => quoted = !quoted,
                b',' | b'\r' | b'\n' if !quoted => break,
                _ => {}
            }
            at += 1;
        }
        places.push(from..at);
        at += 1;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_know_their_places_behind_quotes_and_blank_lines() {
        let text = "id,a\r\n\r\nx,\"one, \"\"two\"\"\"\r\ny,三\r\n";
        let rows = records(text);
        assert_eq!(rows[1][1].text, "one, \"two\"");
        assert_eq!(&text[rows[1][1].span.clone()], "\"one, \"\"two\"\"\"");
        assert_eq!(&text[rows[2][1].span.clone()], "三");
    }
}
