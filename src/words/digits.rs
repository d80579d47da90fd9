//! Numbers in digits, as an author writes them: 4,700, 39.4, -0.2.

use rust_decimal::Decimal;

use crate::model::times_ten_to;

/// A number as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reading {
    /// In digits or words, to some place.
    Number {
        /// The value.
        value: Decimal,
        /// The power of ten of the last written place.
        place: i32,
    },
    /// By name or by its parts.
    Fraction {
        /// How many parts.
        part: Decimal,
        /// Of how many.
        whole: Decimal,
    },
}

impl Reading {
    /// A whole number written to the last digit.
    pub fn whole(value: impl Into<Decimal>) -> Reading {
        Reading::Number { value: value.into(), place: 0 }
    }

    /// A fraction; none of nothing.
    pub fn fraction(part: Decimal, whole: Decimal) -> Option<Reading> {
        (!whole.is_zero()).then_some(Reading::Fraction { part, whole })
    }

    /// The number over `10^-power`; none where it has more digits than are kept. Fractions have no greater unit.
    pub fn times_ten_to(self, power: i32) -> Option<Reading> {
        let Reading::Number { value, place } = self else { return None };
        Some(Reading::Number { value: times_ten_to(value, power)?, place: place + power })
    }

    /// The value; of a fraction without end as many digits as are kept.
    pub fn value(self) -> Option<Decimal> {
        match self {
            Reading::Number { value, .. } => Some(value),
            Reading::Fraction { part, whole } => part.checked_div(whole),
        }
    }
}

/// Reads the number at the start of a text; gives it and the rest.
pub(super) fn read(text: &str) -> Option<(Reading, &str)> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (written, rest) = unsigned.split_at(run(unsigned));
    let mut value = Decimal::from_str_exact(&written.replace(',', "")).ok()?;
    value.set_sign_negative(unsigned.len() < text.len());
    let place = -i32::try_from(value.scale()).ok()?;
    Some((Reading::Number { value, place }, rest))
}

/// Reads a fraction in digits that is the whole text: 1/30.
pub(super) fn read_fraction(text: &str) -> Option<Reading> {
    let (part, whole) = text.split_once('/')?;
    let (part, "") = read(part)? else { return None };
    let (whole, "") = read(whole)? else { return None };
    Reading::fraction(part.value()?, whole.value()?)
}

/// The length of the number at the start of a text, with its separators and decimals.
pub(super) fn run(text: &str) -> usize {
    let mut length = digits(text);
    if (1..=3).contains(&length) {
        while text[length..].starts_with(',') && digits(&text[length + 1..]) == 3 {
            length += 4;
        }
    }
    if length > 0 && text[length..].starts_with('.') {
        match digits(&text[length + 1..]) {
            0 => {}
            decimals => length += 1 + decimals,
        }
    }
    length
}

/// The length of the digits at the start of a text.
pub(super) fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::read_decimal;

    #[test]
    fn numbers_and_their_places() {
        let cases = [
            ("4,700 companies", "4700", 0, " companies"),
            ("4700", "4700", 0, ""),
            ("1,234,567.25", "1234567.25", -2, ""),
            ("1,234,567,890,123,456.780", "1234567890123456.78", -3, ""),
            ("-0.2%", "-0.2", -1, "%"),
            ("1,2345", "1", 0, ",2345"),
            ("65.", "65", 0, "."),
        ];
        for (text, value, place, rest) in cases {
            let value = read_decimal(value).unwrap();
            assert_eq!(read(text), Some((Reading::Number { value, place }, rest)), "{text}");
        }
        let long = "1".repeat(30);
        assert_eq!(read(&long), None);
        for text in ["", "-", ".5", ",1", "三", "a1", "-亿"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn fractions() {
        assert_eq!(read_fraction("1/4").and_then(Reading::value), read_decimal("0.25"));
        for text in ["1/0", "0/0", "1/", "/3", "1/2/3", "1/3倍"] {
            assert_eq!(read_fraction(text), None, "{text}");
        }
    }
}
