//! The columns of the table of everything.

use crate::words::Phrase;

/// A column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExploreColumn {
    /// What is named.
    Name,
    /// What is said of it.
    Says,
    /// The number.
    Value,
    /// When it holds.
    When,
    /// How sure it is.
    Certainty,
    /// Where it comes from.
    Passage,
    /// Which table it belongs to.
    Table,
}

impl ExploreColumn {
    /// All columns, in their order.
    pub const ALL: [ExploreColumn; 7] = [
        ExploreColumn::Name,
        ExploreColumn::Says,
        ExploreColumn::Value,
        ExploreColumn::When,
        ExploreColumn::Certainty,
        ExploreColumn::Passage,
        ExploreColumn::Table,
    ];

    /// Its name in files and in the address.
    pub fn code(self) -> &'static str {
        match self {
            ExploreColumn::Name => "name",
            ExploreColumn::Says => "says",
            ExploreColumn::Value => "value",
            ExploreColumn::When => "period",
            ExploreColumn::Certainty => "certainty",
            ExploreColumn::Passage => "passage",
            ExploreColumn::Table => "table_title",
        }
    }

    /// Whether its rows are ordered by numbers.
    pub fn is_of_numbers(self) -> bool {
        matches!(self, ExploreColumn::Value | ExploreColumn::When)
    }

    /// What its head says.
    pub fn phrase(self) -> Phrase {
        match self {
            ExploreColumn::Name => Phrase::Name,
            ExploreColumn::Says => Phrase::Says,
            ExploreColumn::Value => Phrase::Value,
            ExploreColumn::When => Phrase::Period,
            ExploreColumn::Certainty => Phrase::Certainty,
            ExploreColumn::Passage => Phrase::Passage,
            ExploreColumn::Table => Phrase::TableOf,
        }
    }
}
