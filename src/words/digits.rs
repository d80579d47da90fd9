//! Numbers in digits, as an author writes them: 4,700, 39.4, -0.2.

/// A number as written: its value, and the size of its last place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Reading {
    /// The value.
    pub value: f64,
    /// The size of the last written place.
    pub step: f64,
}

impl Reading {
    /// A number written to the given place.
    pub fn new(value: f64, step: f64) -> Reading {
        Reading { value, step }
    }

    /// A fraction by name or by its parts: it is as good as three significant digits.
    pub fn fraction(value: f64) -> Reading {
        Reading::new(value, value.abs() / 100.0)
    }

    /// The same number of a greater unit.
    pub fn times(self, factor: f64) -> Reading {
        Reading::new(self.value * factor, self.step * factor)
    }
}

/// Reads the number at the start of a text; gives it and the rest.
pub(super) fn read(text: &str) -> Option<(Reading, &str)> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (written, rest) = unsigned.split_at(run(unsigned));
    let decimals = written.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let value: f64 = written.replace(',', "").parse().ok()?;
    let sign = if unsigned.len() < text.len() { -1.0 } else { 1.0 };
    let step = 10f64.powi(-i32::try_from(decimals).ok()?);
    Some((Reading::new(sign * value, step), rest))
}

/// Reads a fraction in digits that is the whole text: 1/30.
pub(super) fn read_fraction(text: &str) -> Option<Reading> {
    let (part, whole) = text.split_once('/')?;
    let (part, "") = read(part)? else { return None };
    let (whole, "") = read(whole)? else { return None };
    let value = part.value / whole.value;
    value.is_finite().then(|| Reading::fraction(value))
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

    #[test]
    fn numbers_and_their_places() {
        let cases = [
            ("4,700 companies", 4700.0, 1.0, " companies"),
            ("4700", 4700.0, 1.0, ""),
            ("1,234,567.25", 1_234_567.25, 0.01, ""),
            ("-0.2%", -0.2, 0.1, "%"),
            ("1,2345", 1.0, 1.0, ",2345"),
            ("65.", 65.0, 1.0, "."),
        ];
        for (text, value, step, rest) in cases {
            assert_eq!(read(text), Some((Reading::new(value, step), rest)), "{text}");
        }
        for text in ["", "-", ".5", ",1", "三", "a1", "-亿"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn fractions() {
        assert_eq!(read_fraction("1/4").map(|read| read.value), Some(0.25));
        for text in ["1/0", "0/0", "1/", "/3", "1/2/3", "1/3倍"] {
            assert_eq!(read_fraction(text), None, "{text}");
        }
    }
}
