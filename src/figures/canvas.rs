//! The grounds on which marks stand: rows along one axis of values, or two axes of values.

use charming::component::{Axis, Grid};
use charming::datatype::CompositeValue;
use charming::element::{
    AxisLabel, AxisLine, AxisTick, AxisType, LineStyle, LineStyleType, SplitLine,
};

use super::{EchartsOption, Frame, colour};
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
    /// Values with a gridline and a label; empty for none.
    pub ticks: Vec<f64>,
    /// Template of a tick's label, `{value}%`; none for the number with separators.
    pub label: Option<&'static str>,
}

/// A ground of rows, first row on top. Gives the chart and the layout's height.
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
    let option = EchartsOption::new(&grid(margins), &value_axis(frame, values), &rows);
    (option, margins.top + count as f64 * row + margins.bottom)
}

/// A ground of two axes of values.
pub fn plane(frame: Frame, margins: Margins, across: &Values, up: &Values) -> EchartsOption {
    let across = value_axis(frame, across).split_line(SplitLine::new().show(false));
    EchartsOption::new(&grid(margins), &across, &value_axis(frame, up))
}

fn grid(margins: Margins) -> Grid {
    Grid::new().top(margins.top).right(margins.right).bottom(margins.bottom).left(margins.left)
}

fn value_axis(frame: Frame, values: &Values) -> Axis {
    let kind = match values.scale {
        Scale::Linear => AxisType::Value,
        Scale::Log => AxisType::Log,
    };
    let ticks: Vec<CompositeValue> = values.ticks.iter().map(|tick| (*tick).into()).collect();
    let mut label =
        AxisLabel::new().show(!ticks.is_empty()).color(colour::SOFT).font_size(frame.text - 1.0);
    label = label.custom_values(ticks.clone());
    if let Some(template) = values.label {
        label = label.formatter(template);
    }
    let rule = LineStyle::new().color(colour::RULE).type_(LineStyleType::Solid).width(1.0);
    Axis::new()
        .type_(kind)
        .min(values.range.0)
        .max(values.range.1)
        .axis_label(label)
        .axis_tick(AxisTick::new().show(false))
        .axis_line(AxisLine::new().show(false))
        .split_line(SplitLine::new().show(!ticks.is_empty()).line_style(rule))
}
