//! Dates and intervals: 2024年12月, 2017—2024年; December 2024, 2017–2024.

use super::Locale;
use super::en_quantity::suffix;
use crate::model::{Date, End, Grain, Lang, Period};

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

impl Locale<'_> {
    /// A date or an interval.
    pub fn period(&self, period: &Period) -> String {
        text(self.lang, period)
    }
}

/// A date or an interval.
pub(super) fn text(lang: Lang, period: &Period) -> String {
    let start = date(lang, period.start);
    let end = match period.end {
        None => return start,
        Some(End::Open) => return from(lang, period.start, &start),
        Some(End::At(end)) => end,
    };
    let is_spelled = |date: Date| matches!(date.grain, Grain::Month(_) | Grain::Day(..));
    let end_text = date(lang, end);
    match (lang, period.start.grain, end.grain) {
        (Lang::Zh, Grain::Year, Grain::Year) => format!("{}—{end_text}", period.start.year),
        (Lang::Zh, Grain::Decade, Grain::Decade) if period.start.year / 100 == end.year / 100 => {
            format!("{start}至{}年代", end.year % 100)
        }
        (Lang::Zh, ..) => format!("{start}—{end_text}"),
        (Lang::En, ..) if is_spelled(period.start) || is_spelled(end) => {
            format!("{start} – {end_text}")
        }
        (Lang::En, ..) => format!("{start}–{end_text}"),
    }
}

/// An interval without an end.
fn from(lang: Lang, start: Date, written: &str) -> String {
    match (lang, start.grain) {
        (Lang::Zh, _) => format!("{written}起"),
        (Lang::En, Grain::Century | Grain::Decade) => format!("from the {written}"),
        (Lang::En, _) => format!("from {written}"),
    }
}

fn date(lang: Lang, date: Date) -> String {
    let year = date.year;
    match (lang, date.grain) {
        (Lang::Zh, Grain::Century) => format!("{}世纪", year / 100 + 1),
        (Lang::Zh, Grain::Decade) => format!("{}世纪{}年代", year / 100 + 1, year % 100),
        (Lang::Zh, Grain::Year) => format!("{year}年"),
        (Lang::Zh, Grain::Month(month)) => format!("{year}年{month}月"),
        (Lang::Zh, Grain::Day(month, day)) => format!("{year}年{month}月{day}日"),
        (Lang::En, Grain::Century) => {
            let century = i64::from(year / 100 + 1);
            format!("{century}{} century", suffix(century))
        }
        (Lang::En, Grain::Decade) => format!("{year}s"),
        (Lang::En, Grain::Year) => year.to_string(),
        (Lang::En, Grain::Month(number)) => format!("{} {year}", month(number)),
        (Lang::En, Grain::Day(number, day)) => format!("{day} {} {year}", month(number)),
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
            ("197X", "20世纪70年代", "1970s"),
            ("195X/197X", "20世纪50年代至70年代", "1950s–1970s"),
            ("20XX/2020", "21世纪—2020年", "21st century–2020"),
            ("199X/..", "20世纪90年代起", "from the 1990s"),
            ("2020/..", "2020年起", "from 2020"),
        ];
        for (period, zh, en) in cases {
            let period = Period::parse(period).unwrap();
            assert_eq!(text(Lang::Zh, &period), zh);
            assert_eq!(text(Lang::En, &period), en);
        }
    }
}
