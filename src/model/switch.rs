//! What a reader may switch in a figure beside the selection.

use serde::{Deserialize, Serialize};

use super::Lang;

/// One way in which a figure can be shown otherwise than printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Switch {
    /// The other scale: linear for a logarithmic one, and the reverse.
    Scale,
    /// Stated points only, without what is interpolated between them.
    Points,
    /// The author's scenario beyond the last stated point.
    Scenario,
    /// Patterns beside colours, in every figure.
    Patterns,
    /// The other language beside this one, on the report's page.
    Parallel,
}

impl Switch {
    /// All switches.
    pub const ALL: [Switch; 5] =
        [Switch::Scale, Switch::Points, Switch::Scenario, Switch::Patterns, Switch::Parallel];

    /// The word in the address bar and in `data-switch`.
    pub fn code(self) -> &'static str {
        match self {
            Switch::Scale => "scale",
            Switch::Points => "points",
            Switch::Scenario => "scenario",
            Switch::Patterns => "patterns",
            Switch::Parallel => "parallel",
        }
    }

    /// Whether it belongs to no figure: it holds for all, or for the page.
    pub fn is_shared(self) -> bool {
        matches!(self, Switch::Patterns | Switch::Parallel)
    }

    /// The switch that the own page of a report in these languages offers.
    pub fn of_page(languages: &[Lang]) -> Option<Switch> {
        (languages.len() > 1).then_some(Switch::Parallel)
    }
}
