//! When a record holds: a date or an interval of the proleptic Gregorian calendar.

use serde::{Deserialize, Serialize};

/// A date as precise as it is known: a year, a month or a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31; only with a month.
    pub day: Option<u8>,
}

/// A date, or an interval whose end may be open. An undated record has no [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Period {
    /// The date, or the start of the interval.
    pub start: Date,
    /// The end of the interval.
    pub end: Option<Date>,
}

impl Date {
    /// Reads `2024`, `2024-12` or `2025-04-25` (ISO 8601).
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.splitn(3, '-');
        let year = parts.next().filter(|part| part.len() == 4)?.parse().ok()?;
        let mut next = |most| match parts.next() {
            Some(part) => two_digits(part, most).map(Some),
            None => Some(None),
        };
        Some(Date { year, month: next(12)?, day: next(31)? })
    }

    /// The start of the date on a scale of years: 2024-07 is 2024.5.
    pub fn as_years(self) -> f64 {
        let month = self.month.map_or(0.0, |month| f64::from(month) - 1.0);
        let day = self.day.map_or(0.0, |day| f64::from(day) - 1.0);
        f64::from(self.year) + (month + day / 31.0) / 12.0
    }
}

fn two_digits(text: &str, most: u8) -> Option<u8> {
    let number = text.parse().ok()?;
    (text.len() == 2 && (1..=most).contains(&number)).then_some(number)
}

impl Period {
    /// Reads a date, or an interval written with a slash: `2017/2024`, `1950/1979`.
    pub fn parse(text: &str) -> Option<Period> {
        let (start, end) = match text.split_once('/') {
            Some((start, end)) => (Date::parse(start)?, Some(Date::parse(end)?)),
            None => (Date::parse(text)?, None),
        };
        let ordered = end.is_none_or(|end| start <= end);
        ordered.then_some(Period { start, end })
    }

    /// The year of the end, or of the one date.
    pub fn last_year(&self) -> i32 {
        self.end.map_or(self.start.year, |end| end.year)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_of_each_precision() {
        let day = Date::parse("2025-04-25").unwrap();
        assert_eq!((day.year, day.month, day.day), (2025, Some(4), Some(25)));
        assert_eq!(Date::parse("2024-07").unwrap().as_years(), 2024.5);
        assert_eq!(Date::parse("24"), None);
        assert_eq!(Date::parse("2024-13"), None);
    }

    #[test]
    fn intervals_run_forwards() {
        assert!(Period::parse("1950/1979").is_some());
        assert_eq!(Period::parse("1979/1950"), None);
    }
}
