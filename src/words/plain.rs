//! Numbers and periods as programs read them: the same in every language.

use super::decimal::Decimal;
use crate::model::{Date, End, Grain, Period};

/// A number in plain digits, rounded to twelve significant ones, so that no binary noise is published.
/// ```
/// assert_eq!(interactive_report::words::plain_number(0.1 + 0.2), "0.3");
/// ```
pub fn plain_number(value: f64) -> String {
    let decimal = Decimal::new(value, 12);
    let sign = if decimal.negative { "-" } else { "" };
    format!("{sign}{}", decimal.plain(0))
}

/// A period as in data files: ISO 8601, an interval with a slash.
pub fn plain_period(period: &Period) -> String {
    let start = plain_date(period.start);
    match period.end {
        Some(End::At(end)) => format!("{start}/{}", plain_date(end)),
        Some(End::Open) => start + "/..",
        None => start,
    }
}

fn plain_date(date: Date) -> String {
    let year = date.year;
    match date.grain {
        Grain::Century => format!("{:02}XX", year / 100),
        Grain::Decade => format!("{:03}X", year / 10),
        Grain::Year => format!("{year:04}"),
        Grain::Month(month) => format!("{year:04}-{month:02}"),
        Grain::Day(month, day) => format!("{year:04}-{month:02}-{day:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_read() {
        assert_eq!(plain_number(3.94e9), "3940000000");
        assert_eq!(plain_number(0.1 + 0.2), "0.3");
        assert_eq!(plain_number(-0.5), "-0.5");
        for text in
            ["2024", "2024-12", "2017/2024", "2025-04-25", "195X/197X", "20XX/2020", "199X/.."]
        {
            assert_eq!(plain_period(&Period::parse(text).unwrap()), text);
        }
    }
}
