//! A figure as its author describes it.

use serde::{Deserialize, Serialize};

use super::{Inline, Switch};

/// One figure: what it draws and its words in the edition's language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// The file's name: `figures/<id>.toml`.
    pub id: String,
    /// How it is drawn.
    pub kind: Kind,
    /// The table that it draws: `facts`, or the id of another table.
    pub table: String,
    /// Ids of the rows in drawing order; empty for all rows of the table.
    pub rows: Vec<String>,
    /// The scale of the axis of values.
    pub scale: Scale,
    /// The column that names a mark: for facts `subject`, `indicator` or `period`.
    pub label: String,
    /// The column that puts rows into lanes, groups or directions of a drawing.
    pub group: String,
    /// Columns to show, in order, for kinds that show words; empty for all.
    pub columns: Vec<String>,
    /// Ids of the rows that carry the point of the figure.
    pub emphasis: Vec<String>,
    /// States the finding.
    pub title: Inline,
    /// States measure, unit, scale and what a mark is not.
    pub subtitle: Inline,
    /// What else a reader must know.
    pub note: Inline,
    /// Names of the values in the `group` column, in the order of their lanes.
    pub groups: Vec<(String, String)>,
    /// Name of what the marks are measured against, where the kind draws such a line.
    pub reference: String,
    /// Ids of the records that are the whole of which each row is a part, in the order of the rows;
    /// empty where the rows say it themselves.
    pub wholes: Vec<String>,
    /// Columns that the rows pass through, in order, for kinds that draw flows and ties.
    pub flow: Vec<String>,
    /// Ids of the groups whose last step leads back to the first.
    pub cycles: Vec<String>,
    /// What would follow at other rates, where the author offers that.
    pub scenario: Option<Scenario>,
    /// What a reader can switch in it.
    pub switches: Vec<Switch>,
}

/// A range of futures beyond the last stated point: an assumption, never data.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scenario {
    /// The last year drawn.
    pub until: i32,
    /// The lowest and the highest annual growth assumed, in per cent.
    pub rates: (f64, f64),
}

/// The ways to draw, by the field's terms. `figures::spec_of` tells what holds for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A few stated points of one measure over time; what lies between is marked as interpolated.
    Line,
    /// One measure of several subjects, as horizontal bars from zero.
    Bar,
    /// Ratios to a reference of one, on a logarithmic axis.
    Dumbbell,
    /// Shares of a hundred, a dot a row.
    Dot,
    /// Eras and events along the years, in lanes.
    Timeline,
    /// Words compared on the same rows.
    Matrix,
    /// Numbers of different measures, large, one a row.
    Number,
    /// Parts of a whole, as the filled part of a track of a hundred.
    Share,
    /// One measure over the years, as columns from zero; years without a record stay empty.
    Column,
    /// Rows as flows through the values of several columns; widths count rows.
    Sankey,
    /// Groups and what they consist of, as nested areas of equal size: schematic.
    Treemap,
    /// Rows tied to the values of a column.
    Network,
    /// Groups whose steps run round: schematic.
    Cycle,
    /// Amounts as squares of areas to one scale.
    Proportional,
    /// What is known of each row, question by question: given, in part, not given.
    Checklist,
    /// Groups in order, an arrow from each to the next: schematic.
    Stages,
}

impl Kind {
    /// What figures of the kind consist of.
    pub fn content(self) -> FigureContent {
        match self {
            Kind::Bar
            | Kind::Column
            | Kind::Dot
            | Kind::Dumbbell
            | Kind::Line
            | Kind::Number
            | Kind::Proportional
            | Kind::Share => FigureContent::Records,
            Kind::Checklist | Kind::Matrix | Kind::Stages | Kind::Timeline | Kind::Treemap => {
                FigureContent::Rows
            }
            Kind::Cycle | Kind::Network | Kind::Sankey => FigureContent::Ties,
        }
    }
}

/// What figures consist of. The browser fetches what draws each when it is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureContent {
    /// Records of the ledger, by their values.
    Records,
    /// Rows of any table, by their words and dates.
    Rows,
    /// Rows of any table, and what ties them.
    Ties,
}

/// The scale of an axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Scale {
    /// Equal steps are equal differences; bars start at zero.
    #[default]
    Linear,
    /// Equal steps are equal ratios.
    Log,
}

impl Scale {
    /// The other one.
    pub fn other(self) -> Scale {
        match self {
            Scale::Linear => Scale::Log,
            Scale::Log => Scale::Linear,
        }
    }
}
