//! English numbers without unit, in digits or words: 4,700, 64.1 billion, thirty-three, a hundred.

use super::digits::{self, Reading};
use super::en_numeral;

/// Names of powers of ten.
const SCALES: [(&str, i32); 9] = [
    ("", 0),
    ("hundred", 2),
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("m", 6),
    ("bn", 9),
    ("tn", 12),
];

/// A number without unit: digits or a number word, with million and the like.
pub(super) fn number(text: &str) -> Option<Reading> {
    if let Some((read, rest)) = digits::read(text) {
        let name = rest.trim_start_matches([' ', '-']);
        let power = SCALES.iter().find(|(known, _)| *known == name)?.1;
        return read.times_ten_to(power);
    }
    let scaled = SCALES.iter().find_map(|(name, power)| {
        let count = text.strip_suffix(name).filter(|_| !name.is_empty())?;
        Some((count.trim_end_matches([' ', '-']), *power))
    });
    let (count, power) = scaled.unwrap_or((text, 0));
    let count = if count == "a" && power > 0 { 1 } else { en_numeral::read(count)? };
    Reading::whole(count).times_ten_to(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_and_words() {
        let cases = [
            ("4,700", 4700),
            ("5 million", 5_000_000),
            ("5bn", 5_000_000_000i64),
            ("thirty-three", 33),
            ("two-million", 2_000_000),
            ("a hundred", 100),
        ];
        for (text, value) in cases {
            assert_eq!(number(text).and_then(Reading::value), Some(value.into()), "{text}");
        }
        for text in ["", "a", "million", "5 zillion", "5 million million", "some 5"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
