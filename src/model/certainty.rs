//! How sure a stated number is.

use serde::{Deserialize, Serialize};

/// What a record says of its own number. Drawn the same way in text, tables, figures and exports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Certainty {
    /// As stated by the source.
    Exact,
    /// A lower bound: the source says "more than".
    Over,
    /// An upper bound. Only derived values have it: a bound in a denominator, for example.
    Under,
    /// An approximation, or a derived value whose terms pull both ways.
    About,
    /// Stated as expected, or derived from such a term.
    Forecast,
}

impl Certainty {
    /// All of them, surest first.
    pub const ALL: [Certainty; 5] = [
        Certainty::Exact,
        Certainty::Over,
        Certainty::Under,
        Certainty::About,
        Certainty::Forecast,
    ];

    /// Those that an author may write in the ledger.
    pub const STATED: [Certainty; 4] =
        [Certainty::Exact, Certainty::Over, Certainty::About, Certainty::Forecast];

    /// The word used in data files and in `data-certainty`.
    pub fn code(self) -> &'static str {
        match self {
            Certainty::Exact => "exact",
            Certainty::Over => "over",
            Certainty::Under => "under",
            Certainty::About => "about",
            Certainty::Forecast => "forecast",
        }
    }

    /// The certainty of a word in a data file.
    pub fn from_code(code: &str) -> Option<Certainty> {
        Certainty::STATED.into_iter().find(|certainty| certainty.code() == code)
    }
}
