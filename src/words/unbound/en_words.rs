//! Quantities in English number words: three times, thirty-three per cent, two million, threefold.

use super::{Found, measure};
use crate::words::en_numeral::is_word;

const MEASURES: [&str; 7] =
    ["times", "fold", "million", "billion", "trillion", "percent", "percentage"];

/// The quantity in words that starts here.
pub(super) fn at(text: &str, start: usize) -> Option<Found> {
    let inside = |character: char| character.is_alphanumeric() || character == '-';
    if text[..start].ends_with(inside) {
        return None;
    }
    let mut at = start;
    loop {
        let word = measure::first_word(&text[at..]);
        let lower = word.to_ascii_lowercase();
        let end = at + word.len();
        if lower.strip_suffix("fold").is_some_and(is_word) {
            return Some(Found { end, unbound: true });
        }
        if !is_word(&lower) {
            let counted = at > start;
            let length = measure(&text[at..]).filter(|_| counted)?;
            return Some(Found { end: at + length, unbound: true });
        }
        at = end + gap(&text[end..]);
    }
}

/// The length of the space or hyphen between two words.
fn gap(text: &str) -> usize {
    let joint = |character: char| character == '-' || character.is_whitespace();
    text.chars().next().filter(|next| joint(*next)).map_or(0, char::len_utf8)
}

/// The length of the word that makes a quantity.
fn measure(text: &str) -> Option<usize> {
    let word = measure::first_word(text);
    if MEASURES.iter().any(|known| known.eq_ignore_ascii_case(word)) {
        return Some(word.len());
    }
    let cent = text.strip_prefix("per ").map(measure::first_word);
    (cent == Some("cent")).then_some("per cent".len())
}
