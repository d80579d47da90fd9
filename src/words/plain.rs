//! Numbers and periods as programs read them: the same in every language.

use rust_decimal::Decimal;

use crate::model::{Date, End, Grain, Period};

/// A number in plain digits, all that it has.
/// ```
/// use rust_decimal::Decimal;
///
/// assert_eq!(interactive_report::words::plain_number(Decimal::new(30, 2)), "0.30");
/// ```
pub fn plain_number(value: Decimal) -> String {
    value.to_string()
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
    use crate::model::read_decimal;

    #[test]
    fn what_programs_read() {
        for text in ["3940000000", "0.10", "-0.5", "1234567890123456.78", "0.0000000001"] {
            assert_eq!(plain_number(read_decimal(text).unwrap()), text);
        }
        for text in
            ["2024", "2024-12", "2017/2024", "2025-04-25", "195X/197X", "20XX/2020", "199X/.."]
        {
            assert_eq!(plain_period(&Period::parse(text).unwrap()), text);
        }
    }
}
