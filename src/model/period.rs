//! When a record holds: a date or an interval of the proleptic Gregorian calendar.

use serde::{Deserialize, Serialize};

use super::Date;

/// When an interval ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum End {
    /// With this date.
    At(Date),
    /// Not yet, or at a time that the source does not give.
    Open,
}

/// A date, or an interval whose end may be open. An undated record has no [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The date, or the start of the interval.
    pub start: Date,
    /// The end of the interval; none for a single date.
    pub end: Option<End>,
}

impl Period {
    /// A year.
    pub const fn of_year(year: i32) -> Period {
        Period { start: Date::of_year(year), end: None }
    }

    /// Reads a date, or an interval written with a slash: `2017/2024`, `195X/197X`; `199X/..` has an open end.
    pub fn parse(text: &str) -> Option<Period> {
        let (start, end) = match text.split_once('/') {
            Some((start, "..")) => (Date::parse(start)?, Some(End::Open)),
            Some((start, end)) => (Date::parse(start)?, Some(End::At(Date::parse(end)?))),
            None => (Date::parse(text)?, None),
        };
        let ordered = match end {
            Some(End::At(end)) => start.first_day() <= end.first_day(),
            Some(End::Open) | None => true,
        };
        ordered.then_some(Period { start, end })
    }

    /// Whether it holds in some of these years.
    pub fn holds_in(&self, first: i32, last: i32) -> bool {
        let goes_on = self.end == Some(End::Open);
        self.start.year <= last && (goes_on || first <= self.last_year())
    }

    /// The last year in which it holds. Of an interval with an open end nothing later is known than its start.
    pub fn last_year(&self) -> i32 {
        match self.end {
            Some(End::At(end)) => end.last_year(),
            Some(End::Open) | None => self.start.last_year(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn intervals_run_forwards() {
        assert_eq!(Period::parse("195X/197X").map(|period| period.last_year()), Some(1979));
        assert_eq!(Period::parse("199X/..").map(|period| period.last_year()), Some(1999));
        assert!(Period::parse("199X/..").is_some_and(|period| period.holds_in(2024, 2025)));
        assert!(Period::parse("197X").is_some_and(|period| !period.holds_in(1980, 1990)));
        assert_eq!(Period::parse("1979/1950"), None);
        assert_eq!(Period::parse("2024-07/2024"), None);
        assert!(Period::parse("2024-02-28/2024-02-29").is_some());
        assert_eq!(Period::parse("../1950"), None);
    }
}
