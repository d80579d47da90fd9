//! Whether a number in the text states its record.
//!
//! 1. Read the text as a number of the record's unit, nothing before or after it.
//! 2. A stated record must be written exactly, digit by digit; a derived one may be rounded, to the written place or
//!    as on the page. A half is rounded away from zero.
//! 3. An order of magnitude has its own words.

use rust_decimal::Decimal;

use super::digits::Reading;
use super::significant::SignificantDigits;
use super::{Locale, en_read, order, unit_fraction, zh_read};
use crate::model::{Certainty, Fact, Lang, Precision, Unit, times_ten_to};

/// The longest text that can be a number with its unit, in bytes.
pub(super) const LONGEST: usize = 200;

impl Locale<'_> {
    /// Whether a number in the text states the record; otherwise what was expected.
    /// ```
    /// use interactive_report::{load::load, words::Locale};
    ///
    /// let reports = load("tests/reports/town-libraries".as_ref())?;
    /// let (zh, en) = (Locale::of(&reports[0]), Locale::of(&reports[1]));
    /// let visits = reports[1].fact("visits-stonebay").expect("a record");
    /// assert_eq!(zh.agrees("9万人次", visits), Ok(()));
    /// assert_eq!(en.agrees("ninety thousand", visits), Ok(()));
    /// assert_eq!(en.agrees("900,000 visits", visits), Err("90,000 visits".to_string()));
    /// # Ok::<(), interactive_report::load::Problems>(())
    /// ```
    pub fn agrees(&self, written: &str, fact: &Fact) -> Result<(), String> {
        if states(*self, written, fact) {
            return Ok(());
        }
        Err(self.fact(fact))
    }
}

/// Whether the text states the record.
pub(super) fn states(locale: Locale, written: &str, fact: &Fact) -> bool {
    if written.len() > LONGEST {
        return false;
    }
    let written = plain(written);
    if fact.precision == Precision::Order {
        return order::states(locale, &written, fact.value, &fact.unit);
    }
    read(locale, &written, &fact.unit).is_some_and(|read| equal(read, fact))
}

/// Reads a number of a unit.
pub(super) fn read(locale: Locale, written: &str, unit: &Unit) -> Option<Reading> {
    let noun = locale.noun(unit);
    match locale.lang {
        Lang::Zh => zh_read::read(written, unit, noun),
        Lang::En => en_read::read(written, unit, noun),
    }
}

/// Typographic spaces, hyphens and minus signs as plain ones.
pub(super) fn plain(text: &str) -> String {
    let plain = |character| match character {
        '\u{a0}' | '\u{2009}' | '\u{202f}' => ' ',
        '\u{2010}' | '\u{2011}' | '\u{2212}' => '-',
        _ => character,
    };
    text.trim().chars().map(plain).collect()
}

fn equal(read: Reading, fact: &Fact) -> bool {
    let derived = fact.is_derived();
    match read {
        Reading::Number { value, place } => {
            value == fact.value || (derived && is_rounded(value, place, fact))
        }
        Reading::Fraction { part, whole } => {
            unit_fraction::is_fraction(fact.value, part, whole)
                || (derived && is_near(fact.value, part, whole))
        }
    }
}

/// Rounded to the written place, or as on the page: 1,230 for 1,234.5; 1,200 where its terms are not exact.
fn is_rounded(written: Decimal, place: i32, fact: &Fact) -> bool {
    let digits = if fact.certainty == Certainty::Exact { 3 } else { 2 };
    let on_page = SignificantDigits::of(fact.value).rounded(digits);
    is_rounded_to(written, place, fact.value).unwrap_or(false)
        || on_page == SignificantDigits::of(written)
}

/// Whether a value is rounded to a written number, whose last place is a power of ten.
fn is_rounded_to(written: Decimal, place: i32, value: Decimal) -> Option<bool> {
    let half = times_ten_to(Decimal::new(5, 1), place)?;
    let above = value.abs().checked_sub(written.abs())?;
    let same_side = written.is_sign_negative() == value.is_sign_negative();
    Some(same_side && !written.is_zero() && (-half..half).contains(&above))
}

/// A fraction is as good as three significant digits.
fn is_near(value: Decimal, part: Decimal, whole: Decimal) -> bool {
    let away = value.checked_mul(whole).and_then(|all| all.checked_sub(part));
    away.and_then(|away| away.abs().checked_mul(200.into())).is_some_and(|away| away <= part.abs())
}
