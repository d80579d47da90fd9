//! From a written number and its unit to a value.

use rust_decimal::Decimal;

use crate::model::{Unit, read_decimal, times_ten_to};

/// Whether a cell holds a number.
pub fn is_number(text: &str) -> bool {
    let digits = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    text.bytes().all(digits) && text.parse::<f64>().is_ok()
}

/// Whether a number has more digits than are kept, written or in its base unit.
pub fn is_too_long(value: &str, unit: &str) -> bool {
    let exponent = Unit::parse(unit).map_or(0, |(exponent, _)| exponent);
    let kept = read_decimal(value).and_then(|value| times_ten_to(value, exponent));
    is_number(value) && kept.is_none()
}

/// The value in the base unit, digit by digit, and that unit; none where that has more digits than are kept.
pub fn read(value: &str, unit: &str) -> Option<(Decimal, Unit)> {
    let (exponent, unit) = Unit::parse(unit)?;
    Some((times_ten_to(read_decimal(value)?, exponent)?, unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_ten_move_the_point_only() {
        let base = |value, unit| read(value, unit).map(|(value, _)| value.to_string());
        assert_eq!(base("39.4", "1e8 CNY").as_deref(), Some("3940000000"));
        assert_eq!(base("0.10", "ratio").as_deref(), Some("0.10"));
        assert_eq!(base("1e11", "parameters").as_deref(), Some("100000000000"));
        assert_eq!(base("12345678.9012345678", "1e8 CNY").as_deref(), Some("1234567890123456.78"));
        assert_eq!(base("many", "CNY"), None);
        assert_eq!(base("1e20", "1e20 CNY"), None);
        assert!(is_too_long("1e20", "1e20 CNY") && is_too_long("1e30", "CNY"));
        assert!(!is_too_long("1e20", "CNY") && !is_too_long("many", "CNY"));
        assert!(!is_number("inf") && !is_number("") && is_number("-1.5") && is_number("1e40"));
    }
}
