//! The language in which numbers are written and read, with the report's own nouns.

use crate::model::{Certainty, Lang, Noun, Nouns, Report, Unit};

/// Writes quantities, dates and lists in one language, each in the file that knows how.
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
