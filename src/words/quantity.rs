//! A value with its unit, as text.
//!
//! 1. Round the value as its record allows ([`Rounding`]).
//! 2. Tell unit fractions and whole places from other numbers ([`Quantity`]).
//! 3. Write it in the language's own module, long (with noun) or short (for marks and axes).

use super::counted::Quantity;
use super::decimal::Decimal;
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
    let is_whole = fact.value.fract() == 0.0 && fact.scope != Scope::Reader;
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
    pub fn quantity(&self, value: f64, unit: &Unit) -> String {
        text(*self, value, unit, Rounding::Short, Length::Long)
    }

    /// A value for axes: as [`Locale::quantity`], without currency, noun or counter.
    pub fn short(&self, value: f64, unit: &Unit) -> String {
        text(*self, value, unit, Rounding::Short, Length::Short)
    }
}

/// Writes a value in base units.
pub(super) fn text(
    locale: Locale,
    value: f64,
    unit: &Unit,
    keep: Rounding,
    length: Length,
) -> String {
    if !value.is_finite() {
        return "—".to_string();
    }
    let quantity = Quantity {
        number: rounded(value, keep),
        whole: value.round() as i64,
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

fn rounded(value: f64, keep: Rounding) -> Decimal {
    // Fourteen digits hold all that an author writes and none of the noise of a product.
    let exact = Decimal::new(value, 14);
    let short = Decimal::new(value, 12);
    match keep {
        Rounding::Exact => exact,
        Rounding::Short if short.digits.len() <= 6 => short,
        Rounding::Two => Decimal::new(value, 2),
        _ => Decimal::new(value, 3),
    }
}

/// `n` where a ratio is one part in `n`, as 0.0333333333 is one in thirty.
fn part_of(value: f64) -> Option<u64> {
    let parts = (1.0 / value).round();
    let close = (value * parts - 1.0).abs() < 1e-8;
    (value > 0.0 && (2.0..=1e6).contains(&parts) && close).then_some(parts as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unit_fractions() {
        let cases = [
            (0.1, Some(10)),
            (0.033_333_333_333_3, Some(30)),
            (0.5, Some(2)),
            (0.0858, None),
            (1.0, None),
            (3.0, None),
            (0.0, None),
            (-0.5, None),
        ];
        for (value, expected) in cases {
            assert_eq!(part_of(value), expected, "{value}");
        }
    }

    #[test]
    fn rounding_keeps_short_decimals() {
        let plain = |value, keep| rounded(value, keep).plain(0);
        assert_eq!(plain(99.85, Rounding::Short), "99.85");
        assert_eq!(plain(65.019_8, Rounding::Short), "65.0198");
        assert_eq!(plain(65.019_812_3, Rounding::Short), "65");
        assert_eq!(plain(11.6545, Rounding::Three), "11.7");
        assert_eq!(plain(11.6545, Rounding::Two), "12");
        assert_eq!(plain(1_234_567.0, Rounding::Exact), "1234567");
    }
}
