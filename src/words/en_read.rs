//! Reads a number with its unit in English, the whole text and nothing else.
//!
//! The unit is known from the record: each of its forms is taken off, and what remains must be a
//! number. Letters are compared in lower case.

use rust_decimal::prelude::ToPrimitive;

use super::digits::{self, Reading};
use super::en_number::number;
use super::{en_fraction, en_numeral, en_quantity};
use crate::model::{Currency, Noun, Unit};

/// Before the number, after it, and the power of ten of one of it in base units.
type Form<'a> = (&'a str, &'a str, i32);

/// Reads a number of a unit.
pub(super) fn read(text: &str, unit: &Unit, noun: Option<&Noun>) -> Option<Reading> {
    let text = text.to_lowercase();
    match unit {
        Unit::Rank => rank(&text),
        Unit::Ratio => ratio(&text),
        Unit::Money(currency) => forms(&text, money(*currency)),
        Unit::Percent => forms(&text, PERCENT),
        Unit::Year => digits::read(&text).filter(|(_, rest)| rest.is_empty()).map(|(read, _)| read),
        Unit::Years => forms(&text, &[("", "years", 0), ("", "year", 0)]),
        Unit::Seconds => forms(&text, SECONDS),
        Unit::Count(_) => {
            let (one, many) = noun.map_or(("", ""), |noun| (&noun.one, &noun.many));
            let (one, many) = (one.to_lowercase(), many.to_lowercase());
            forms(&text, &[("", &many, 0), ("", &one, 0), ("", "", 0)])
        }
    }
}

const PERCENT: &[Form] = &[
    ("", "%", 0),
    ("", "per cent", 0),
    ("", "percent", 0),
    ("", "percentage points", 0),
    ("", "percentage point", 0),
];
const SECONDS: &[Form] = &[
    ("", "milliseconds", -3),
    ("", "millisecond", -3),
    ("", "ms", -3),
    ("", "microseconds", -6),
    ("", "microsecond", -6),
    ("", "nanoseconds", -9),
    ("", "nanosecond", -9),
    ("", "seconds", 0),
    ("", "second", 0),
    ("", "s", 0),
];
const RATIO: &[Form] = &[("", "times", 0), ("", "fold", 0), ("", "×", 0), ("", "", 0)];

fn money(currency: Currency) -> &'static [Form<'static>] {
    match currency {
        Currency::Cny => &[("", "yuan", 0), ("rmb", "", 0), ("", "renminbi", 0)],
        Currency::Usd => &[("us$", "", 0), ("$", "", 0), ("", "us dollars", 0), ("", "dollars", 0)],
        Currency::Eur => &[("€", "", 0), ("", "euros", 0), ("", "euro", 0)],
    }
}

fn forms(text: &str, forms: &[Form]) -> Option<Reading> {
    forms.iter().find_map(|(before, after, power)| {
        let bare = text.strip_prefix(before)?.strip_suffix(after)?;
        let hyphened = if after.is_empty() { bare } else { bare.strip_suffix('-').unwrap_or(bare) };
        number(hyphened.trim())?.times_ten_to(*power)
    })
}

fn ratio(text: &str) -> Option<Reading> {
    if text == "twice" {
        return Some(Reading::whole(2));
    }
    en_fraction::read(text).or_else(|| digits::read_fraction(text)).or_else(|| forms(text, RATIO))
}

fn rank(text: &str) -> Option<Reading> {
    if let Some(ordinal) = en_numeral::read_ordinal(text) {
        return Some(Reading::whole(ordinal));
    }
    if let Some(bare) = ["no.", "no", "number"].iter().find_map(|word| text.strip_prefix(word)) {
        return number(bare.trim_start());
    }
    let (read, suffix) = digits::read(text)?;
    (suffix == en_quantity::suffix(read.value()?.to_i64()?)).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::read_decimal;

    #[test]
    fn forms_that_are_read() {
        let noun = Noun { counter: String::new(), one: "company".into(), many: "companies".into() };
        let count = Unit::Count("companies".into());
        let cases = [
            ("1.2 trillion yuan", Unit::Money(Currency::Cny), "1.2e12"),
            ("US$64.1bn", Unit::Money(Currency::Usd), "6.41e10"),
            ("$64.1 billion", Unit::Money(Currency::Usd), "6.41e10"),
            ("sixty-five per cent", Unit::Percent, "65.0"),
            ("0.2 percentage points", Unit::Percent, "0.2"),
            ("Thirty-three times", Unit::Ratio, "33.0"),
            ("33-fold", Unit::Ratio, "33.0"),
            ("threefold", Unit::Ratio, "3.0"),
            ("a hundred times", Unit::Ratio, "100.0"),
            ("twice", Unit::Ratio, "2.0"),
            ("two-thirds", Unit::Ratio, "0.6666666666666666666666666667"),
            ("No. 1", Unit::Rank, "1.0"),
            ("number one", Unit::Rank, "1.0"),
            ("22nd", Unit::Rank, "22.0"),
            ("20 ms", Unit::Seconds, "0.02"),
            ("two years", Unit::Years, "2.0"),
            ("one company", count.clone(), "1.0"),
            ("two million companies", count, "2e6"),
        ];
        for (text, unit, value) in cases {
            let read = read(text, &unit, Some(&noun)).and_then(Reading::value);
            assert_eq!(read, read_decimal(value), "{text}");
        }
    }

    #[test]
    fn what_is_refused() {
        let cases = [
            ("600 billion", Unit::Money(Currency::Cny)),
            ("US$64.1 billion", Unit::Money(Currency::Cny)),
            ("65", Unit::Percent),
            ("22th", Unit::Rank),
            ("-", Unit::Ratio),
            ("million", Unit::Count(String::new())),
        ];
        for (text, unit) in cases {
            assert_eq!(read(text, &unit, None), None, "{text}");
        }
    }
}
