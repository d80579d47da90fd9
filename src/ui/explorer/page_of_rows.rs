//! Which rows stand on the page that is shown.

use super::look::PAGE;

/// A page of the rows that match.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PageOfRows {
    /// Its rows.
    pub rows: Vec<usize>,
    /// The place of the first among all that match, from 0.
    pub first: usize,
    /// How many match.
    pub all: usize,
}

impl PageOfRows {
    /// The page of a number, from 0; an empty one beyond the last.
    pub fn of(all: &[usize], page: usize) -> PageOfRows {
        let first = page.saturating_mul(PAGE).min(all.len());
        let rows = all[first..all.len().min(first + PAGE)].to_vec();
        PageOfRows { rows, first, all: all.len() }
    }

    /// Whether nothing comes after it.
    pub fn is_last(&self) -> bool {
        self.first + self.rows.len() >= self.all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_follow_one_another() {
        let all: Vec<usize> = (0..PAGE + 2).collect();
        let (first, second) = (PageOfRows::of(&all, 0), PageOfRows::of(&all, 1));
        assert_eq!((first.rows.len(), first.is_last()), (PAGE, false));
        assert_eq!((second.rows, second.first), (vec![PAGE, PAGE + 1], PAGE));
        assert!(PageOfRows::of(&all, 1).is_last() && PageOfRows::of(&all, 9).rows.is_empty());
        assert!(PageOfRows::of(&[], 0).is_last());
    }
}
