//! A value with its unit, as text.
//!
//! 1. Round the value as its record allows ([`Rounding`]).
//! 2. Tell unit fractions and whole places from other numbers ([`Quantity`]).
//! 3. Write it in the language's own module, long (with noun) or short (for marks and axes).

use rust_decimal::Decimal;

use super::counted::Quantity;
use super::significant::SignificantDigits;
use super::unit_fraction::part_of;
use super::{Locale, en_quantity, zh_quantity};
use crate::model::{Certainty, Fact, Lang, Scope, Unit};

/// How much of a value is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rounding {
    /// All: a stated record.
    Exact,
    /// All of a short decimal, three significant digits of any other: a value of no record.
    Short,
    /// Three significant digits: a record derived from exact terms.
    Three,
    /// Two significant digits: a record derived from bounds, approximations or forecasts.
    Two,
}

/// How many words a text may have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// With noun and currency.
    Long,
    /// For marks: without noun or counter.
    Mark,
    /// For axes, of which a figure says the unit: without currency too.
    Short,
}

/// The rounding that a record asks for: a derived one is no finer than what it is derived from. What follows from a reader's assumption is never counted exactly.
pub(super) fn rounding(fact: &Fact) -> Rounding {
    let is_whole = fact.value.is_integer() && fact.scope != Scope::Reader;
    let counted = matches!(fact.unit, Unit::Count(_)) && is_whole;
    let is_sure = fact.certainty == Certainty::Exact || fact.scope == Scope::Reader;
    match (fact.is_derived(), counted) {
        (false, _) => Rounding::Exact,
        (true, true) => Rounding::Short,
        (true, false) if is_sure => Rounding::Three,
        (true, false) => Rounding::Two,
    }
}

impl Locale<'_> {
    /// A value in base units with its unit: short decimals as they are, others rounded to three
    /// significant digits.
    pub fn quantity(&self, value: Decimal, unit: &Unit) -> String {
        text(*self, &SignificantDigits::of(value), unit, Rounding::Short, Length::Long)
    }

    /// A value for axes: as [`Locale::quantity`], without currency, noun or counter.
    pub fn short(&self, value: f64, unit: &Unit) -> String {
        if !value.is_finite() {
            return "—".to_string();
        }
        text(*self, &SignificantDigits::of_f64(value), unit, Rounding::Short, Length::Short)
    }
}

/// Writes a value in base units.
pub(super) fn text(
    locale: Locale,
    value: &SignificantDigits,
    unit: &Unit,
    keep: Rounding,
    length: Length,
) -> String {
    let quantity = Quantity {
        number: rounded(value, keep),
        whole: value.whole(),
        part_of: part_of(value),
        unit,
        noun: locale.noun(unit),
    };
    match (locale.lang, length) {
        (Lang::Zh, Length::Long) => zh_quantity::long(&quantity),
        (Lang::Zh, Length::Mark) => zh_quantity::mark(&quantity),
        (Lang::Zh, Length::Short) => zh_quantity::short(&quantity),
        (Lang::En, Length::Long) => en_quantity::long(&quantity),
        (Lang::En, Length::Mark) => en_quantity::mark(&quantity),
        (Lang::En, Length::Short) => en_quantity::short(&quantity),
    }
}

fn rounded(value: &SignificantDigits, keep: Rounding) -> SignificantDigits {
    let is_short = || value.rounded(12).digits.len() <= 6;
    match keep {
        Rounding::Exact => value.clone(),
        Rounding::Short if is_short() => value.rounded(6),
        Rounding::Two => value.rounded(2),
        _ => value.rounded(3),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_keeps_short_decimals() {
        let plain = |value, keep| rounded(&SignificantDigits::of_f64(value), keep).plain(0);
        assert_eq!(plain(99.85, Rounding::Short), "99.85");
        assert_eq!(plain(65.019_8, Rounding::Short), "65.0198");
        assert_eq!(plain(65.019_812_3, Rounding::Short), "65");
        assert_eq!(plain(11.6545, Rounding::Three), "11.7");
        assert_eq!(plain(11.6545, Rounding::Two), "12");
        assert_eq!(plain(1_234_567.0, Rounding::Exact), "1234567");
    }
}
