//! Finds what belongs to a kind. A new kind is led here by the compiler.

use super::kind_spec::KindSpec;
use super::{Chart, Frame};
use super::{
    bar, checklist, column, cycle, dot, dumbbell, line, matrix, network, number, proportional,
    sankey, share, stages, timeline, treemap,
};
use crate::model::{Figure, FigureContent, Kind};
use crate::query::Slice;

/// How a kind draws.
pub type Draw = fn(&Figure, &Slice, Frame) -> Option<Chart>;

/// How figures of a kind are drawn.
pub fn draw_of(kind: Kind) -> Draw {
    match kind.content() {
        FigureContent::Records => draw_of_records(kind),
        FigureContent::Rows | FigureContent::Ties => draw_of_rows(kind),
    }
}

/// How figures of a kind are drawn that consist of records; others are not.
pub fn draw_of_records(kind: Kind) -> Draw {
    match kind {
        Kind::Bar => bar::draw,
        Kind::Column => column::draw,
        Kind::Dot => dot::draw,
        Kind::Dumbbell => dumbbell::draw,
        Kind::Line => line::draw,
        Kind::Number => number::draw,
        Kind::Proportional => proportional::draw,
        Kind::Share => share::draw,
        Kind::Checklist
        | Kind::Cycle
        | Kind::Matrix
        | Kind::Network
        | Kind::Sankey
        | Kind::Stages
        | Kind::Timeline
        | Kind::Treemap => draw_nothing,
    }
}

/// How figures of a kind are drawn that consist of rows, with what ties them or not; others are not.
pub fn draw_of_rows(kind: Kind) -> Draw {
    match kind {
        Kind::Checklist => checklist::draw,
        Kind::Cycle => cycle::draw,
        Kind::Matrix => matrix::draw,
        Kind::Network => network::draw,
        Kind::Sankey => sankey::draw,
        Kind::Stages => stages::draw,
        Kind::Timeline => timeline::draw,
        Kind::Treemap => treemap::draw,
        Kind::Bar
        | Kind::Column
        | Kind::Dot
        | Kind::Dumbbell
        | Kind::Line
        | Kind::Number
        | Kind::Proportional
        | Kind::Share => draw_nothing,
    }
}

/// For kinds that are drawn elsewhere.
fn draw_nothing(_: &Figure, _: &Slice, _: Frame) -> Option<Chart> {
    None
}

/// What holds for figures of a kind.
/// ```
/// use interactive_report::figures::{EchartsSeries, spec_of};
/// use interactive_report::model::Kind;
///
/// assert!(spec_of(Kind::Line).series.contains(&EchartsSeries::Line));
/// assert!(!spec_of(Kind::Matrix).is_drawn());
/// ```
pub fn spec_of(kind: Kind) -> &'static KindSpec {
    match kind {
        Kind::Bar => &bar::SPEC,
        Kind::Checklist => &checklist::SPEC,
        Kind::Column => &column::SPEC,
        Kind::Cycle => &cycle::SPEC,
        Kind::Dot => &dot::SPEC,
        Kind::Dumbbell => &dumbbell::SPEC,
        Kind::Line => &line::SPEC,
        Kind::Matrix => &matrix::SPEC,
        Kind::Network => &network::SPEC,
        Kind::Number => &number::SPEC,
        Kind::Proportional => &proportional::SPEC,
        Kind::Sankey => &sankey::SPEC,
        Kind::Share => &share::SPEC,
        Kind::Stages => &stages::SPEC,
        Kind::Timeline => &timeline::SPEC,
        Kind::Treemap => &treemap::SPEC,
    }
}
