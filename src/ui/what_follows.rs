//! What follows from a reader's assumptions, in words. A chunk makes it, and components show it.

/// What is otherwise than printed; nothing where nothing is assumed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WhatFollows {
    /// The what-ifs that the reader has touched.
    pub what_ifs: Vec<String>,
    /// Numbers that are chosen and numbers that follow, by names such as `growth.rate`.
    pub numbers: Vec<(String, String)>,
    /// What figures add.
    pub figures: Vec<FigureFollows>,
}

/// What a figure adds to its print.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureFollows {
    /// The figure's id.
    pub figure: String,
    /// The line that stamps it as the reader's.
    pub stamp: String,
    /// Rows of its table.
    pub rows: Vec<FollowingRow>,
    /// The end of its description.
    pub says: String,
}

/// A row of a figure's table that no data hold.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowingRow {
    /// The id of its mark.
    pub id: String,
    /// Its cells, the first of which names it.
    pub cells: Vec<String>,
}

impl WhatFollows {
    /// A number that is otherwise than printed.
    pub fn number(&self, name: &str) -> Option<&str> {
        let found = self.numbers.iter().find(|(known, _)| known == name);
        found.map(|(_, number)| number.as_str())
    }

    /// What a figure adds.
    pub fn figure(&self, id: &str) -> Option<&FigureFollows> {
        self.figures.iter().find(|known| known.figure == id)
    }
}
