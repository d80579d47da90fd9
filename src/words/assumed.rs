//! What the interface says around a reader's assumptions.

use rust_decimal::Decimal;

use super::significant::SignificantDigits;
use super::{Locale, colon};
use crate::model::{Fact, Lang, Unit};

/// A phrase around a what-if, without variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssumedPhrase {
    /// Above a passage: what it says is no forecast.
    WhatIf,
    /// On everything that a reader's assumption has touched.
    Reader,
    /// Takes a reader's assumptions back.
    Reset,
}

impl AssumedPhrase {
    /// The phrase in a language.
    pub fn text(self, lang: Lang) -> &'static str {
        let (zh, en) = match self {
            AssumedPhrase::WhatIf => ("假设，不是预测", "What if: assumed, not a forecast"),
            AssumedPhrase::Reader => ("读者的假设", "Reader’s scenario"),
            AssumedPhrase::Reset => ("还原", "Reset"),
        };
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}

/// Before the number of a record, stated or derived.
pub fn in_text(lang: Lang) -> String {
    let word = if lang == Lang::Zh { "文中" } else { "In the text" };
    word.to_string() + colon(lang)
}

/// Where an input starts that no source states.
pub fn start(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Zh => format!("起点：{number}，没有出处"),
        Lang::En => format!("Start: {number}, from no source"),
    }
}

/// The reader's own number.
pub fn yours(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Zh => format!("你的：{number}"),
        Lang::En => format!("Yours: {number}"),
    }
}

/// The stamp of a figure under a reader's assumptions.
pub fn reader_stamp(lang: Lang, lines: &[String]) -> String {
    let between = if lang == Lang::Zh { "；" } else { "; " };
    AssumedPhrase::Reader.text(lang).to_string() + colon(lang) + &lines.join(between)
}

/// What is assumed, and what would follow.
pub fn follows_from(lang: Lang, assumed: &[String], follows: &[String]) -> String {
    let between = if lang == Lang::Zh { "，" } else { "; " };
    let [assumed, follows] = [assumed, follows].map(|numbers| numbers.join(between));
    match (lang, follows.as_str()) {
        (_, "") => assumed,
        (Lang::Zh, follows) => format!("若{assumed}，则{follows}"),
        (Lang::En, follows) => format!("{assumed}. Then {follows}"),
    }
}

/// A name with its number.
pub fn named_number(lang: Lang, name: &str, when: &str, number: &str) -> String {
    match (lang, when) {
        (Lang::Zh, "") => format!("{name}{number}"),
        (Lang::Zh, when) => format!("{when}年{name}{number}"),
        (Lang::En, "") => format!("{name}: {number}"),
        (Lang::En, when) => format!("{name} in {when}: {number}"),
    }
}

impl Locale<'_> {
    /// A number that a reader chose, for a sentence. A ratio is bare: the sentence says of what.
    pub fn chosen(&self, value: Decimal, unit: &Unit) -> String {
        match unit {
            Unit::Ratio => {
                let number = SignificantDigits::of(value);
                number.sign().to_string() + &number.plain(0)
            }
            unit => self.quantity(value, unit),
        }
    }

    /// A number that follows from an assumption, for a sentence: rounded to three significant digits.
    pub fn assumed(&self, value: Decimal, unit: &Unit) -> String {
        self.fact(&Fact::assumed("", value, unit, true))
    }
}
