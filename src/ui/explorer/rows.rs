//! Which rows of the evidence a reader is shown, and in which order.

use super::column::ExploreColumn;
use crate::model::{Evidence, EvidenceRow};
use crate::query::{Kept, Selection, kept};
use crate::words::plain_number;

/// What a row is ordered by.
#[derive(Clone, Debug, PartialEq)]
pub enum OrderKey<'a> {
    /// Words, in the order of their language.
    Words(&'a str),
    /// The digits of a number.
    Digits(String),
    /// A place on the scale of years.
    Years(f64),
    /// Nothing: it comes last.
    Unknown,
}

/// The rows with what is needed to find and order them.
pub struct Rows {
    /// Every row.
    pub evidence: Evidence,
    /// What a row says, in small letters.
    words: Vec<String>,
}

impl Rows {
    /// Prepares the rows.
    pub fn new(evidence: Evidence) -> Rows {
        let words = |row: &EvidenceRow| {
            let cells = [&row.name, &row.says, &row.value, &row.when, &row.certainty, &row.source];
            cells.map(|cell| cell.to_lowercase()).join(" ")
        };
        Rows { words: evidence.rows.iter().map(words).collect(), evidence }
    }

    /// The text of a row in a column.
    pub fn text(&self, row: usize, column: ExploreColumn) -> &str {
        let row = &self.evidence.rows[row];
        match column {
            ExploreColumn::Name => &row.name,
            ExploreColumn::Says => &row.says,
            ExploreColumn::Value => &row.value,
            ExploreColumn::When => &row.when,
            ExploreColumn::Certainty => &row.certainty,
            ExploreColumn::Passage => &row.passage,
            ExploreColumn::Table => {
                self.evidence.tables.get(row.table).map_or("", |table| &table.title)
            }
        }
    }

    /// What orders a row in a column.
    pub fn order_key(&self, row: usize, column: ExploreColumn) -> OrderKey<'_> {
        let known = &self.evidence.rows[row];
        let key = match column {
            ExploreColumn::Value => {
                known.number.map(|number| OrderKey::Digits(plain_number(number)))
            }
            ExploreColumn::When => {
                known.period.map(|period| OrderKey::Years(period.start.as_years()))
            }
            _ => Some(OrderKey::Words(self.text(row, column))),
        };
        key.unwrap_or(OrderKey::Unknown)
    }

    /// The rows that the selection keeps and that have all words, in the files' order.
    pub fn matching(&self, selection: &Selection, find: &str) -> Vec<usize> {
        let find = find.to_lowercase();
        let words: Vec<&str> = find.split_whitespace().collect();
        let kept = self.kept(selection);
        let has_words = |row: usize| words.iter().all(|word| self.words[row].contains(word));
        (0..kept.len()).filter(|row| kept[*row] && has_words(*row)).collect()
    }

    /// Table by table, since each obeys only the facets that it has.
    fn kept(&self, selection: &Selection) -> Vec<bool> {
        let tables = self.evidence.rows.chunk_by(|one, next| one.table == next.table);
        tables.flat_map(|rows| kept(selection, rows.iter().map(Kept::from))).collect()
    }

    /// Those of some rows that belong to a table; all without one.
    pub fn of_table(&self, rows: &[usize], table: Option<usize>) -> Vec<usize> {
        let belongs = |row: usize| table.is_none_or(|table| self.evidence.rows[row].table == table);
        rows.iter().copied().filter(|row| belongs(*row)).collect()
    }

    /// How many of the rows belong to each table.
    pub fn counts(&self, rows: &[usize]) -> Vec<usize> {
        let mut counts = vec![0; self.evidence.tables.len()];
        for row in rows {
            if let Some(count) = counts.get_mut(self.evidence.rows[*row].table) {
                *count += 1;
            }
        }
        counts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EvidenceTable, Lang, Period, Tags};

    fn row(table: usize, name: &str, period: Option<&str>, town: &str) -> EvidenceRow {
        let tags = if town.is_empty() {
            vec![]
        } else {
            vec![("town".to_string(), vec![town.to_string()])]
        };
        EvidenceRow {
            table,
            id: name.to_lowercase(),
            name: name.to_string(),
            says: "外借 Loans".to_string(),
            value: String::new(),
            number: None,
            when: String::new(),
            period: period.and_then(Period::parse),
            certainty: String::new(),
            source: String::new(),
            passage: String::new(),
            tags: Tags(tags),
        }
    }

    fn rows() -> Rows {
        let tables = ["facts", "events"].map(|id| EvidenceTable {
            id: id.to_string(),
            title: id.to_string(),
            figure: String::new(),
        });
        Rows::new(Evidence {
            report: "town".to_string(),
            lang: Lang::En,
            tables: tables.into(),
            rows: vec![
                row(0, "North", Some("2017"), "north"),
                row(0, "South", Some("2024"), "south"),
                row(1, "Opening", None, ""),
            ],
        })
    }

    #[test]
    fn every_word_must_be_there_in_any_case() {
        let found = |find: &str| rows().matching(&Selection::default(), find);
        assert_eq!(found(""), [0, 1, 2]);
        assert_eq!(found("  loans NORTH "), [0]);
        assert_eq!(found("外借"), [0, 1, 2]);
        assert!(found("north south").is_empty());
    }

    #[test]
    fn a_table_obeys_the_facets_that_it_has() {
        let north = Selection::default().toggle("town", "north");
        assert_eq!(rows().matching(&north, ""), [0, 2]);
        let later = Selection::default().with_years(Some((2020, 2025)));
        assert_eq!(rows().matching(&later, ""), [1, 2]);
        assert_eq!(rows().counts(&[1, 2]), [1, 1]);
    }

    #[test]
    fn what_is_undated_is_ordered_by_nothing() {
        let rows = rows();
        assert_eq!(rows.order_key(0, ExploreColumn::When), OrderKey::Years(2017.0));
        assert_eq!(rows.order_key(2, ExploreColumn::When), OrderKey::Unknown);
        assert_eq!(rows.order_key(0, ExploreColumn::Name), OrderKey::Words("North"));
    }
}
