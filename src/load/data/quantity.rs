//! From a written number and its unit to a value.

use crate::model::Unit;

/// Whether a cell holds a number.
pub fn is_number(text: &str) -> bool {
    let digits = |byte: u8| byte.is_ascii_digit() || b"+-.eE".contains(&byte);
    text.bytes().all(digits) && text.parse::<f64>().is_ok_and(f64::is_finite)
}

/// The value in the base unit, and that unit. The power of ten is put behind the digits before
/// they are read: 39.4 times 1e8 is exactly what `39.4e8` is, without the noise of a product.
pub fn read(value: &str, unit: &str) -> Option<(f64, Unit)> {
    let (exponent, unit) = Unit::parse(unit)?;
    if !is_number(value) {
        return None;
    }
    let value: f64 = match value.contains(['e', 'E']) {
        true => value.parse::<f64>().ok()? * 10f64.powi(exponent),
        false => format!("{value}e{exponent}").parse().ok()?,
    };
    value.is_finite().then_some((value, unit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn powers_of_ten_make_no_noise() {
        assert_eq!(read("39.4", "1e8 CNY").unwrap().0, 3_940_000_000.0);
        assert_eq!(read("0.1", "ratio").unwrap().0, 0.1);
        assert_eq!(read("1e11", "parameters").unwrap().0, 1e11);
        assert!(read("many", "CNY").is_none());
        assert!(!is_number("inf") && !is_number("") && is_number("-1.5"));
    }
}
