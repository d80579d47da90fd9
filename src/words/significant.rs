//! A number as its significant digits, so that no binary noise reaches the page.
//!
//! 1. [`SignificantDigits::of`] takes the digits of an exact number, [`SignificantDigits::of_f64`] those of a place in a drawing.
//! 2. [`SignificantDigits::rounded`] keeps so many of them.
//! 3. [`SignificantDigits::plain`] writes them out over a power of ten, by moving the point, not by dividing.

use rust_decimal::Decimal;

use super::float_digits::{times_ten_to, whole_and_exponent};

/// As many digits of an `f64` as are no noise of a product or sum.
const WITHOUT_NOISE: i32 = 14;

/// A number as `d.ddd × 10^exponent`, with the sign apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct SignificantDigits {
    /// Whether it is below zero.
    pub negative: bool,
    /// Significant digits without trailing zeros; empty for zero.
    pub digits: String,
    /// The power of ten of the first digit.
    pub exponent: i32,
}

impl SignificantDigits {
    /// All digits of an exact number.
    pub fn of(value: Decimal) -> SignificantDigits {
        let text = value.to_string();
        let (whole, decimals) = text.split_once('.').unwrap_or((&text, ""));
        let (negative, whole) = (whole.starts_with('-'), whole.trim_start_matches('-'));
        let all = format!("{whole}{decimals}");
        let digits = all.trim_start_matches('0');
        let exponent = whole.len() as i32 - 1 - (all.len() - digits.len()) as i32;
        SignificantDigits::new(negative, digits, exponent)
    }

    /// The digits of an `f64` without its noise. What is no number counts as zero.
    pub fn of_f64(value: f64) -> SignificantDigits {
        let (whole, exponent) = whole_and_exponent(value.abs(), WITHOUT_NOISE);
        SignificantDigits::new(value < 0.0, &whole.to_string(), exponent)
    }

    pub fn new(negative: bool, digits: &str, exponent: i32) -> SignificantDigits {
        let digits = digits.trim_end_matches('0').to_string();
        let is_zero = digits.is_empty();
        let exponent = if is_zero { 0 } else { exponent };
        SignificantDigits { negative: negative && !is_zero, digits, exponent }
    }

    /// Rounded to so many digits; a half goes away from zero.
    pub fn rounded(&self, significant: usize) -> SignificantDigits {
        let Some(next) = self.digits.as_bytes().get(significant) else { return self.clone() };
        let (kept, negative) = (&self.digits[..significant], self.negative);
        if *next < b'5' {
            return SignificantDigits::new(negative, kept, self.exponent);
        }
        let mut kept = kept.trim_end_matches('9').to_string();
        match kept.pop() {
            Some(last) => kept.push((last as u8 + 1) as char),
            None => return SignificantDigits::new(negative, "1", self.exponent + 1),
        }
        SignificantDigits::new(negative, &kept, self.exponent)
    }

    /// The nearest number that arithmetic can be done with.
    pub fn nearest(&self) -> f64 {
        let leading = &self.digits[..self.digits.len().min(15)];
        let whole = leading.parse::<u64>().unwrap_or_default() as f64;
        times_ten_to(whole, self.exponent + 1 - leading.len() as i32)
    }

    /// The nearest whole number.
    pub fn whole(&self) -> i64 {
        let places = usize::try_from(self.exponent + 1).unwrap_or_default();
        let whole =
            if self.exponent < -1 { 0 } else { self.rounded(places).plain(0).parse().unwrap_or(0) };
        if self.negative { -whole } else { whole }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_noise() {
        let plain = |value, power| SignificantDigits::of_f64(value).plain(power);
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
        let number = SignificantDigits::of_f64(99_999_999.0).rounded(3);
        assert_eq!((number.plain(8), number.exponent), ("1".into(), 8));
        assert_eq!(SignificantDigits::of_f64(65.0198).rounded(3).plain(0), "65");
        let wholes = [0.04, 0.5, 1.5, 2029.0, -2.6, 9.5]
            .map(|value| SignificantDigits::of_f64(value).whole());
        assert_eq!(wholes, [0, 1, 2, 2029, -3, 10]);
    }

    #[test]
    fn exact_numbers_keep_all_their_digits() {
        let plain = |mantissa, scale, power| {
            SignificantDigits::of(Decimal::from_i128_with_scale(mantissa, scale)).plain(power)
        };
        assert_eq!(plain(123_456_789_012_345_678, 2, 0), "1234567890123456.78");
        assert_eq!(plain(123_456_789_012_345_678, 2, 8), "12345678.9012345678");
        assert_eq!(plain(10, 2, 0), "0.1");
        assert_eq!(plain(600_000_000_000, 0, 8), "6000");
        assert_eq!(plain(333_333_333_333, 13, 0), "0.0333333333333");
        assert_eq!(plain(0, 2, 0), "0");
        assert!(SignificantDigits::of(Decimal::new(-5, 1)).negative);
    }

    #[test]
    fn odd_values_do_not_panic() {
        for value in [f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, -0.0, -1e-300] {
            for power in [-9, 0, 12] {
                assert!(!SignificantDigits::of_f64(value).plain(power).is_empty());
            }
        }
    }
}
