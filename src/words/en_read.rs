//! Reads a number with its unit in English, the whole text and nothing else.
//!
//! The unit is known from the record: each of its forms is taken off, and what remains must be a
//! number. Letters are compared in lower case.

use super::digits::{self, Reading};
use super::en_number::number;
use super::{en_fraction, en_numeral, en_quantity};
use crate::model::{Currency, Noun, Unit};

/// Before the number, after it, and what one of it is in base units.
type Form<'a> = (&'a str, &'a str, f64);

/// Reads a number of a unit.
pub(super) fn read(text: &str, unit: &Unit, noun: Option<&Noun>) -> Option<Reading> {
    let text = text.to_lowercase();
    match unit {
        Unit::Rank => rank(&text),
        Unit::Ratio => ratio(&text),
        Unit::Money(currency) => forms(&text, money(*currency)),
        Unit::Percent => forms(&text, PERCENT),
        Unit::Year => digits::read(&text).filter(|(_, rest)| rest.is_empty()).map(|(read, _)| read),
        Unit::Years => forms(&text, &[("", "years", 1.0), ("", "year", 1.0)]),
        Unit::Seconds => forms(&text, SECONDS),
        Unit::Count(_) => {
            let (one, many) = noun.map_or(("", ""), |noun| (&noun.one, &noun.many));
            let (one, many) = (one.to_lowercase(), many.to_lowercase());
            forms(&text, &[("", &many, 1.0), ("", &one, 1.0), ("", "", 1.0)])
        }
    }
}

const PERCENT: &[Form] = &[
    ("", "%", 1.0),
    ("", "per cent", 1.0),
    ("", "percent", 1.0),
    ("", "percentage points", 1.0),
    ("", "percentage point", 1.0),
];
const SECONDS: &[Form] = &[
    ("", "milliseconds", 1e-3),
    ("", "millisecond", 1e-3),
    ("", "ms", 1e-3),
    ("", "microseconds", 1e-6),
    ("", "microsecond", 1e-6),
    ("", "nanoseconds", 1e-9),
    ("", "nanosecond", 1e-9),
    ("", "seconds", 1.0),
    ("", "second", 1.0),
    ("", "s", 1.0),
];
const RATIO: &[Form] = &[("", "times", 1.0), ("", "fold", 1.0), ("", "×", 1.0), ("", "", 1.0)];

fn money(currency: Currency) -> &'static [Form<'static>] {
    match currency {
        Currency::Cny => &[("", "yuan", 1.0), ("rmb", "", 1.0), ("", "renminbi", 1.0)],
        Currency::Usd => {
            &[("us$", "", 1.0), ("$", "", 1.0), ("", "us dollars", 1.0), ("", "dollars", 1.0)]
        }
        Currency::Eur => &[("€", "", 1.0), ("", "euros", 1.0), ("", "euro", 1.0)],
    }
}

fn forms(text: &str, forms: &[Form]) -> Option<Reading> {
    forms.iter().find_map(|(before, after, factor)| {
        let bare = text.strip_prefix(before)?.strip_suffix(after)?;
        let hyphened = if after.is_empty() { bare } else { bare.strip_suffix('-').unwrap_or(bare) };
        Some(number(hyphened.trim())?.times(*factor))
    })
}

fn ratio(text: &str) -> Option<Reading> {
    if text == "twice" {
        return Some(Reading::new(2.0, 1.0));
    }
    let named = en_fraction::read(text).map(Reading::fraction);
    named.or_else(|| digits::read_fraction(text)).or_else(|| forms(text, RATIO))
}

fn rank(text: &str) -> Option<Reading> {
    let place = |place: u32| Reading::new(f64::from(place), 1.0);
    if let Some(ordinal) = en_numeral::read_ordinal(text) {
        return Some(place(ordinal));
    }
    if let Some(bare) = ["no.", "no", "number"].iter().find_map(|word| text.strip_prefix(word)) {
        return number(bare.trim_start());
    }
    let (read, suffix) = digits::read(text)?;
    (suffix == en_quantity::suffix(read.value as i64)).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_that_are_read() {
        let noun = Noun { counter: String::new(), one: "company".into(), many: "companies".into() };
        let count = Unit::Count("companies".into());
        let cases = [
            ("1.2 trillion yuan", Unit::Money(Currency::Cny), 1.2e12),
            ("US$64.1bn", Unit::Money(Currency::Usd), 6.41e10),
            ("$64.1 billion", Unit::Money(Currency::Usd), 6.41e10),
            ("sixty-five per cent", Unit::Percent, 65.0),
            ("0.2 percentage points", Unit::Percent, 0.2),
            ("Thirty-three times", Unit::Ratio, 33.0),
            ("33-fold", Unit::Ratio, 33.0),
            ("threefold", Unit::Ratio, 3.0),
            ("a hundred times", Unit::Ratio, 100.0),
            ("twice", Unit::Ratio, 2.0),
            ("two-thirds", Unit::Ratio, 2.0 / 3.0),
            ("No. 1", Unit::Rank, 1.0),
            ("number one", Unit::Rank, 1.0),
            ("22nd", Unit::Rank, 22.0),
            ("20 ms", Unit::Seconds, 0.02),
            ("two years", Unit::Years, 2.0),
            ("one company", count.clone(), 1.0),
            ("two million companies", count, 2e6),
        ];
        for (text, unit, value) in cases {
            let read = read(text, &unit, Some(&noun)).map_or(0.0, |read| read.value);
            assert!((read - value).abs() <= 1e-12 * value, "{text}: {read}");
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
