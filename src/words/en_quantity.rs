//! Values with units in English: 600 billion yuan, 1/10, first, 4,700 companies.

use super::counted::Quantity;
use super::significant::SignificantDigits;
use super::thousands::grouped;
use super::{en_numeral, scale};
use crate::model::{Currency, Unit};

/// With currency and noun.
pub(super) fn long(quantity: &Quantity) -> String {
    let number = &quantity.number;
    let (one, many) = match quantity.unit {
        Unit::Money(currency) => return money(number, *currency, &scale::EN, " yuan"),
        Unit::Rank => return rank(quantity.whole),
        Unit::Ratio if quantity.part_of.is_none() => ("times", "times"),
        Unit::Years => ("year", "years"),
        Unit::Seconds => return seconds(number),
        Unit::Count(_) => quantity.noun.map_or(("", ""), |noun| (&noun.one, &noun.many)),
        _ => return short(quantity),
    };
    let written = scaled(number, &scale::EN);
    let noun = if written == "1" { one } else { many };
    format!("{written} {noun}").trim_end().to_string()
}

/// For marks: no noun, short names of powers of ten.
pub(super) fn mark(quantity: &Quantity) -> String {
    match quantity.unit {
        Unit::Money(currency) => money(&quantity.number, *currency, &scale::EN_SHORT, " yuan"),
        _ => short(quantity),
    }
}

/// For axes: no currency but a sign, no noun, short names of powers of ten.
pub(super) fn short(quantity: &Quantity) -> String {
    let number = &quantity.number;
    match quantity.unit {
        Unit::Money(currency) => money(number, *currency, &scale::EN_SHORT, ""),
        Unit::Count(_) => scaled(number, &scale::EN_SHORT),
        Unit::Percent => format!("{}{}%", number.sign(), grouped(&number.plain(0))),
        Unit::Ratio => match quantity.part_of {
            Some(parts) => format!("1/{parts}"),
            None => scaled(number, &scale::EN_SHORT) + "×",
        },
        Unit::Rank => format!("No. {}", quantity.whole),
        Unit::Year => quantity.whole.to_string(),
        Unit::Years => scaled(number, &scale::EN_SHORT) + " yr",
        Unit::Seconds => {
            let part = scale::seconds(number.exponent);
            format!("{}{} {}", number.sign(), grouped(&number.plain(part.power)), part.symbol)
        }
    }
}

fn money(number: &SignificantDigits, currency: Currency, scales: &Scales, yuan: &str) -> String {
    let amount = unsigned(number, scales);
    let sign = number.sign();
    match currency {
        Currency::Cny => format!("{sign}{amount}{yuan}"),
        Currency::Usd => format!("{sign}US${amount}"),
        Currency::Eur => format!("{sign}€{amount}"),
    }
}

type Scales = [(i32, &'static str); 3];

fn scaled(number: &SignificantDigits, scales: &Scales) -> String {
    number.sign().to_string() + unsigned(number, scales).as_str()
}

fn unsigned(number: &SignificantDigits, scales: &Scales) -> String {
    let (power, name) = scale::fitting(number, *scales);
    grouped(&number.plain(power)) + name
}

fn seconds(number: &SignificantDigits) -> String {
    let part = scale::seconds(number.exponent);
    let written = number.sign().to_string() + grouped(&number.plain(part.power)).as_str();
    let plural = if written == "1" { "" } else { "s" };
    format!("{written} {}{plural}", part.en)
}

fn rank(place: i64) -> String {
    match u32::try_from(place) {
        Ok(place @ 1..=10) => en_numeral::ordinal(place),
        _ => format!("{place}{}", suffix(place)),
    }
}

/// The ending of an ordinal in digits: 21st, 22nd, 23rd, 11th.
pub(super) fn suffix(place: i64) -> &'static str {
    match (place % 10, place % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}
