//! The years and decades that running text names: 2024, 2017–24, the 1970s, 20世纪70年代.
//!
//! A year is told from other numbers as everywhere: by [`dates`](super::dates). A decade of two digits
//! belongs to the century that the text named last, else to the twentieth.

use std::collections::BTreeSet;

use super::{NumberPlace, dates, figures::nearest, names};
use crate::{model::Lang, words::digits};

/// The years from 1900 to 2099 that a text names, and its decades, as `1970s`.
pub fn years(lang: Lang, text: &str) -> BTreeSet<String> {
    let mut years = BTreeSet::new();
    let mut century = 1900;
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let end = at + digits::run(&text[at..]);
        if end == at {
            at += character.len_utf8();
            continue;
        }
        let (before, number, after) = (nearest(&text[..at]), &text[at..end], &text[end..]);
        let place = NumberPlace { lang, before, number, after };
        if let Ok(value @ 1..=30) = number.parse::<u32>()
            && after.trim_start().starts_with("世纪")
        {
            century = (value - 1) * 100;
        }
        years.extend(decade(place, century).or_else(|| year(place)));
        at = end;
    }
    years
}

/// The year that is the whole text: 2029, 2029年.
pub fn year_alone(text: &str) -> Option<String> {
    let text = text.trim();
    let digits = text.strip_suffix('年').unwrap_or(text).trim_end();
    let value = digits.parse().ok().filter(|_| digits.len() == 4)?;
    in_scope(value).then(|| value.to_string())
}

fn year(place: NumberPlace) -> Option<String> {
    let year = match place.number.len() {
        4 => place.number.parse().ok()?,
        2 => dates::end_of_range(place)?,
        _ => return None,
    };
    let is_year = in_scope(year) && dates::is_date(place) && !names::is_name(place);
    is_year.then(|| year.to_string())
}

/// 1970s, 1970年代, 70年代.
fn decade(place: NumberPlace, century: u32) -> Option<String> {
    let value: u32 = place.number.parse().ok()?;
    let letter = |character: char| character.is_alphanumeric();
    let first = match (place.lang, place.number.len()) {
        (Lang::En, 4) => {
            let rest = place.after.strip_prefix('s')?;
            let alone = !rest.starts_with(letter) && !place.before.ends_with(letter);
            alone.then_some(value)?
        }
        (Lang::Zh, 2 | 4) => {
            let named = dates::skip_others(place.after).starts_with("年代");
            let whole = if value < 100 { century + value } else { value };
            named.then_some(whole)?
        }
        _ => return None,
    };
    (in_scope(first) && first.is_multiple_of(10)).then(|| format!("{first}s"))
}

fn in_scope(year: u32) -> bool {
    (1900..2100).contains(&year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(lang: Lang, text: &str) -> Vec<String> {
        years(lang, text).into_iter().collect()
    }

    #[test]
    fn named_in_chinese() {
        let cases: &[(&str, &[&str])] = &[
            ("2024年12月，2017—2024年，2019、2020年", &["2017", "2019", "2020", "2024"]),
            ("20世纪50年代至70年代，90年代初", &["1950s", "1970s", "1990s"]),
            ("20 世纪 80、90年代，2010年代", &["1980s", "1990s", "2010s"]),
            ("进入21世纪，20年代", &["2020s"]),
            ("2025-04-25，王等（2023）", &["2023", "2025"]),
            ("《财经》2024年第4期，1899年，2000家，同年12月，第3段", &["2024"]),
            ("GPT-2024、1.2024年，2024.5年，七年", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(&found(Lang::Zh, text), expected, "{text}");
        }
    }

    #[test]
    fn named_in_english() {
        let cases: &[(&str, &[&str])] = &[
            ("in 2024, 2017–2024 and 25 April 2025.", &["2017", "2024", "2025"]),
            ("2017–24; 2009-10-02; 2025-04", &["2009", "2017", "2024", "2025"]),
            ("the 1950s to the mid-1970s, 2024’s best", &["1950s", "1970s", "2024"]),
            ("$2000, 2000 million, 1,999 books, GPT-2024, the 21st century", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(&found(Lang::En, text), expected, "{text}");
        }
    }

    #[test]
    fn alone() {
        for text in ["2029", " 2029年", "2029 年"] {
            assert_eq!(year_alone(text).as_deref(), Some("2029"), "{text}");
        }
        for text in ["2029家", "2129", "99", "2,029", "+202", ""] {
            assert_eq!(year_alone(text), None, "{text}");
        }
    }
}
