//! Reads a number with its unit in Chinese, the whole text and nothing else.
//!
//! The unit is known from the record: each of its forms is taken off, and what remains must be a
//! number.

use super::digits::{self, Reading};
use super::{scale, zh_numeral, zh_quantity};
use crate::model::{Currency, Noun, Unit};

/// Before the number, after it, and the power of ten of one of it in base units.
type Form<'a> = (&'a str, &'a str, i32);

/// Reads a number of a unit.
pub(super) fn read(text: &str, unit: &Unit, noun: Option<&Noun>) -> Option<Reading> {
    match unit {
        Unit::Rank => rank(text),
        Unit::Ratio => fraction(text).or_else(|| forms(text, RATIO)),
        Unit::Money(currency) => forms(text, &money(*currency)),
        Unit::Percent => forms(text, PERCENT),
        Unit::Year => forms(text, &[("", "年", 0), ("", "", 0)]),
        Unit::Years => forms(text, &[("", "年", 0)]),
        Unit::Seconds => forms(text, SECONDS),
        Unit::Count(_) => count(text, noun),
    }
}

const RATIO: &[Form] = &[("", "倍", 0), ("", "", 0)];
const PERCENT: &[Form] =
    &[("", "%", 0), ("", "％", 0), ("百分之", "", 0), ("", "成", 1), ("", "个百分点", 0)];
const SECONDS: &[Form] = &[("", "毫秒", -3), ("", "微秒", -6), ("", "纳秒", -9), ("", "秒", 0)];
/// Measure words that go with most things.
const COUNTERS: [&str; 4] = ["个", "种", "款", "项"];

fn money(currency: Currency) -> [Form<'static>; 3] {
    let signs = match currency {
        Currency::Cny => [("人民币", "元"), ("", "元人民币")],
        Currency::Usd => [("US$", ""), ("$", "")],
        Currency::Eur => [("€", ""), ("EUR", "")],
    };
    let name = ("", zh_quantity::money(currency));
    [name, signs[0], signs[1]].map(|(before, after)| (before, after, 0))
}

fn forms(text: &str, forms: &[Form]) -> Option<Reading> {
    forms.iter().find_map(|(before, after, power)| {
        let bare = text.strip_prefix(before)?.strip_suffix(after)?;
        number(bare.trim())?.times_ten_to(*power)
    })
}

fn count(text: &str, noun: Option<&Noun>) -> Option<Reading> {
    let (own, name) = noun.map_or(("", ""), |noun| (noun.counter.as_str(), noun.many.as_str()));
    let bare = text.strip_suffix(name).unwrap_or(text).trim_end();
    let counters = COUNTERS.into_iter().chain([own, ""]);
    counters.into_iter().find_map(|counter| number(bare.strip_suffix(counter)?.trim_end()))
}

fn rank(text: &str) -> Option<Reading> {
    if ["首位", "首", "榜首"].contains(&text) {
        return Some(Reading::whole(1));
    }
    let place = text.strip_prefix('第')?.trim_end_matches(['位', '名']);
    number(place.trim())
}

/// 十分之一, 三分之二, 1/30.
fn fraction(text: &str) -> Option<Reading> {
    let Some((whole, part)) = text.split_once("分之") else {
        return digits::read_fraction(text);
    };
    let whole = match whole {
        "百" => 100.into(),
        "千" => 1000.into(),
        "万" => 10_000.into(),
        _ => number(whole)?.value()?,
    };
    Reading::fraction(number(part)?.value()?, whole)
}

/// A number without unit: digits with 万, 亿 and the like, or a numeral.
fn number(text: &str) -> Option<Reading> {
    if let Some((read, rest)) = digits::read(text) {
        return read.times_ten_to(power(rest.trim_start())?);
    }
    let named = scale::ZH.iter().find(|(_, name)| text.ends_with(name));
    let place = named.map_or(0, |(power, _)| *power);
    Some(Reading::Number { value: zh_numeral::read(text)?.into(), place })
}

/// What follows digits: nothing, or 万, 千万, 亿, 万亿.
fn power(text: &str) -> Option<i32> {
    let powers = [("", 0), ("万", 4), ("百万", 6), ("千万", 7), ("亿", 8), ("万亿", 12)];
    powers.iter().find(|(name, _)| *name == text).map(|(_, power)| *power)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::read_decimal;

    #[test]
    fn forms_that_are_read() {
        let noun = Noun { counter: "家".into(), one: "企业".into(), many: "企业".into() };
        let count = Unit::Count("companies".into());
        let cases = [
            ("人民币180亿元", Unit::Money(Currency::Cny), "1.8e10"),
            ("1.2 万亿元", Unit::Money(Currency::Cny), "1.2e12"),
            ("六千亿元", Unit::Money(Currency::Cny), "6e11"),
            ("US$641亿", Unit::Money(Currency::Usd), "6.41e10"),
            ("百分之七十", Unit::Percent, "70.0"),
            ("七成", Unit::Percent, "70.0"),
            ("三分之二", Unit::Ratio, "0.6666666666666666666666666667"),
            ("万分之一", Unit::Ratio, "1e-4"),
            ("两倍", Unit::Ratio, "2.0"),
            ("第 12 位", Unit::Rank, "12.0"),
            ("榜首", Unit::Rank, "1.0"),
            ("二〇二九年", Unit::Year, "2029.0"),
            ("20毫秒", Unit::Seconds, "0.02"),
            ("4700家企业", count.clone(), "4700.0"),
            ("4700 企业", count.clone(), "4700.0"),
            ("9万个", count, "90000.0"),
        ];
        for (text, unit, value) in cases {
            let read = read(text, &unit, Some(&noun)).and_then(Reading::value);
            assert_eq!(read, read_decimal(value), "{text}");
        }
    }

    #[test]
    fn currencies_are_told_apart() {
        for (text, currency) in
            [("641亿美元", Currency::Cny), ("641亿元", Currency::Usd), ("641亿", Currency::Cny)]
        {
            assert_eq!(read(text, &Unit::Money(currency), None), None, "{text}");
        }
    }
}
