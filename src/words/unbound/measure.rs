//! Words and signs that make a number a quantity.

/// Signs directly after a number.
pub(super) const SIGNS: [char; 8] = ['%', '％', '‰', '倍', '成', '万', '亿', '×'];

/// English words after a number, with a space or a hyphen.
const WORDS: [&str; 12] = [
    "fold",
    "times",
    "thousand",
    "million",
    "billion",
    "trillion",
    "percent",
    "percentage",
    "per",
    "yuan",
    "dollar",
    "dollars",
];

/// Letters set directly after a number.
const SYMBOLS: [&str; 7] = ["m", "bn", "tn", "x", "ms", "pp", "k"];

/// Whether what follows a number says that it is a quantity.
pub(super) fn follows(after: &str) -> bool {
    let word = first_word(after.trim_start_matches([' ', '\u{a0}', '-']));
    let attached = SYMBOLS.contains(&first_word(after));
    after.trim_start().starts_with(SIGNS) || is_word(word) || attached
}

/// Whether a word after a number makes it a quantity.
pub(super) fn is_word(word: &str) -> bool {
    WORDS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The Latin letters at the start of a text.
pub(super) fn first_word(text: &str) -> &str {
    let length = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    &text[..length]
}
