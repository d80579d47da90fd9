//! English names of fractions: one-tenth, a tenth, two-thirds.

use super::digits::Reading;
use super::en_numeral;

/// Reads the name of a fraction in lower case: half, one-tenth, a tenth, two-thirds.
pub(super) fn read(text: &str) -> Option<Reading> {
    if text == "half" {
        return Reading::fraction(1.into(), 2.into());
    }
    let (parts, whole) = text.split_once(['-', ' '])?;
    let parts = if parts == "a" { 1 } else { en_numeral::read(parts)? };
    let name = if parts > 1 { whole.strip_suffix('s')? } else { whole };
    let whole = match name {
        "half" => 2,
        "quarter" => 4,
        "hundredth" => 100,
        "thousandth" => 1000,
        _ => en_numeral::read_ordinal(name).filter(|whole| *whole > 2)?,
    };
    Reading::fraction(parts.into(), whole.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions() {
        let cases = [
            ("one-tenth", 1, 10),
            ("a tenth", 1, 10),
            ("one tenth", 1, 10),
            ("one-thirtieth", 1, 30),
            ("two-thirds", 2, 3),
            ("half", 1, 2),
            ("a half", 1, 2),
            ("three quarters", 3, 4),
            ("one-thirty-third", 1, 33),
            ("one-hundredth", 1, 100),
        ];
        for (text, part, whole) in cases {
            assert_eq!(read(text), Reading::fraction(part.into(), whole.into()), "{text}");
        }
        for text in ["tenth", "one-second", "two-third", "one-ten", "", "-", "a "] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
