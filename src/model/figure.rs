//! A figure as its author describes it.

use serde::{Deserialize, Serialize};

use super::Inline;

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
}

/// The ways to draw, by the field's terms. `figures::KINDS` has one entry for each.
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
