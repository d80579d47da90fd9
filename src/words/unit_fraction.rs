//! One part in so many, a tenth, a thirtieth, and other fractions, however many digits a ledger writes of them.

use rust_decimal::Decimal;

use super::significant::SignificantDigits;

/// A fraction that does not end is written with at least so many decimals.
const LEAST_DECIMALS: i32 = 9;
/// No finer part is told by its name.
const MOST_PARTS: f64 = 1e6;

/// `n` where a number is one part in `n`: exactly, or as far as it is written. 0.0333333333 is one in thirty.
pub(super) fn part_of(number: &SignificantDigits) -> Option<u64> {
    parts(number).map(|(parts, _)| parts)
}

/// Whether a number is one part in so many, cut where its author ceased to write.
pub fn is_cut_short(value: Decimal) -> bool {
    parts(&SignificantDigits::of(value)).is_some_and(|(_, is_exact)| !is_exact)
}

/// Whether a value is a fraction: exactly, or, with enough decimals, cut or rounded at the last that is written.
pub(super) fn is_fraction(value: Decimal, part: Decimal, whole: Decimal) -> bool {
    let value = value.normalize();
    let of_whole = |share: Decimal| share.checked_mul(whole);
    let is_written = value.scale() as i32 >= LEAST_DECIMALS;
    let last_place = if is_written { Decimal::new(1, value.scale()) } else { Decimal::ZERO };
    let rest = of_whole(value).and_then(|written| part.checked_sub(written));
    let most = of_whole(last_place);
    rest.zip(most).is_some_and(|(rest, most)| {
        rest.is_zero() || (whole > Decimal::ZERO && (-most / Decimal::TWO..most).contains(&rest))
    })
}

/// The parts, and whether the number is one of them exactly.
fn parts(number: &SignificantDigits) -> Option<(u64, bool)> {
    if number.negative || number.digits.is_empty() {
        return None;
    }
    let parts = (1.0 / number.nearest()).round();
    if !(2.0..=MOST_PARTS).contains(&parts) {
        return None;
    }
    let parts = parts as u64;
    let (one, is_exact) = one_in(parts, number.digits.len());
    let is_long = number.decimals(0) >= LEAST_DECIMALS;
    let is_part = if is_exact { one == *number } else { is_long && is_cut(number, &one) };
    is_part.then_some((parts, is_exact))
}

/// Whether a number is a longer one, cut or rounded.
fn is_cut(number: &SignificantDigits, longer: &SignificantDigits) -> bool {
    let is_start = number.exponent == longer.exponent && longer.digits.starts_with(&number.digits);
    is_start || *number == longer.rounded(number.digits.len())
}

/// One over the parts, to one digit more than asked for, and whether that is all of it.
fn one_in(parts: u64, digits: usize) -> (SignificantDigits, bool) {
    let (mut rest, mut exponent, mut text) = (10, -1, String::new());
    while rest < parts {
        (rest, exponent) = (rest * 10, exponent - 1);
    }
    while text.len() <= digits && rest > 0 {
        text.push((b'0' + (rest / parts) as u8) as char);
        rest = rest % parts * 10;
    }
    (SignificantDigits::new(false, &text, exponent), rest == 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::read_decimal;

    #[test]
    fn parts_are_told_from_other_numbers() {
        let cases = [
            ("0.1", Some((10, true))),
            ("0.10", Some((10, true))),
            ("0.0333333333333", Some((30, false))),
            ("0.666666666667", None),
            ("0.142857142857", Some((7, false))),
            ("0.142857142858", None),
            ("0.1428571429", Some((7, false))),
            ("0.0333333334", None),
            ("0.033", None),
            ("0.5", Some((2, true))),
            ("0.0858", None),
            ("0.000001", Some((1_000_000, true))),
            ("0.0000001", None),
            ("1", None),
            ("3", None),
            ("0", None),
            ("-0.5", None),
        ];
        for (text, expected) in cases {
            let number = SignificantDigits::of(read_decimal(text).unwrap());
            assert_eq!(parts(&number), expected, "{text}");
        }
        assert!(is_cut_short(read_decimal("0.0333333333").unwrap()));
        assert!(!is_cut_short(read_decimal("0.25").unwrap()));
    }
}
