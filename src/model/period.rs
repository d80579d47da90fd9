//! When a record holds: a date or an interval of the proleptic Gregorian calendar.

use serde::{Deserialize, Serialize};

/// A date as precise as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    /// The year; of a decade or a century its first: 1970 for the 1970s, 2000 for the 21st century.
    pub year: i32,
    /// How precise the date is.
    pub grain: Grain,
}

/// How precise a [`Date`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grain {
    /// A hundred years.
    Century,
    /// Ten years.
    Decade,
    /// A year.
    Year,
    /// A month, 1 to 12.
    Month(u8),
    /// A day: the month, 1 to 12, and the day in it, 1 to 31.
    Day(u8, u8),
}

/// When an interval ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum End {
    /// With this date.
    At(Date),
    /// Not yet, or at a time that the source does not give.
    Open,
}

/// A date, or an interval whose end may be open. An undated record has no [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Period {
    /// The date, or the start of the interval.
    pub start: Date,
    /// The end of the interval; none for a single date.
    pub end: Option<End>,
}

impl Date {
    /// A year.
    pub const fn of_year(year: i32) -> Date {
        Date { year, grain: Grain::Year }
    }

    /// Reads `2024`, `2024-12` or `2025-04-25` (ISO 8601); `197X`, the 1970s, and `20XX`, the 21st century (its
    /// extension for dates that are known in part, EDTF).
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.splitn(3, '-');
        let (year, grain) = year(parts.next()?)?;
        let mut next = |most| match parts.next() {
            Some(part) => two_digits(part, most).map(Some),
            None => Some(None),
        };
        let grain = match (grain, next(12)?, next(31)?) {
            (grain, None, None) => grain,
            (Grain::Year, Some(month), None) => Grain::Month(month),
            (Grain::Year, Some(month), Some(day)) => Grain::Day(month, day),
            _ => return None,
        };
        Some(Date { year, grain })
    }

    /// The start of the date on a scale of years: 2024-07 is 2024.5.
    pub fn as_years(self) -> f64 {
        let (month, day) = match self.grain {
            Grain::Month(month) => (f64::from(month) - 1.0, 0.0),
            Grain::Day(month, day) => (f64::from(month) - 1.0, f64::from(day) - 1.0),
            _ => (0.0, 0.0),
        };
        f64::from(self.year) + (month + day / 31.0) / 12.0
    }

    /// Its last year.
    pub fn last_year(self) -> i32 {
        match self.grain {
            Grain::Century => self.year + 99,
            Grain::Decade => self.year + 9,
            _ => self.year,
        }
    }
}

/// `2024`, `197X` or `20XX`.
fn year(text: &str) -> Option<(i32, Grain)> {
    let known = text.trim_end_matches('X');
    let (grain, unit) = match text.len() - known.len() {
        0 => (Grain::Year, 1),
        1 => (Grain::Decade, 10),
        2 => (Grain::Century, 100),
        _ => return None,
    };
    let is_year = text.len() == 4 && known.bytes().all(|byte| byte.is_ascii_digit());
    let year: i32 = known.parse().ok().filter(|_| is_year)?;
    Some((year * unit, grain))
}

fn two_digits(text: &str, most: u8) -> Option<u8> {
    let number = text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))?;
    (text.len() == 2 && (1..=most).contains(&number)).then_some(number)
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
        let ordered = end.is_none_or(|end| end == End::Open || End::At(start) <= end);
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
    fn dates_of_each_precision() {
        let day = Date::parse("2025-04-25").unwrap();
        assert_eq!((day.year, day.grain), (2025, Grain::Day(4, 25)));
        assert_eq!(Date::parse("2024-07").unwrap().as_years(), 2024.5);
        assert_eq!(Date::parse("197X"), Some(Date { year: 1970, grain: Grain::Decade }));
        assert_eq!(Date::parse("20XX").unwrap().last_year(), 2099);
        for wrong in ["24", "2024-13", "2XXX", "197X-01", "+024", "2024-+4", "20X", ""] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn intervals_run_forwards() {
        assert_eq!(Period::parse("195X/197X").map(|period| period.last_year()), Some(1979));
        assert_eq!(Period::parse("199X/..").map(|period| period.last_year()), Some(1999));
        assert!(Period::parse("199X/..").is_some_and(|period| period.holds_in(2024, 2025)));
        assert!(Period::parse("197X").is_some_and(|period| !period.holds_in(1980, 1990)));
        assert_eq!(Period::parse("1979/1950"), None);
        assert_eq!(Period::parse("../1950"), None);
    }
}
