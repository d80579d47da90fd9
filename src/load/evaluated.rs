//! A number in a formula: decimal, and exact as long as the arithmetic is.

use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy::MidpointAwayFromZero, prelude::ToPrimitive};

use crate::{
    model::{nearest, read_decimal, times_ten_to},
    words::is_cut_short,
};

/// As many digits of a result without end as are published.
const PUBLISHED_DIGITS: u32 = 12;
/// With fewer digits decimal arithmetic has lost some that `f64` still has.
const LEAST_MANTISSA: i128 = 1_000_000_000_000_000;
/// A whole power up to this is a product.
const MOST_FACTORS: u32 = 1_000;

/// A number that a formula works with; none where there is no result, or one of more digits than are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Evaluated {
    value: Option<Decimal>,
    is_exact: bool,
}

impl Evaluated {
    /// A number of the ledger. One part in so many that ends where its author ceased to write is not exact.
    pub fn stated(value: Decimal) -> Evaluated {
        Evaluated { value: Some(value), is_exact: !is_cut_short(value) }
    }

    /// The number with all its digits.
    pub fn value(self) -> Option<Decimal> {
        self.value
    }

    /// The number as a record has it: all digits of an exact one, twelve of any other.
    pub fn published(self) -> Option<Decimal> {
        let value = self.value?;
        let rounded = || value.round_sf_with_strategy(PUBLISHED_DIGITS, MidpointAwayFromZero);
        let value = if self.is_exact { Some(value) } else { rounded() };
        value.map(|value| value.normalize())
    }

    /// The number times `10^power`.
    pub fn times_ten_to(self, power: i32) -> Evaluated {
        let value = self.value.and_then(|value| times_ten_to(value, power));
        Evaluated { value, ..self }
    }

    /// The sum.
    pub fn plus(self, other: Evaluated) -> Evaluated {
        self.with(other, Decimal::checked_add, has_decimals_of_both, |one, two| one + two)
    }

    /// The difference.
    pub fn minus(self, other: Evaluated) -> Evaluated {
        self.with(other, Decimal::checked_sub, has_decimals_of_both, |one, two| one - two)
    }

    /// The product.
    pub fn times(self, other: Evaluated) -> Evaluated {
        self.with(other, Decimal::checked_mul, is_whole_product, |one, two| one * two)
    }

    /// The quotient; none of a division by zero.
    pub fn over(self, other: Evaluated) -> Evaluated {
        let leads_back = |one: Decimal, two: Decimal, quotient: Decimal| {
            let back = quotient.checked_mul(two);
            back.is_some_and(|back| back == one && is_whole_product(quotient, two, back))
        };
        self.with(other, Decimal::checked_div, leads_back, |one, two| one / two)
    }

    /// The power: a product where the exponent is whole.
    pub fn to_the(self, exponent: Evaluated) -> Evaluated {
        let whole = exponent.value.filter(|exponent| exponent.is_integer());
        let whole = whole.and_then(|whole| whole.to_i32());
        let Some(whole) = whole.filter(|whole| whole.unsigned_abs() <= MOST_FACTORS) else {
            return self.with(exponent, |_, _| None, |_, _, _| false, f64::powf);
        };
        let one = Evaluated { value: Some(Decimal::ONE), is_exact: exponent.is_exact };
        let product = (0..whole.unsigned_abs()).fold(one, |product, _| product.times(self));
        if whole < 0 { one.over(product) } else { product }
    }

    /// What a function of decimals gives.
    pub fn by(self, function: fn(&Decimal) -> Decimal) -> Evaluated {
        Evaluated { value: self.value.as_ref().map(function), ..self }
    }

    /// What a function of `f64` gives; it is never exact.
    pub fn nearly(self, function: fn(f64) -> f64) -> Evaluated {
        let value = self.value.and_then(|value| of_f64(function(nearest(value))));
        Evaluated { value, is_exact: false }
    }

    /// The one of both that stands so to the other.
    pub fn either(self, other: Evaluated, is_chosen: fn(Decimal, Decimal) -> bool) -> Evaluated {
        match self.value.zip(other.value) {
            Some((one, two)) if is_chosen(one, two) => self,
            Some(_) => other,
            None => Evaluated::default(),
        }
    }

    /// What an operation on decimals gives; by `f64` where decimals have lost digits that it still has.
    fn with(
        self,
        other: Evaluated,
        operation: fn(Decimal, Decimal) -> Option<Decimal>,
        is_whole: fn(Decimal, Decimal, Decimal) -> bool,
        nearly: fn(f64, f64) -> f64,
    ) -> Evaluated {
        let Some((one, two)) = self.value.zip(other.value) else { return Evaluated::default() };
        let (one, two) = (one.normalize(), two.normalize());
        let result = operation(one, two);
        let is_whole = result.is_some_and(|result| is_whole(one, two, result));
        let is_exact = self.is_exact && other.is_exact && is_whole;
        let long = result.filter(|result| is_whole || result.mantissa().abs() >= LEAST_MANTISSA);
        let value = long.or_else(|| of_f64(nearly(nearest(one), nearest(two))));
        Evaluated { value, is_exact }
    }
}

impl FromStr for Evaluated {
    type Err = String;

    fn from_str(text: &str) -> Result<Evaluated, String> {
        let value = read_decimal(text).ok_or_else(|| format!("{text} has too many digits"))?;
        Ok(Evaluated { value: Some(value), is_exact: true })
    }
}

/// Whether a sum has lost no decimal of its terms.
fn has_decimals_of_both(one: Decimal, two: Decimal, sum: Decimal) -> bool {
    sum.scale() >= one.scale().max(two.scale())
}

/// Whether a product has lost no decimal.
fn is_whole_product(one: Decimal, two: Decimal, product: Decimal) -> bool {
    let decimals = one.scale() + two.scale();
    let is_zero = one.is_zero() || two.is_zero();
    is_zero || product.scale() >= decimals
}

/// An `f64` by the digits that it has; none where it is no number, or beyond what is kept.
fn of_f64(value: f64) -> Option<Decimal> {
    let written = format!("{value:.14e}");
    let (digits, power) = written.split_once('e')?;
    read_decimal(&format!("{}e{power}", digits.trim_end_matches('0').trim_end_matches('.')))
}
