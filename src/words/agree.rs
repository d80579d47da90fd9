//! Whether a number in the text states its record.
//!
//! 1. Read the text as a number of the record's unit, nothing before or after it.
//! 2. A stated record must be written exactly; a derived one may be rounded, to the written place or
//!    as on the page.
//! 3. An order of magnitude has its own words.

use super::digits::Reading;
use super::{Locale, en_read, order, zh_read};
use crate::model::{Certainty, Fact, Lang, Precision, Unit};

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
    let is = |value: f64| value.is_finite() && (read.value - value).abs() <= 1e-9 * value.abs();
    // A ledger holds 1/30 as 0.0333333333: as many digits as its author cared to write.
    let near = fact.unit == Unit::Ratio && (read.value - fact.value).abs() <= 1e-9;
    is(fact.value) || near || (fact.is_derived() && is_rounded(read, fact, is))
}

/// Rounded to the written place, or as on the page: 1,230 for 1,234.5; 1,200 where its terms are not exact.
fn is_rounded(read: Reading, fact: &Fact, is: impl Fn(f64) -> bool) -> bool {
    let value = fact.value;
    let away = (read.value - value).abs();
    let to_place = away <= read.step.abs() / 2.0 * (1.0 + 1e-9) && read.value != 0.0;
    let digits = if fact.certainty == Certainty::Exact { 2 } else { 1 };
    to_place || format!("{value:.digits$e}").parse().is_ok_and(is)
}
