//! All that a report holds, row by row and in words, for those who look something up.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Lang, Period, Tags, exact};

/// Every row of every table, the ledger first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// The report's id.
    pub report: String,
    /// The language of its words.
    pub lang: Lang,
    /// The tables; the first is the ledger, whose id is `facts`.
    pub tables: Vec<EvidenceTable>,
    /// The rows, table after table.
    pub rows: Vec<EvidenceRow>,
}

/// A table that rows belong to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EvidenceTable {
    /// Unique in the report.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The figure that draws its rows; empty where none does, and of the ledger.
    pub figure: String,
}

/// A record of the ledger or a row of another table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct EvidenceRow {
    /// Place of its table in [`Evidence::tables`].
    pub table: usize,
    /// Unique in its table.
    pub id: String,
    /// Its name; of a record whom and what is measured.
    pub name: String,
    /// What is said of it: the other cells, or formula and note.
    pub says: String,
    /// The number with its unit, marked; empty for what is no quantity.
    pub value: String,
    /// The number in base units.
    #[serde(with = "exact::optional")]
    pub number: Option<Decimal>,
    /// When it holds, in words.
    pub when: String,
    /// When it holds.
    pub period: Option<Period>,
    /// How sure it is, in words.
    pub certainty: String,
    /// Source and passage, in one line.
    pub source: String,
    /// The passage, with the number of its source in the list of sources.
    pub passage: String,
    /// Its values in each facet.
    pub tags: Tags,
}
