//! Every digit of a record counts, however many there are.

use proptest::prelude::*;
use rust_decimal::Decimal;

use super::{check, derived, nouns, record};
use crate::model::Fact;
use crate::model::Lang::{self, En, Zh};
use crate::words::Locale;

#[test]
fn ten_digits_are_compared_one_by_one() {
    let count = record("1234567890", "companies");
    check(
        En,
        &count,
        "1,234,567,890|1234567890 companies|1.23456789 billion|1.234567890 billion companies",
        "1,234,567,891|1,234,567,889|1,234,567,890.1|1.2345678901 billion|1.23 billion",
    );
    check(Zh, &count, "1234567890家|12.3456789亿家|123456.789万家", "1234567891家|12.3456788亿家");
}

#[test]
fn sixteen_digits_and_their_decimals_are_compared_one_by_one() {
    let amount = record("1234567890123456.78", "CNY");
    check(
        Zh,
        &amount,
        "1234567890123456.78元|12345678.9012345678亿元|1234.56789012345678万亿元",
        "1234567890123456.79元|1234567890123456.8元|1234567890123456元|12345678.9012345679亿元",
    );
    check(
        En,
        &amount,
        "1,234,567,890,123,456.78 yuan|1,234.56789012345678 trillion yuan",
        "1,234,567,890,123,456.77 yuan|1,234,567,890,123,457 yuan|1,234.567890123456 trillion yuan",
    );
}

#[test]
fn shares_and_small_numbers_are_compared_one_by_one() {
    let share = record("99.85", "percent");
    check(Zh, &share, "99.85%|99.850%|百分之99.85", "99.9%|99.8%|99.85000001%|99.8499999999%");
    check(
        En,
        &record("0.0000000001", "seconds"),
        "0.1 nanoseconds|0.0000000001 seconds",
        "0.11 nanoseconds|0 seconds",
    );
    check(En, &record("0.10", "percent"), "0.1%|0.10%", "0.100000000001%");
    check(En, &record("0.0333333334", "ratio"), "0.0333333334", "1/30|one-thirtieth|0.0333333333");
}

#[test]
fn a_half_goes_away_from_zero() {
    check(En, &derived("2.5", "ratio"), "3 times|2.5 times", "2 times");
    check(En, &derived("-2.5", "percent"), "-3%|-2.5%", "-2%|3%|2.5%");
    check(En, &derived("2.4999999999", "ratio"), "2 times|2.5 times", "3 times");
    check(Zh, &derived("150000000.5", "CNY"), "150000001元|1.5亿元|2亿元", "150000002元|1亿元");
    check(En, &derived("0.3", "ratio"), "0.3|0.30", "0.31|0.300001");
}

proptest! {
    #[test]
    fn what_is_written_of_a_record_states_it(mantissa in 1..=79_228_162_514_264_337_593_543_950_335i128, scale in 0..=28u32) {
        let value = Decimal::from_i128_with_scale(mantissa, scale);
        for unit in ["CNY", "USD", "percent", "companies", "years"] {
            let fact = Fact { value, ..record("1", unit) };
            for lang in Lang::ALL {
                let nouns = nouns(lang);
                let locale = Locale { lang, nouns: &nouns };
                let written = locale.fact(&fact);
                prop_assert_eq!(locale.agrees(&written, &fact), Ok(()), "{}", written);
            }
        }
    }

    #[test]
    fn a_record_one_off_in_its_last_place_is_another(mantissa in 1..=9_999_999_999_999_999i128, scale in 0..=28u32) {
        let [value, other] = [mantissa, mantissa + 1].map(|mantissa| Decimal::from_i128_with_scale(mantissa, scale));
        let fact = Fact { value, ..record("1", "CNY") };
        let nouns = nouns(En);
        let locale = Locale { lang: En, nouns: &nouns };
        let written = locale.fact(&Fact { value: other, ..fact.clone() });
        prop_assert!(locale.agrees(&written, &fact).is_err(), "{}", written);
    }
}
