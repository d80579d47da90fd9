//! A CSV file whose cells know their places.

use super::{SourceFile, Spot, csv_cells::records};
use crate::load::{Problem, Problems};

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
    /// Ids of all rows, those with too many or too few cells as well; none where a quote that is
    /// not closed has swallowed rows.
    pub ids: Option<Vec<String>>,
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
        let mut whole = true;
        for cells in lines {
            let swallowed = cells.iter().find_map(|cell| unclosed(&file, cell));
            whole &= swallowed.is_none();
            problems.extend(swallowed);
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
        let (id, ids) = (id.to_string(), whole.then_some(ids));
        CsvTable { id, file, header, rows, ids }
    }

    /// Whether every row of the file is among the rows.
    pub fn is_whole(&self) -> bool {
        self.ids.as_ref().is_some_and(|ids| ids.len() == self.rows.len())
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

/// A cell of several lines: most often a quote that was never closed.
fn unclosed(file: &SourceFile, cell: &Spot) -> Option<Problem> {
    let first = cell.text.lines().next().filter(|_| cell.text.contains('\n'))?;
    let problem = file.problem(cell.span.clone(), "line break inside a cell").found_text(first);
    Some(problem.hint("is a double quote not closed?"))
}
