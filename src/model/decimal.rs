//! Exact numbers: the digits of a ledger, neither lost nor invented. What is drawn is placed by the nearest `f64`.

use rust_decimal::Decimal;

/// As many decimals as are kept.
const MOST_DECIMALS: i64 = Decimal::MAX_SCALE as i64;

/// Reads a number in plain digits or with a power of ten, `39.40` or `1e11`, and keeps its decimals; none where
/// it is no number, or has more than 28 digits.
pub fn read_decimal(text: &str) -> Option<Decimal> {
    let (digits, power) = match text.split_once(['e', 'E']) {
        Some((digits, power)) => (digits, power.parse().ok()?),
        None => (text, 0),
    };
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_digit() || b"+-.".contains(&byte));
    times_ten_to(Decimal::from_str_exact(digits).ok().filter(|_| is_plain)?, power)
}

/// The number times `10^power`: its point moves and its digits stay. None where that leaves what is kept.
pub fn times_ten_to(value: Decimal, power: i32) -> Option<Decimal> {
    let mut mantissa = value.mantissa();
    let mut scale = i64::from(value.scale()) - i64::from(power);
    if mantissa == 0 {
        scale = if (0..=MOST_DECIMALS).contains(&scale) { scale } else { 0 };
    }
    if scale < 0 {
        mantissa = mantissa.checked_mul(10i128.checked_pow(u32::try_from(-scale).ok()?)?)?;
        scale = 0;
    }
    Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale).ok()?).ok()
}

/// The nearest number that a drawing can be placed by.
pub fn nearest(value: Decimal) -> f64 {
    let (mantissa, scale) = (value.mantissa() as f64, value.scale() as i32);
    // Powers of ten are exact up to the 22nd.
    let first = scale.min(22);
    mantissa / 10f64.powi(first) / 10f64.powi(scale - first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn digits_are_kept_as_they_are_written() {
        let texts =
            ["6000", "0.10", "64.1", "1234567890123456.78", "-0.2", "0.00", "0.0333333333333"];
        for text in texts {
            assert_eq!(read_decimal(text).unwrap().to_string(), text);
        }
        assert_eq!(read_decimal("1e11").unwrap().to_string(), "100000000000");
        assert_eq!(read_decimal("2.50e-3").unwrap().to_string(), "0.00250");
        assert_eq!(read_decimal(&"9".repeat(28)).unwrap().to_string(), "9".repeat(28));
    }

    #[test]
    fn what_is_not_kept() {
        let long = "1".repeat(30);
        for text in [
            "",
            "-",
            ".",
            "1_000",
            "1e",
            "e5",
            "NaN",
            "inf",
            "1e29",
            "1e-29",
            &long,
            "1e99999999999",
        ] {
            assert_eq!(read_decimal(text), None, "{text}");
        }
        assert_eq!(read_decimal(&format!("0.{long}")), None);
    }

    #[test]
    fn powers_of_ten_move_the_point() {
        let moved = |text: &str, power| {
            times_ten_to(read_decimal(text).unwrap(), power).map(|value| value.to_string())
        };
        assert_eq!(moved("39.4", 8).as_deref(), Some("3940000000"));
        assert_eq!(moved("1000", -28).as_deref(), Some("0.0000000000000000000000001000"));
        assert_eq!(moved("1", -29), None);
        assert_eq!(moved("1", 29), None);
        assert_eq!(moved("0", 99).as_deref(), Some("0"));
    }

    #[test]
    fn a_drawing_has_the_nearest_place() {
        for text in ["39.4", "0.1", "99.8", "0.0333333333333", "65.0266586561", "641e8", "-0.2"] {
            assert_eq!(nearest(read_decimal(text).unwrap()), text.parse::<f64>().unwrap());
        }
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_back(text in "(0|-?[1-9][0-9]{0,17})\\.[0-9]{1,10}|0|-?[1-9][0-9]{0,27}") {
            prop_assert_eq!(read_decimal(&text).unwrap().to_string(), text);
        }
    }
}
