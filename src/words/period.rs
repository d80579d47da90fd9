//! Dates and intervals: 2024年12月, 2017—2024年; December 2024, 2017–2024.

use crate::model::{Date, Lang, Period};

/// Months in English, in order.
pub(super) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date or an interval.
pub(super) fn text(lang: Lang, period: &Period) -> String {
    let start = date(lang, period.start);
    let Some(end) = period.end else { return start };
    let years_only = period.start.month.is_none() && end.month.is_none();
    let end = date(lang, end);
    match (lang, years_only) {
        (Lang::Zh, true) => format!("{}—{end}", period.start.year),
        (Lang::Zh, false) => format!("{start}—{end}"),
        (Lang::En, true) => format!("{start}–{end}"),
        (Lang::En, false) => format!("{start} – {end}"),
    }
}

fn date(lang: Lang, date: Date) -> String {
    let year = date.year;
    match (lang, date.month, date.day) {
        (Lang::Zh, None, _) => format!("{year}年"),
        (Lang::Zh, Some(month), None) => format!("{year}年{month}月"),
        (Lang::Zh, Some(month), Some(day)) => format!("{year}年{month}月{day}日"),
        (Lang::En, None, _) => year.to_string(),
        (Lang::En, Some(number), None) => format!("{} {year}", month(number)),
        (Lang::En, Some(number), Some(day)) => format!("{day} {} {year}", month(number)),
    }
}

fn month(number: u8) -> &'static str {
    let at = usize::from(number).wrapping_sub(1);
    MONTHS.get(at).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_precision_in_each_language() {
        let cases = [
            ("2024", "2024年", "2024"),
            ("2024-12", "2024年12月", "December 2024"),
            ("2025-04-25", "2025年4月25日", "25 April 2025"),
            ("2017/2024", "2017—2024年", "2017–2024"),
            ("2017-03/2018", "2017年3月—2018年", "March 2017 – 2018"),
        ];
        for (period, zh, en) in cases {
            let period = Period::parse(period).unwrap();
            assert_eq!(text(Lang::Zh, &period), zh);
            assert_eq!(text(Lang::En, &period), en);
        }
    }
}
