//! The grounds on which marks stand: rows along one axis of values, or two axes of values.
//!
//! Labels of axes are words like any other, so that `words` writes them: ECharts would write 2,024.

use charming::component::{Axis, Grid};
use charming::datatype::CompositeValue;
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, LineStyle, LineStyleType, SplitLine,
};

use super::marks::{self, MarkWords, Point, Side};
use super::{EchartsOption, Frame, colour, measure};
use crate::model::Scale;

/// Room around the ground, in pixels of the layout.
#[derive(Clone, Copy, Debug)]
pub struct Margins {
    /// Above the first row or gridline.
    pub top: f64,
    /// Right of the largest value.
    pub right: f64,
    /// Below the last row or gridline.
    pub bottom: f64,
    /// Left of the smallest value.
    pub left: f64,
}

/// An axis of values.
#[derive(Clone, Debug)]
pub struct Values {
    /// Scale.
    pub scale: Scale,
    /// Smallest and largest value on the axis.
    pub range: (f64, f64),
    /// Values with a gridline, and their labels; empty for none.
    pub ticks: Vec<(f64, String)>,
}

/// A ground of rows, first row on top. Gives the option and the layout's height.
pub fn rows(
    frame: Frame,
    count: usize,
    row: f64,
    margins: Margins,
    values: &Values,
) -> (EchartsOption, f64) {
    let rows = Axis::new()
        .type_(AxisType::Category)
        .inverse(true)
        .axis_label(AxisLabel::new().show(false))
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .data((0..count).map(|row| row.to_string()).collect());
    let option = EchartsOption::new(&grid(margins), &value_axis(values), &rows);
    let foot = |value| (value, count.saturating_sub(1) as f64);
    let option = labels(option, frame, values, foot, Side::Below, (0.0, row / 2.0 + 8.0));
    (option, margins.top + count as f64 * row + margins.bottom)
}

/// A ground of two axes of values. Only the upward one has gridlines.
pub fn plane(frame: Frame, margins: Margins, across: &Values, up: &Values) -> EchartsOption {
    let axis = value_axis(across).split_line(SplitLine::new().show(false));
    let option = EchartsOption::new(&grid(margins), &axis, &value_axis(up));
    let foot = |value| (value, up.range.0);
    let option = labels(option, frame, across, foot, Side::Below, (0.0, 10.0));
    labels(option, frame, up, |value| (across.range.0, value), Side::Left, (-8.0, 0.0))
}

/// A ground whose places are pixels of the layout, from the upper left corner.
pub fn pixels(frame: Frame, height: f64) -> EchartsOption {
    let axis = |most: f64| {
        let range = Values { scale: Scale::Linear, range: (0.0, most), ticks: vec![] };
        value_axis(&range)
    };
    let margins = Margins { top: 0.0, right: 0.0, bottom: 0.0, left: 0.0 };
    EchartsOption::new(&grid(margins), &axis(frame.width), &axis(height).inverse(true))
}

/// The room that labels left of an axis need.
pub fn left_room(frame: Frame, values: &Values) -> f64 {
    let widths = values.ticks.iter().map(|(_, label)| measure::width(label, frame.text - 1.0));
    widths.fold(0.0, f64::max) * 1.15 + 14.0
}

fn labels(
    option: EchartsOption,
    frame: Frame,
    values: &Values,
    place: impl Fn(f64) -> Point,
    side: Side,
    offset: (f64, f64),
) -> EchartsOption {
    values.ticks.iter().fold(option, |option, (value, label)| {
        let words = MarkWords {
            text: label,
            size: frame.text - 1.0,
            strong: false,
            colour: colour::SOFT,
            side,
            offset,
            opacity: 1.0,
        };
        option.series(marks::words(&format!("axis-{label}"), place(*value), &words))
    })
}

fn grid(margins: Margins) -> Grid {
    Grid::new().top(margins.top).right(margins.right).bottom(margins.bottom).left(margins.left)
}

fn value_axis(values: &Values) -> Axis {
    let kind = match values.scale {
        Scale::Linear => AxisType::Value,
        Scale::Log => AxisType::Log,
    };
    let ticks: Vec<CompositeValue> =
        values.ticks.iter().map(|(value, _)| (*value).into()).collect();
    let rule = LineStyle::new().color(colour::RULE).type_(LineStyleType::Solid).width(1.0);
    Axis::new()
        .type_(kind)
        .min(values.range.0)
        .max(values.range.1)
        .axis_label(AxisLabel::new().show(false).custom_values(ticks))
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .split_line(SplitLine::new().show(!values.ticks.is_empty()).line_style(rule))
}
