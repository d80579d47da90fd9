//! Numbers in digits.

use super::{Found, NumberPlace, dates, measure, names};
use crate::model::Lang;
use crate::words::digits;
use crate::words::zh_numeral::is_numeral;

/// The number in digits that starts here.
pub(super) fn at(lang: Lang, text: &str, start: usize) -> Option<Found> {
    let length = digits::run(&text[start..]);
    if length == 0 {
        return wide(text, start);
    }
    let end = start + length;
    let place = NumberPlace {
        lang,
        before: nearest(&text[..start]),
        number: &text[start..end],
        after: &text[end..],
    };
    if dates::is_date(place) || names::is_name(place) || is_ordinal(place) || is_list_number(place)
    {
        return Some(Found { end: end + versions(place.after), unbound: false });
    }
    Some(Found { end: end + tail(place.after), unbound: true })
}

/// The end of a text. A date or a name is told by less, and the text may be of any length.
pub(super) fn nearest(before: &str) -> &str {
    let from = before.len().saturating_sub(100);
    let from = (from..=before.len()).find(|at| before.is_char_boundary(*at));
    from.map_or(before, |from| &before[from..])
}

/// Full-width digits are always wrong in a number that is no name.
fn wide(text: &str, start: usize) -> Option<Found> {
    let is_wide = |character: char| ('０'..='９').contains(&character);
    let rest = text[start..].trim_start_matches(is_wide);
    let end = text.len() - rest.len();
    (end > start).then_some(Found { end, unbound: true })
}

/// `3.1.2`: what is left of a number with more than one point.
fn versions(after: &str) -> usize {
    let rest =
        after.trim_start_matches(|character: char| character == '.' || character.is_ascii_digit());
    let taken = &after[..after.len() - rest.len()];
    taken.trim_end_matches('.').len()
}

/// What belongs to a number behind its digits: `/30`, `万亿`, `倍`, ` %`.
fn tail(after: &str) -> usize {
    if let Some(rest) = after.strip_prefix('/') {
        return match digits::digits(rest) {
            0 => 0,
            whole => 1 + whole,
        };
    }
    let spaced = after.strip_prefix(' ').unwrap_or(after);
    let rest = spaced.trim_start_matches(is_numeral);
    let rest = rest.strip_prefix(measure::SIGNS).unwrap_or(rest);
    if rest.len() == spaced.len() { 0 } else { after.len() - rest.len() }
}

/// 第3段, 第3—5段, No. 3.
fn is_ordinal(place: NumberPlace) -> bool {
    let before = place.before.trim_end();
    let range = before.trim_end_matches(|character: char| {
        character.is_ascii_digit() || "—–-~～、至到".contains(character)
    });
    range.trim_end().ends_with('第')
        || ["No.", "no.", "Nos."].iter().any(|word| before.ends_with(word))
}

/// `1. ` or `2）` at the start of a line, `（3）` anywhere.
fn is_list_number(place: NumberPlace) -> bool {
    let short = place.number.len() <= 2;
    let line = place.before.rsplit('\n').next().unwrap_or_default();
    let closed = place.after.starts_with([')', '）']);
    let enclosed = closed && line.ends_with(['(', '（']) && place.number.len() == 1;
    let leads = line.trim().is_empty() && (closed || place.after.starts_with(['.', '、', '．']));
    short && (leads || enclosed)
}
