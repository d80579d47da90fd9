//! English numbers without unit, in digits or words: 4,700, 64.1 billion, thirty-three, a hundred.

use super::digits::{self, Reading};
use super::en_numeral;

const SCALES: [(&str, f64); 9] = [
    ("", 1.0),
    ("hundred", 1e2),
    ("thousand", 1e3),
    ("million", 1e6),
    ("billion", 1e9),
    ("trillion", 1e12),
    ("m", 1e6),
    ("bn", 1e9),
    ("tn", 1e12),
];

/// A number without unit: digits or a number word, with million and the like.
pub(super) fn number(text: &str) -> Option<Reading> {
    if let Some((read, rest)) = digits::read(text) {
        let name = rest.trim_start_matches([' ', '-']);
        let size = SCALES.iter().find(|(known, _)| *known == name)?.1;
        return Some(read.times(size));
    }
    let scaled = SCALES.iter().find_map(|(name, size)| {
        let count = text.strip_suffix(name).filter(|_| !name.is_empty())?;
        Some((count.trim_end_matches([' ', '-']), *size))
    });
    let (count, size) = scaled.unwrap_or((text, 1.0));
    let count = if count == "a" && size > 1.0 { 1 } else { en_numeral::read(count)? };
    Some(Reading::new(f64::from(count), 1.0).times(size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_words() {
        let cases = [
            ("4,700", 4700.0),
            ("5 million", 5e6),
            ("5bn", 5e9),
            ("thirty-three", 33.0),
            ("two-million", 2e6),
            ("a hundred", 100.0),
        ];
        for (text, value) in cases {
            assert_eq!(number(text).map(|read| read.value), Some(value), "{text}");
        }
        for text in ["", "a", "million", "5 zillion", "5 million million", "some 5"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
