//! Values with units in Chinese: 6000亿元, 1/10, 第一, 4700家.

use super::counted::Quantity;
use super::significant::SignificantDigits;
use super::{scale, zh_numeral};
use crate::model::{Currency, Noun, Unit};

/// With currency and counter.
pub(super) fn long(quantity: &Quantity) -> String {
    let number = scaled(&quantity.number);
    match quantity.unit {
        Unit::Money(currency) => number + money(*currency),
        Unit::Rank => rank(quantity.whole),
        Unit::Count(_) => number + quantity.noun.map_or("", counter),
        _ => short(quantity),
    }
}

/// For marks: no counter.
pub(super) fn mark(quantity: &Quantity) -> String {
    match quantity.unit {
        Unit::Money(_) => long(quantity),
        _ => short(quantity),
    }
}

/// For axes: no currency, no counter.
pub(super) fn short(quantity: &Quantity) -> String {
    let number = &quantity.number;
    match quantity.unit {
        Unit::Money(_) | Unit::Count(_) => scaled(number),
        Unit::Percent => format!("{}{}%", number.sign(), number.plain(0)),
        Unit::Ratio => match quantity.part_of {
            Some(parts) => format!("1/{parts}"),
            None => scaled(number) + "倍",
        },
        Unit::Rank => format!("第{}", quantity.whole),
        Unit::Year => format!("{}年", quantity.whole),
        Unit::Years => scaled(number) + "年",
        Unit::Seconds => {
            let part = scale::seconds(number.exponent);
            format!("{}{}{}", number.sign(), number.plain(part.power), part.zh)
        }
    }
}

/// The name of a currency after an amount.
pub(super) fn money(currency: Currency) -> &'static str {
    match currency {
        Currency::Cny => "元",
        Currency::Usd => "美元",
        Currency::Eur => "欧元",
    }
}

fn scaled(number: &SignificantDigits) -> String {
    let (power, name) = scale::fitting(number, scale::ZH);
    format!("{}{}{name}", number.sign(), number.plain(power))
}

fn counter(noun: &Noun) -> &str {
    if noun.counter.is_empty() { &noun.many } else { &noun.counter }
}

fn rank(place: i64) -> String {
    match u32::try_from(place) {
        Ok(place @ 1..=99) => format!("第{}", zh_numeral::write(place)),
        _ => format!("第{place}"),
    }
}
