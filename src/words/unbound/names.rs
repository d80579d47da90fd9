//! Numbers that are part of a name or a version: GPT-4.5, L2, o1, Gemini 2.0, 3D, 20th, 1980s.

use super::{NumberPlace, measure};

/// Capitalised words that begin a sentence and are no names.
const NO_NAMES: [&str; 44] = [
    "A", "About", "After", "All", "Almost", "Among", "An", "And", "Another", "Around", "As", "At",
    "Before", "Between", "But", "By", "Every", "Fewer", "For", "From", "Here", "In", "Its", "Just",
    "Less", "More", "Nearly", "Of", "On", "Only", "Or", "Our", "Over", "Roughly", "Some", "Than",
    "The", "Their", "These", "To", "Under", "Up", "With", "Within",
];
const CURRENCIES: [&str; 4] = ["RMB", "CNY", "USD", "EUR"];

/// Whether the number is part of a name.
pub(super) fn is_name(place: NumberPlace) -> bool {
    is_attached_before(place.before) || is_attached_after(place) || is_version(place)
}

/// Letters right before the number, or joined to it by hyphen, point or slash.
fn is_attached_before(before: &str) -> bool {
    let token = last_token(before);
    token.chars().any(char::is_alphabetic) && !CURRENCIES.contains(&token)
}

/// Letters right after the number, unless they are a measure.
fn is_attached_after(place: NumberPlace) -> bool {
    let joined = place.after.strip_prefix(['-', '\u{2011}', '_', '/']).unwrap_or(place.after);
    let letters = joined.chars().next().is_some_and(is_letter);
    letters && !measure::follows(place.after) || is_dotted(place)
}

/// `3.1.2`.
fn is_dotted(place: NumberPlace) -> bool {
    let mut after = place.after.chars();
    let more = after.next() == Some('.') && after.next().is_some_and(|next| next.is_ascii_digit());
    more && place.number.contains('.')
}

/// `Gemini 2.0`, `Windows 11`: one or two digits, or such with a point, after a capitalised word.
fn is_version(place: NumberPlace) -> bool {
    let Some(before) = place.before.strip_suffix([' ', '\u{a0}']) else { return false };
    let word = last_token(before);
    let named = word.chars().next().is_some_and(char::is_uppercase) && !NO_NAMES.contains(&word);
    let short = |part: &str| (1..=2).contains(&part.len());
    let parts = place.number.split('.');
    named
        && parts.clone().count() <= 2
        && parts.clone().all(short)
        && !measure::follows(place.after)
}

/// The letters, digits and joints at the end of a text.
fn last_token(before: &str) -> &str {
    let joint = |character: char| character.is_ascii_digit() || "-\u{2011}._/".contains(character);
    let rest = before.trim_end_matches(|character| joint(character) || is_letter(character));
    &before[rest.len()..]
}

/// A letter of an alphabet, not a Han character.
fn is_letter(character: char) -> bool {
    character.is_alphabetic() && character < '\u{2000}'
}
