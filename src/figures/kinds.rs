//! Finds what belongs to a kind. A new kind is led here by the compiler.

use super::kind_spec::KindSpec;
use super::{Chart, Frame};
use super::{
    bar, checklist, column, cycle, dot, dumbbell, line, matrix, network, number, proportional,
    sankey, share, stages, timeline, treemap,
};
use crate::model::{Figure, Kind};
use crate::query::Slice;

/// How a kind draws.
pub type Draw = fn(&Figure, &Slice, Frame) -> Option<Chart>;

/// How figures of a kind are drawn.
pub fn draw_of(kind: Kind) -> Draw {
    match kind {
        Kind::Bar => bar::draw,
        Kind::Checklist => checklist::draw,
        Kind::Column => column::draw,
        Kind::Cycle => cycle::draw,
        Kind::Dot => dot::draw,
        Kind::Dumbbell => dumbbell::draw,
        Kind::Line => line::draw,
        Kind::Matrix => matrix::draw,
        Kind::Network => network::draw,
        Kind::Number => number::draw,
        Kind::Proportional => proportional::draw,
        Kind::Sankey => sankey::draw,
        Kind::Share => share::draw,
        Kind::Stages => stages::draw,
        Kind::Timeline => timeline::draw,
        Kind::Treemap => treemap::draw,
    }
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
