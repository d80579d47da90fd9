//! What a kind draws: an option, and where its rows stand in it.

use super::EchartsOption;

/// A chart for one frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The ECharts option.
    pub option: EchartsOption,
    /// Height of the layout in CSS pixels.
    pub height: f64,
    /// Every row of the figure where it is drawn, in the order of reading: what a reader can point at and
    /// walk through.
    pub marks: Vec<Mark>,
}

/// A row of a figure where it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Id of the record or row.
    pub id: String,
    /// Id of its series in the option.
    pub series: String,
    /// Name of its datum in the series; empty where the series is this mark alone.
    pub datum: String,
    /// What it says, in one line.
    pub says: String,
    /// Where that comes from, in one line.
    pub source: String,
    /// Whether the reader's selection keeps it.
    pub kept: bool,
}
