//! The value of a number whose unit is not known: of one that is no record.

use rust_decimal::Decimal;

use super::digits::Reading;
use super::{Locale, agree, zh_numeral};
use crate::model::{Currency, Unit};

/// Units that every report knows, as far as they are written with numbers of their own.
const UNITS: [Unit; 8] = [
    Unit::Ratio,
    Unit::Percent,
    Unit::Money(Currency::Cny),
    Unit::Money(Currency::Usd),
    Unit::Money(Currency::Eur),
    Unit::Years,
    Unit::Seconds,
    Unit::Rank,
];

impl Locale<'_> {
    /// The value of a number as it is written, whatever it counts; none if it cannot be read.
    /// ```
    /// use interactive_report::{model::{Lang, Nouns}, words::Locale};
    ///
    /// let nouns = Nouns::default();
    /// let value = |lang, written| Locale { lang, nouns: &nouns }.value(written);
    /// assert_eq!(value(Lang::Zh, "十倍"), value(Lang::En, "ten times"));
    /// assert_eq!(value(Lang::En, "500 million yuan"), Some(500_000_000.into()));
    /// assert_eq!(value(Lang::En, "a few"), None);
    /// ```
    pub fn value(&self, written: &str) -> Option<Decimal> {
        if written.len() > agree::LONGEST {
            return None;
        }
        let written = agree::plain(written);
        let nouns = self.nouns.ids().map(|noun| Unit::Count(noun.to_string()));
        let counts = [Unit::Count(String::new())].into_iter().chain(nouns);
        let mut units = UNITS.into_iter().chain(counts);
        let read = units.find_map(|unit| agree::read(*self, &written, &unit));
        read.and_then(Reading::value).or_else(|| self.leading(&written))
    }

    /// The value of the digits that lead a text, with what scales them: 40 pages, 9万册.
    fn leading(&self, written: &str) -> Option<Decimal> {
        if !written.starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        let ends = written.char_indices().map(|(end, _)| end).rev();
        let is_inside = |next: char| next.is_ascii_alphanumeric() || zh_numeral::is_numeral(next);
        let mut ends = ends.filter(|end| !written[*end..].starts_with(is_inside));
        let read =
            ends.find_map(|end| agree::read(*self, written[..end].trim_end(), &Unit::Ratio))?;
        read.value()
    }
}

#[cfg(test)]
mod tests {
    use crate::model::{Lang, Noun, Nouns, read_decimal};
    use crate::words::Locale;

    #[test]
    fn the_same_in_both_languages() {
        let noun = Noun { counter: "家".into(), one: "company".into(), many: "companies".into() };
        let nouns: Nouns = [("companies".to_string(), noun)].into_iter().collect();
        let value = |lang, text| Locale { lang, nouns: &nouns }.value(text);
        let cases = [
            ("十倍", "ten times", "10"),
            ("七成", "70%", "70"),
            ("三种", "three", "3"),
            ("十分之一", "one-tenth", "0.1"),
            ("第三", "third", "3"),
            ("5亿元", "500 million yuan", "5e8"),
            ("三家", "3 companies", "3"),
            ("40页", "40 pages", "40"),
            ("9万多册", "90,000 or more", "90000"),
            ("15分钟", "15 minutes", "15"),
            ("二〇二九年", "2029", "2029"),
        ];
        for (zh, en, expected) in cases {
            for (lang, text) in [(Lang::Zh, zh), (Lang::En, en)] {
                assert_eq!(value(lang, text), read_decimal(expected), "{text}");
            }
        }
    }

    #[test]
    fn what_cannot_be_read() {
        let nouns = Nouns::default();
        let texts = ["一半", "几十", "2千多", "", "约40页"];
        for text in texts {
            assert_eq!(Locale { lang: Lang::Zh, nouns: &nouns }.value(text), None, "{text}");
        }
        for text in ["a few", "some 40", "ten pages", "40km"] {
            assert_eq!(Locale { lang: Lang::En, nouns: &nouns }.value(text), None, "{text}");
        }
    }
}
