//! Units of quantities.

use serde::{Deserialize, Serialize};

/// What a number counts or measures. Values are kept in these base units: 180 亿元 is 1.8e10 in
/// `Money(Cny)`, 35 % is 35 in `Percent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// An amount of money.
    Money(Currency),
    /// Parts of a hundred: 57.3 is 57.3 %.
    Percent,
    /// A pure ratio: 0.1 is one tenth, 11.65 is 11.65 times.
    Ratio,
    /// A place in a ranking; 1 is the first.
    Rank,
    /// A calendar year.
    Year,
    /// A duration in years.
    Years,
    /// A duration in seconds.
    Seconds,
    /// A number of things; the id of a [`Noun`] of the report.
    Count(String),
}

/// A currency that the words of a report can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Chinese yuan.
    Cny,
    /// US dollar.
    Usd,
    /// Euro.
    Eur,
}

/// The words for a thing that is counted, in the edition's language.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Noun {
    /// Chinese measure word, 家; empty in English.
    pub counter: String,
    /// The word for one: 企业, company.
    pub one: String,
    /// The word for many: 企业, companies.
    pub many: String,
}

/// The report's words for what it counts, by id.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Nouns(Vec<(String, Noun)>);

impl Nouns {
    /// The words for a unit's id, if the report has them.
    pub fn get(&self, id: &str) -> Option<&Noun> {
        self.0.iter().find(|(known, _)| known == id).map(|(_, noun)| noun)
    }

    /// The ids of the units that the report counts.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(id, _)| id.as_str())
    }
}

impl FromIterator<(String, Noun)> for Nouns {
    fn from_iter<I: IntoIterator<Item = (String, Noun)>>(nouns: I) -> Self {
        Nouns(nouns.into_iter().collect())
    }
}

impl Unit {
    /// Reads the unit of a data file: an optional power of ten and a base, `1e8 CNY`, `percent`,
    /// `companies`. Gives the exponent and the unit. Any other word is taken for a noun; whether
    /// the report knows it is for the caller to check.
    pub fn parse(text: &str) -> Option<(i32, Unit)> {
        let (exponent, base) = match text.trim().split_once(' ') {
            Some((power, base)) => (power.strip_prefix("1e")?.parse().ok()?, base.trim()),
            None => (0, text.trim()),
        };
        let unit = match base {
            "" => return None,
            "CNY" => Unit::Money(Currency::Cny),
            "USD" => Unit::Money(Currency::Usd),
            "EUR" => Unit::Money(Currency::Eur),
            "percent" => Unit::Percent,
            "ratio" => Unit::Ratio,
            "rank" => Unit::Rank,
            "year" => Unit::Year,
            "years" => Unit::Years,
            "seconds" => Unit::Seconds,
            noun => Unit::Count(noun.to_string()),
        };
        Some((exponent, unit))
    }

    /// The base as written in data files: `CNY`, `percent`, `companies`.
    pub fn code(&self) -> &str {
        match self {
            Unit::Money(Currency::Cny) => "CNY",
            Unit::Money(Currency::Usd) => "USD",
            Unit::Money(Currency::Eur) => "EUR",
            Unit::Percent => "percent",
            Unit::Ratio => "ratio",
            Unit::Rank => "rank",
            Unit::Year => "year",
            Unit::Years => "years",
            Unit::Seconds => "seconds",
            Unit::Count(noun) => noun,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_power_of_ten_and_a_base() {
        assert_eq!(Unit::parse("1e8 CNY"), Some((8, Unit::Money(Currency::Cny))));
        assert_eq!(Unit::parse("percent"), Some((0, Unit::Percent)));
        assert_eq!(Unit::parse("companies"), Some((0, Unit::Count("companies".into()))));
    }

    #[test]
    fn what_is_no_unit() {
        assert_eq!(Unit::parse(""), None);
        assert_eq!(Unit::parse("8 CNY"), None);
    }
}
