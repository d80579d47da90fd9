//! The one place where an option gets what charming 0.6 has no field for.

use charming::Chart;
use serde_json::{Value, json};

use super::colour;

/// An ECharts option, ready to be serialised.
#[derive(Clone, Debug, PartialEq)]
pub struct EchartsOption(pub Value);

impl EchartsOption {
    /// Takes charming's option and adds what every figure has: inherited type, no automatic layout
    /// that would move the grid, short movements, tooltips that stay inside the figure.
    pub fn new(chart: &Chart) -> EchartsOption {
        let mut option = serde_json::to_value(chart).unwrap_or_default();
        option["textStyle"] = json!({ "fontFamily": "inherit", "color": colour::INK });
        option["animation"] = json!(false);
        option["animationDurationUpdate"] = json!(350);
        option["animationEasingUpdate"] = json!("cubicOut");
        option["tooltip"] = json!({
            "trigger": "item",
            "confine": true,
            "transitionDuration": 0,
            "backgroundColor": "var(--raised)",
            "borderColor": colour::RULE,
            "borderWidth": 1,
            "padding": [6, 10],
            "extraCssText": "box-shadow:none;border-radius:0;max-width:18em;white-space:normal",
            "textStyle": { "color": colour::INK, "fontFamily": "inherit", "fontSize": 14 },
        });
        if let Some(grids) = option["grid"].as_array_mut() {
            grids.iter_mut().for_each(|grid| grid["outerBoundsMode"] = json!("none"));
        }
        for axis in ["xAxis", "yAxis"] {
            let axes = option[axis].as_array_mut().into_iter().flatten();
            axes.for_each(gridlines_at_labels);
        }
        EchartsOption(option)
    }

    /// What the tooltip of a mark says. Without it a mark has none.
    pub fn tooltip(&mut self, series: &str, text: &str) {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace(['{', '}'], "");
        self.set(series, "tooltip", json!({ "formatter": text }));
    }

    /// Draws a hatch over the mark of a series: a forecast.
    pub fn hatch(&mut self, series: &str) {
        let hatch = json!({
            "symbol": "rect",
            "color": colour::PAPER,
            "dashArrayX": [1, 0],
            "dashArrayY": [3, 4],
            "rotation": -std::f64::consts::FRAC_PI_4,
        });
        if let Some(found) = self.series(series) {
            found["itemStyle"]["decal"] = hatch.clone();
            found["emphasis"]["itemStyle"]["decal"] = hatch;
        }
    }

    /// Whether the next change moves, to make it understood.
    pub fn animate(&mut self, moving: bool) {
        self.0["animation"] = json!(moving);
    }

    fn set(&mut self, series: &str, key: &str, value: Value) {
        if let Some(found) = self.series(series) {
            found[key] = value;
        }
    }

    fn series(&mut self, id: &str) -> Option<&mut Value> {
        self.0["series"].as_array_mut()?.iter_mut().find(|series| series["id"] == id)
    }
}

/// ECharts draws gridlines at ticks; ours belong where a value is labelled.
fn gridlines_at_labels(axis: &mut Value) {
    let labelled = axis["axisLabel"]["customValues"].clone();
    if labelled.is_array() {
        axis["axisTick"]["customValues"] = labelled;
    }
}
