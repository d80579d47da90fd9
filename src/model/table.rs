//! Tables other than the ledger: events, compared paths, problems and the like.

use serde::{Deserialize, Serialize};

use super::{Period, Tags};

/// One table in the edition's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The resource's name in `datapackage.json`, and the file's: `data/<id>.csv`.
    pub id: String,
    /// Its title in the edition's language.
    pub title: String,
    /// Columns, in the file's order; of the columns `name_zh` and `name_en` only the edition's, as `name`.
    pub columns: Vec<Column>,
    /// Rows, in the file's order.
    pub rows: Vec<Row>,
}

/// A column of a [`Table`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Column {
    /// The column's name without a language.
    pub id: String,
    /// Its label in the edition's language.
    pub label: String,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// What its codes are called in the edition's language; empty where the data package gives them no labels.
    pub labels: Vec<(String, String)>,
}

/// What the cells of a column hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnKind {
    /// Words in the edition's language.
    Text,
    /// A word out of a few that a figure tells apart; read only by its label.
    Code,
    /// The row's own id.
    Id,
    /// A date or an interval.
    Period,
    /// Ids of rows of the named table, separated by spaces.
    Rows(String),
    /// Ids of records of the ledger, separated by spaces.
    Facts,
    /// Values of a facet, separated by spaces; also in [`Row::tags`].
    Facet,
    /// Id of the source.
    Source,
    /// Chapter and paragraph of the source.
    Passage,
}

/// A row of a [`Table`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Unique in the table.
    pub id: String,
    /// When it holds, where the table has such a column.
    pub period: Option<Period>,
    /// Its values in each facet.
    pub tags: Tags,
    /// One cell for each column of the table.
    pub cells: Vec<String>,
}

impl Column {
    /// What a code is called; the code itself where it has no label.
    pub fn label_of<'a>(&'a self, code: &'a str) -> &'a str {
        let label = self.labels.iter().find(|(known, _)| known == code);
        label.map_or(code, |(_, label)| label)
    }

    /// Whether the column is for reading, not only for linking and telling apart.
    pub fn is_read(&self) -> bool {
        !matches!(
            self.kind,
            ColumnKind::Id | ColumnKind::Code | ColumnKind::Facet | ColumnKind::Source
        )
    }
}

impl Table {
    /// The column of an id.
    pub fn column(&self, id: &str) -> Option<&Column> {
        self.columns.iter().find(|column| column.id == id)
    }

    /// The cell of a row in a column; empty where the table has no such column.
    pub fn cell<'a>(&self, row: &'a Row, column: &str) -> &'a str {
        self.columns
            .iter()
            .position(|known| known.id == column)
            .and_then(|at| row.cells.get(at))
            .map_or("", String::as_str)
    }

    /// The row of an id.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }
}
