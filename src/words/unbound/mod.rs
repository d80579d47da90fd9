//! Finds numbers in running text that ought to be bound to a record.
//!
//! 1. Walk along the text; at each place try digits, then number words of the language.
//! 2. A number that is a date, an ordinal, a list number or part of a name is passed over.
//! 3. Any other is reported with its sign of scale: `65%`, `9万`, `三十三倍`, `three times`.
//!
//! Links have been taken out of the text: what is bound is no longer in it.

mod dates;
mod en_words;
mod figures;
mod measure;
mod names;
mod place;
#[cfg(test)]
mod tests;
mod years;
mod zh_words;

use std::ops::Range;

use crate::model::Lang;
use place::{Found, NumberPlace};

pub use years::{year_alone, years};

/// Byte ranges of the numbers in plain text that are bound to no record and ought to be.
/// ```
/// use interactive_report::{model::Lang, words::unbound_numbers};
///
/// let text = "In 2024 the town had 40 libraries.";
/// let found: Vec<&str> = unbound_numbers(Lang::En, text).into_iter().map(|at| &text[at]).collect();
/// assert_eq!(found, ["40"]);
/// ```
pub fn unbound_numbers(lang: Lang, text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let found = figures::at(lang, text, at).or_else(|| match lang {
            Lang::Zh => zh_words::at(text, at),
            Lang::En => en_words::at(text, at),
        });
        let end = found.as_ref().map_or(at + character.len_utf8(), |found| found.end);
        if found.is_some_and(|found| found.unbound) {
            ranges.push(at..end);
        }
        at = end;
    }
    ranges
}
