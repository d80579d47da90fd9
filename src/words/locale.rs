//! The language in which numbers are written and read, with the report's own nouns.

use super::quantity::{self, Length, Rounding};
use super::{agree, order, period};
use crate::model::{Certainty, Fact, Lang, Noun, Nouns, Period, Precision, Report, Unit};

/// Writes quantities, dates and lists in one language.
#[derive(Clone, Copy, Debug)]
pub struct Locale<'a> {
    /// The language.
    pub lang: Lang,
    /// Words for what is counted, by the id of the unit.
    pub nouns: &'a Nouns,
}

impl Locale<'_> {
    /// The locale of an edition.
    pub fn of(report: &Report) -> Locale<'_> {
        Locale { lang: report.lang, nouns: &report.nouns }
    }

    /// A record's number with its unit: a stated one exactly, a derived one rounded to three significant digits, or to
    /// two where its terms are not exact, an order of magnitude in its words.
    pub fn fact(&self, fact: &Fact) -> String {
        match fact.precision {
            Precision::Order => order::text(*self, fact.value, &fact.unit),
            Precision::Digits => quantity::text(
                *self,
                fact.value,
                &fact.unit,
                quantity::rounding(fact),
                Length::Long,
            ),
        }
    }

    /// As [`Locale::fact`], without noun or counter: for marks.
    pub fn short_fact(&self, fact: &Fact) -> String {
        match fact.precision {
            Precision::Order => self.fact(fact),
            Precision::Digits => {
                let rounding = quantity::rounding(fact);
                quantity::text(*self, fact.value, &fact.unit, rounding, Length::Mark)
            }
        }
    }

    /// A value in base units with its unit: short decimals as they are, others rounded to three
    /// significant digits.
    pub fn quantity(&self, value: f64, unit: &Unit) -> String {
        quantity::text(*self, value, unit, Rounding::Short, Length::Long)
    }

    /// A value for axes: as [`Locale::quantity`], without currency, noun or counter.
    pub fn short(&self, value: f64, unit: &Unit) -> String {
        quantity::text(*self, value, unit, Rounding::Short, Length::Short)
    }

    /// A date or an interval.
    pub fn period(&self, period: &Period) -> String {
        period::text(self.lang, period)
    }

    /// The words for how sure a number is.
    pub fn certainty(&self, certainty: Certainty) -> &'static str {
        match (self.lang, certainty) {
            (Lang::Zh, Certainty::Exact) => "确切",
            (Lang::Zh, Certainty::Over) => "超过（下限）",
            (Lang::Zh, Certainty::Under) => "不到（上限）",
            (Lang::Zh, Certainty::About) => "约数",
            (Lang::Zh, Certainty::Forecast) => "预期",
            (Lang::En, Certainty::Exact) => "exact",
            (Lang::En, Certainty::Over) => "more than (a lower bound)",
            (Lang::En, Certainty::Under) => "less than (an upper bound)",
            (Lang::En, Certainty::About) => "approximate",
            (Lang::En, Certainty::Forecast) => "forecast",
        }
    }

    /// Whether a number in the text states the record; otherwise what was expected.
    pub fn agrees(&self, written: &str, fact: &Fact) -> Result<(), String> {
        if agree::states(*self, written, fact) {
            return Ok(());
        }
        Err(self.fact(fact))
    }

    pub(super) fn noun(&self, unit: &Unit) -> Option<&Noun> {
        match unit {
            Unit::Count(id) => self.nouns.get(id),
            _ => None,
        }
    }
}

/// The mark of certainty before a number. A forecast is told apart by its drawing and its words.
pub fn mark(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Over => "›",
        Certainty::Under => "‹",
        Certainty::About => "≈",
        Certainty::Exact | Certainty::Forecast => "",
    }
}
