//! A date of the proleptic Gregorian calendar, as precise as it is known.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A date as precise as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Date {
    /// The year; of a decade or a century its first: 1970 for the 1970s, 2000 for the 21st century.
    pub year: i32,
    /// How precise the date is.
    pub grain: Grain,
}

/// How precise a [`Date`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

impl Date {
    /// A year.
    pub const fn of_year(year: i32) -> Date {
        Date { year, grain: Grain::Year }
    }

    /// Reads `2024`, `2024-12` or `2025-04-25` (ISO 8601); `197X`, the 1970s, and `20XX`, the 21st century (its
    /// extension for dates that are known in part, EDTF). None for a day that the calendar does not have. Years are
    /// those from 0001 to 9999; others have no form here.
    pub fn parse(text: &str) -> Option<Date> {
        let mut parts = text.splitn(3, '-');
        let (year, grain) = year(parts.next()?)?;
        let mut next = || match parts.next() {
            Some(part) => two_digits(part).map(Some),
            None => Some(None),
        };
        let grain = match (grain, next()?, next()?) {
            (grain, None, None) => grain,
            (Grain::Year, Some(month), None) => Grain::Month(month),
            (Grain::Year, Some(month), Some(day)) => Grain::Day(month, day),
            _ => return None,
        };
        let date = Date { year, grain };
        date.first_day().map(|_| date)
    }

    /// Its first day; none for a date that the calendar does not have.
    pub fn first_day(self) -> Option<NaiveDate> {
        let (month, day) = match self.grain {
            Grain::Month(month) => (month, 1),
            Grain::Day(month, day) => (month, day),
            _ => (1, 1),
        };
        NaiveDate::from_ymd_opt(self.year, month.into(), day.into())
    }

    /// Its first day on a scale of years, each as long as its days: 2024-07-02 is 2024.5, for 183 of 366 days are over.
    pub fn as_years(self) -> f64 {
        let year = f64::from(self.year);
        let Some(day) = self.first_day() else { return year };
        let days = if day.leap_year() { 366.0 } else { 365.0 };
        year + f64::from(day.ordinal0()) / days
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
    let is_year =
        text.len() == 4 && text != "0000" && known.bytes().all(|byte| byte.is_ascii_digit());
    let year: i32 = known.parse().ok().filter(|_| is_year)?;
    Some((year * unit, grain))
}

fn two_digits(text: &str) -> Option<u8> {
    let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_of_each_precision() {
        let day = Date::parse("2025-04-25").unwrap();
        assert_eq!((day.year, day.grain), (2025, Grain::Day(4, 25)));
        assert_eq!(Date::parse("197X"), Some(Date { year: 1970, grain: Grain::Decade }));
        assert_eq!(Date::parse("20XX").unwrap().last_year(), 2099);
        for wrong in
            ["24", "2XXX", "197X-01", "+024", "2024-+4", "20X", "", "0000", "12024", "-044"]
        {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for right in ["2024-02-29", "2000-02-29", "2023-12-31", "0001-01-01", "9999-12-31"] {
            assert!(Date::parse(right).is_some(), "{right}");
        }
        for wrong in [
            "2023-02-29",
            "2023-02-30",
            "1900-02-29",
            "2024-04-31",
            "2024-13",
            "2024-00",
            "2024-01-00",
        ] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn years_are_as_long_as_their_days() {
        let years = |text| Date::parse(text).unwrap().as_years();
        assert_eq!(years("2024"), 2024.0);
        assert_eq!(years("2024-07-02"), 2024.5);
        assert_eq!(years("2023-12-31"), 2023.0 + 364.0 / 365.0);
        let altered = Date { year: 2024, grain: Grain::Day(200, 200) };
        assert_eq!(altered.as_years(), 2024.0);
        assert_eq!(Date::of_year(i32::MAX).as_years(), f64::from(i32::MAX));
    }

    proptest! {
        #[test]
        fn the_scale_of_years_has_the_order_of_days(one in 1..3_652_059i32, days in 1..800i32) {
            let date = |day: i32| {
                let day = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
                Date { year: day.year(), grain: Grain::Day(day.month() as u8, day.day() as u8) }
            };
            prop_assert!(date(one).as_years() < date(one + days).as_years());
        }
    }
}
