//! A record's number with its unit.

use super::quantity::{self, Length};
use super::significant::SignificantDigits;
use super::{Locale, order};
use crate::model::{Fact, Precision};

impl Locale<'_> {
    /// A record's number with its unit: a stated one exactly, a derived one rounded to three significant digits, or to
    /// two where its terms are not exact, an order of magnitude in its words.
    /// ```
    /// use interactive_report::{load::load, words::Locale};
    ///
    /// let said = load("tests/reports/town-libraries".as_ref())?.into_iter().map(|report| {
    ///     Locale::of(&report).fact(report.fact("budget-2026").expect("a record"))
    /// });
    /// assert_eq!(said.collect::<Vec<_>>(), ["360万元", "3.6 million yuan"]);
    /// # Ok::<(), interactive_report::load::Problems>(())
    /// ```
    pub fn fact(&self, fact: &Fact) -> String {
        match fact.precision {
            Precision::Order => order::text(*self, fact.value, &fact.unit),
            Precision::Digits => digits(*self, fact, Length::Long),
        }
    }

    /// As [`Locale::fact`], without noun or counter: for marks.
    pub fn short_fact(&self, fact: &Fact) -> String {
        match fact.precision {
            Precision::Order => self.fact(fact),
            Precision::Digits => digits(*self, fact, Length::Mark),
        }
    }
}

fn digits(locale: Locale, fact: &Fact, length: Length) -> String {
    let number = SignificantDigits::of(fact.value);
    quantity::text(locale, &number, &fact.unit, quantity::rounding(fact), length)
}
