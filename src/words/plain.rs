//! Numbers and periods as programs read them: the same in every language.

use super::decimal::Decimal;
use crate::model::{Date, Period};

/// A number in plain digits, rounded to twelve significant ones, so that no binary noise is published.
pub fn plain_number(value: f64) -> String {
    let decimal = Decimal::new(value, 12);
    let sign = if decimal.negative { "-" } else { "" };
    format!("{sign}{}", decimal.plain(0))
}

/// A period as in data files: ISO 8601, an interval with a slash.
pub fn plain_period(period: &Period) -> String {
    match period.end {
        Some(end) => format!("{}/{}", plain_date(period.start), plain_date(end)),
        None => plain_date(period.start),
    }
}

fn plain_date(date: Date) -> String {
    let month = date.month.map(|month| format!("-{month:02}")).unwrap_or_default();
    let day = date.day.map(|day| format!("-{day:02}")).unwrap_or_default();
    format!("{:04}{month}{day}", date.year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_read() {
        assert_eq!(plain_number(3.94e9), "3940000000");
        assert_eq!(plain_number(0.1 + 0.2), "0.3");
        assert_eq!(plain_number(-0.5), "-0.5");
        for text in ["2024", "2024-12", "2017/2024", "2025-04-25"] {
            assert_eq!(plain_period(&Period::parse(text).unwrap()), text);
        }
    }
}
