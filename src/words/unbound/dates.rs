//! Years and dates in both languages.

use super::{NumberPlace, measure};
use crate::model::Lang;
use crate::words::digits::digits;
use crate::words::period::MONTHS;

const DASHES: [char; 6] = ['—', '–', '-', '~', '～', '/'];

/// Whether the number is a year, or part of a date.
pub(super) fn is_date(place: NumberPlace) -> bool {
    if !place.number.bytes().all(|byte| byte.is_ascii_digit()) || place.number.len() > 4 {
        return false;
    }
    is_calendar(place) || is_day_of_month(place) || is_in_range(place) || is_year_alone(place)
}

/// 2024年, 4月, 25日, 80年代, also as one of several: 2017—2024年, 80、90年代.
fn is_calendar(place: NumberPlace) -> bool {
    let value: u32 = place.number.parse().unwrap_or(0);
    let after = skip_others(place.after);
    let most = [("年代", 2999), ("世纪", 30), ("月", 12), ("日", 31), ("号", 31)];
    match most.iter().find(|(name, _)| after.starts_with(name)) {
        Some((_, most)) => (1..=*most).contains(&value),
        None => after.starts_with('年') && place.number.len() == 4 && (1000..3000).contains(&value),
    }
}

/// What follows the last of several numbers that are joined: `—2024年` gives `年`.
pub(super) fn skip_others(after: &str) -> &str {
    let mut rest = after.trim_start();
    // A list longer than this is no date, and the text may be of any length.
    for _ in 0..6 {
        let next = rest.trim_start_matches(DASHES);
        let next =
            next.strip_prefix(['、', '至', '到', '和', '与', '及']).unwrap_or(next).trim_start();
        let length = digits(next);
        if next.len() == rest.len() || length == 0 {
            break;
        }
        rest = next[length..].trim_start();
    }
    rest
}

/// `25 April`, `25–27 April`, `April 25`, `April 25–27`.
fn is_day_of_month(place: NumberPlace) -> bool {
    let day = place.number.parse().is_ok_and(|day: u32| (1..=31).contains(&day));
    let after = measure::first_word(skip_others(place.after));
    let before = place.before.trim_end_matches(|character: char| {
        character.is_ascii_digit() || DASHES.contains(&character)
    });
    let before = before.trim_end().trim_end_matches('.');
    let start = before.trim_end_matches(|character: char| character.is_ascii_alphabetic()).len();
    day && !measure::follows(place.after) && (is_month(after) || is_month(&before[start..]))
}

/// A month by its name or its first three or four letters.
fn is_month(word: &str) -> bool {
    MONTHS
        .iter()
        .any(|month| *month == word || ((3..=4).contains(&word.len()) && month.starts_with(word)))
}

/// 2017–2024, 2017–24, 2025-04-25: joined to a year.
fn is_in_range(place: NumberPlace) -> bool {
    if measure::follows(place.after) {
        return false;
    }
    let digits_before = |text: &str| {
        let rest = text.trim_end_matches(|character: char| character.is_ascii_digit());
        text.len() - rest.len()
    };
    let leads = place.after.strip_prefix(DASHES).is_some_and(|rest| [2, 4].contains(&digits(rest)));
    if leads && is_year(place.number) {
        return true;
    }
    let joined = place.before.strip_suffix(DASHES).map(|before| {
        // The month of an ISO date stands between the year and the day.
        let month = if digits_before(before) == 2 { &before[..before.len() - 2] } else { before };
        month.strip_suffix('-').unwrap_or(before)
    });
    joined.is_some_and(|before| {
        let year = &before[before.len() - digits_before(before)..];
        is_year(year) && [2, 4].contains(&place.number.len())
    })
}

/// The year that a short end of a range stands for: 2024 for the 24 of 2017–24.
pub(super) fn end_of_range(place: NumberPlace) -> Option<u32> {
    let before = place.before.strip_suffix(DASHES)?;
    let (_, first) = before.split_at_checked(before.len().checked_sub(4)?)?;
    let first: u32 = first.parse().ok().filter(|_| is_year(first))?;
    let end: u32 = place.number.parse().ok()?;
    // A month of an ISO date is no year.
    let is_month = place.before.ends_with('-') && end <= 12;
    (end > first % 100 && !is_month).then_some(first / 100 * 100 + end)
}

/// A year on its own: in English anywhere, in Chinese in brackets.
fn is_year_alone(place: NumberPlace) -> bool {
    let open = place.before.ends_with(['(', '（']) && place.after.starts_with([')', '）']);
    let amount =
        place.before.ends_with(['$', '€', '£', '¥', '￥']) || measure::follows(place.after);
    is_year(place.number) && !amount && (place.lang == Lang::En || open)
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.parse().is_ok_and(|year: u32| (1800..=2100).contains(&year))
}
