//! Orders of magnitude in words: 千亿级, 万亿元级, 毫秒级; 100-billion-scale, trillion-yuan.
//!
//! All forms are made from the value; reading is looking among them. The first form is the one that
//! the page writes.

use rust_decimal::Decimal;

use super::significant::SignificantDigits;
use super::{Locale, en_order, zh_order};
use crate::model::{Lang, Unit};

/// The words for the order of magnitude of a value.
pub(super) fn text(locale: Locale, value: Decimal, unit: &Unit) -> String {
    let first = forms(locale, value, unit).into_iter().next();
    first.unwrap_or_else(|| match locale.lang {
        Lang::Zh => locale.quantity(value, unit) + "级",
        Lang::En => locale.quantity(value, unit) + "-scale",
    })
}

/// Whether a text states the order of magnitude of a value.
pub(super) fn states(locale: Locale, written: &str, value: Decimal, unit: &Unit) -> bool {
    let known = forms(locale, value, unit).into_iter().chain([text(locale, value, unit)]);
    let plain = |text: &str| match locale.lang {
        Lang::Zh => text.replace(' ', ""),
        Lang::En => text.to_lowercase().replace(' ', "-"),
    };
    let written = plain(written);
    known.into_iter().any(|form| plain(&form) == written)
}

fn forms(locale: Locale, value: Decimal, unit: &Unit) -> Vec<String> {
    let exponent = SignificantDigits::of(value).exponent;
    match locale.lang {
        Lang::Zh => zh_order::forms(exponent, unit, locale.noun(unit)),
        Lang::En => en_order::forms(exponent, unit, locale.noun(unit)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Currency, Nouns, read_decimal, times_ten_to};

    #[test]
    fn the_first_form_is_written() {
        let count = Unit::Count("things".into());
        let cases = [
            ("1e11", count.clone(), "千亿级", "100-billion-scale"),
            ("1e4", count.clone(), "万级", "10-thousand-scale"),
            ("1e6", count, "百万级", "million-scale"),
            ("1e12", Unit::Money(Currency::Cny), "万亿元级", "trillion-yuan"),
            ("1e10", Unit::Money(Currency::Usd), "百亿美元级", "10-billion-dollar"),
            ("1e-3", Unit::Seconds, "毫秒级", "millisecond-scale"),
            ("1e-5", Unit::Seconds, "十微秒级", "10-microsecond-scale"),
            ("1", Unit::Seconds, "秒级", "second-scale"),
            ("10", Unit::Percent, "10%级", "10%-scale"),
        ];
        let nouns = Nouns::default();
        for (value, unit, zh, en) in cases {
            let value = read_decimal(value).unwrap();
            assert_eq!(text(Locale { lang: Lang::Zh, nouns: &nouns }, value, &unit), zh);
            assert_eq!(text(Locale { lang: Lang::En, nouns: &nouns }, value, &unit), en);
        }
    }

    #[test]
    fn every_order_has_words() {
        let nouns = Nouns::default();
        for lang in Lang::ALL {
            for exponent in -28..=28 {
                let value = times_ten_to(Decimal::ONE, exponent).unwrap();
                assert!(!text(Locale { lang, nouns: &nouns }, value, &Unit::Seconds).is_empty());
                assert!(
                    !text(Locale { lang, nouns: &nouns }, value, &Unit::Count(String::new()))
                        .is_empty()
                );
            }
        }
    }
}
