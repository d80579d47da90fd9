//! A number as decimal digits, so that no binary noise reaches the page.
//!
//! 1. [`Decimal::new`] rounds a value to so many significant digits and drops trailing zeros.
//! 2. [`Decimal::plain`] writes it out over a power of ten, by moving the point, not by dividing.

/// A rounded number: `d.ddd × 10^exponent`, with the sign apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    /// Whether it is below zero.
    pub negative: bool,
    /// Significant digits without trailing zeros; empty for zero.
    pub digits: String,
    /// The power of ten of the first digit.
    pub exponent: i32,
}

impl Decimal {
    /// The value rounded to so many significant digits. What is no number counts as zero.
    pub fn new(value: f64, significant: usize) -> Decimal {
        let (whole, exponent) = whole_and_exponent(value.abs(), significant.clamp(1, 15) as i32);
        let digits = whole.to_string();
        let digits = digits.trim_end_matches('0').to_string();
        Decimal { negative: value < 0.0 && !digits.is_empty(), exponent, digits }
    }

    /// How many decimals remain after division by `10^power`.
    pub fn decimals(&self, power: i32) -> i32 {
        (self.digits.len() as i32 - 1 - self.exponent + power).max(0)
    }

    /// The number over `10^power` in plain digits, without the sign.
    pub fn plain(&self, power: i32) -> String {
        let exponent = self.exponent - power;
        if self.digits.is_empty() {
            return "0".to_string();
        }
        if exponent < 0 {
            let zeros = "0".repeat((-exponent - 1) as usize);
            return format!("0.{zeros}{}", self.digits);
        }
        let whole = exponent as usize + 1;
        if self.digits.len() <= whole {
            return self.digits.clone() + "0".repeat(whole - self.digits.len()).as_str();
        }
        let (whole, decimals) = self.digits.split_at(whole);
        format!("{whole}.{decimals}")
    }

    /// The sign to set before the number and its currency.
    pub fn sign(&self) -> &'static str {
        if self.negative { "−" } else { "" }
    }
}

/// The value as a whole number of so many digits, and the power of ten of the first of them. Written
/// out here because the general code for it is as large as the rest of `words` in the browser.
fn whole_and_exponent(value: f64, significant: i32) -> (u64, i32) {
    if !value.is_normal() {
        return (0, 0);
    }
    let exponent = value.log10().floor() as i32;
    let whole = times_ten_to(value, significant - 1 - exponent).round();
    let limit = times_ten_to(1.0, significant);
    if whole >= limit {
        (times_ten_to(limit, -1) as u64, exponent + 1)
    } else if whole * 10.0 < limit {
        ((whole * 10.0) as u64, exponent - 1)
    } else {
        (whole as u64, exponent)
    }
}

/// Powers of ten are exact up to the 22nd; what lies beyond is done in steps.
fn times_ten_to(value: f64, power: i32) -> f64 {
    match power {
        23.. => times_ten_to(value * 1e22, power - 22),
        0..=22 => value * 10f64.powi(power),
        -22..0 => value / 10f64.powi(-power),
        _ => times_ten_to(value / 1e22, power + 22),
    }
}

/// Sets English separators between thousands, from four digits on.
pub(super) fn grouped(plain: &str) -> String {
    let (whole, decimals) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut text = String::with_capacity(plain.len() + whole.len() / 3);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text + decimals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_noise() {
        let plain = |value, power| Decimal::new(value, 14).plain(power);
        assert_eq!(plain(39.4 * 1e8, 8), "39.4");
        assert_eq!(plain(0.1 + 0.2, 0), "0.3");
        assert_eq!(plain(0.001, -3), "1");
        assert_eq!(plain(0.0, 0), "0");
        assert_eq!(plain(1.2e12, 12), "1.2");
        assert_eq!(plain(6e11, 8), "6000");
        assert_eq!(plain(0.05, 0), "0.05");
    }

    #[test]
    fn rounding_may_carry() {
        let number = Decimal::new(99_999_999.0, 3);
        assert_eq!((number.plain(8), number.exponent), ("1".into(), 8));
        assert_eq!(Decimal::new(65.0198, 3).plain(0), "65");
    }

    #[test]
    fn odd_values_do_not_panic() {
        for value in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0, -1e-300] {
            for power in [-9, 0, 12] {
                assert!(!Decimal::new(value, 14).plain(power).is_empty());
            }
        }
    }

    #[test]
    fn thousands() {
        let texts = ["1", "999", "4700", "90000", "1234567.891"].map(grouped);
        assert_eq!(texts, ["1", "999", "4,700", "90,000", "1,234,567.891"]);
    }
}
