//! A record of the ledger: one quantity, with all that a doubter asks.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{Certainty, Period, Tags, Unit, exact, nearest};

/// One quantity of the report. A derived one has a [`Formula`] and takes its value from it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Stable id: links, addresses and exports use it.
    pub id: String,
    /// What is measured, in the edition's language.
    pub indicator: String,
    /// Whom or what it is measured of, in the edition's language.
    pub subject: String,
    /// When it holds; absent where the source gives no date.
    pub period: Option<Period>,
    /// The number, in [`Fact::unit`], with all digits of the ledger.
    #[serde(with = "exact")]
    pub value: Decimal,
    /// The base unit of the value.
    pub unit: Unit,
    /// How sure the number is.
    pub certainty: Certainty,
    /// Whether the number is stated in digits or as an order of magnitude.
    pub precision: Precision,
    /// What the number speaks for.
    pub scope: Scope,
    /// How the value is computed, for a derived record.
    pub formula: Option<Formula>,
    /// Id of the source.
    pub source: String,
    /// Chapter and paragraph of the source, such as `3.1`; of a derived record, those of its terms.
    pub passage: String,
    /// Its values in each facet.
    pub tags: Tags,
    /// What a reader must know beside the number.
    pub note: String,
}

/// How a derived value comes about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Formula {
    /// An expression over ids in braces: `{industry-2024} / {industry-2017}`.
    pub expression: String,
    /// The ids in the expression, each once, in order.
    pub terms: Vec<String>,
}

/// How finely a number is stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// In digits.
    #[default]
    Digits,
    /// As an order of magnitude: 万亿级, trillion-yuan.
    Order,
}

/// What a number speaks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// A whole: a country, a market, a company.
    #[default]
    Statistic,
    /// An effect claimed of some use: not a statistic of an industry.
    Deployment,
    /// What a reader assumes. No record of a ledger has it.
    #[serde(skip)]
    Reader,
}

impl Precision {
    /// The word used in data files.
    pub fn code(self) -> &'static str {
        match self {
            Precision::Digits => "digits",
            Precision::Order => "order",
        }
    }
}

impl Scope {
    /// The word used in data files.
    pub fn code(self) -> &'static str {
        match self {
            Scope::Statistic => "statistic",
            Scope::Deployment => "deployment",
            Scope::Reader => "reader",
        }
    }
}

impl Fact {
    /// Whether the value is computed by the build.
    pub fn is_derived(&self) -> bool {
        self.formula.is_some()
    }

    /// The value as a drawing is placed by it.
    pub fn drawn_value(&self) -> f64 {
        nearest(self.value)
    }
}
