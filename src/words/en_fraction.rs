//! English names of fractions: one-tenth, a tenth, two-thirds.

use super::en_numeral;

/// Reads the name of a fraction in lower case: half, one-tenth, a tenth, two-thirds.
pub(super) fn read(text: &str) -> Option<f64> {
    if text == "half" {
        return Some(0.5);
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
    Some(f64::from(parts) / f64::from(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions() {
        let cases = [
            ("one-tenth", 0.1),
            ("a tenth", 0.1),
            ("one tenth", 0.1),
            ("one-thirtieth", 1.0 / 30.0),
            ("two-thirds", 2.0 / 3.0),
            ("half", 0.5),
            ("a half", 0.5),
            ("three quarters", 0.75),
            ("one-thirty-third", 1.0 / 33.0),
            ("one-hundredth", 0.01),
        ];
        for (text, value) in cases {
            assert_eq!(read(text), Some(value), "{text}");
        }
        for text in ["tenth", "one-second", "two-third", "one-ten", "", "-", "a "] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
