//! An ECharts option made of charming's parts, and the one place that adds what charming 0.6 has no
//! field for.
//!
//! The parts are serialised one by one: charming's whole chart would bring the code of every
//! component and series that ECharts has into the browser's program.

use charming::component::{Axis, Grid};
use serde::Serialize;
use serde_json::{Value, json};

use super::colour;

/// An ECharts option, ready to be serialised.
#[derive(Clone, Debug, PartialEq)]
pub struct EchartsOption(pub Value);

impl EchartsOption {
    /// An option without series: inherited type, a grid that stays where it is put, gridlines where
    /// values are labelled, tooltips that stay inside the figure.
    pub fn new(grid: &Grid, across: &Axis, up: &Axis) -> EchartsOption {
        let mut grid = value(grid);
        grid["outerBoundsMode"] = json!("none");
        EchartsOption(json!({
            "textStyle": { "fontFamily": "inherit", "color": colour::INK },
            "animation": false,
            "animationDurationUpdate": 350,
            "animationEasingUpdate": "cubicOut",
            "tooltip": tooltip_style(),
            "grid": grid,
            "xAxis": gridlines_at_ticks(value(across)),
            "yAxis": gridlines_at_ticks(value(up)),
            "series": [],
        }))
    }

    /// The option with one more series of charming's.
    pub fn series(mut self, series: impl Serialize) -> EchartsOption {
        if let Some(all) = self.0["series"].as_array_mut() {
            all.push(value(&series));
        }
        self
    }

    /// What the tooltip of a mark says. Without it a mark has none.
    pub fn tooltip(&mut self, series: &str, text: &str) {
        let text = text.replace('&', "&amp;").replace('<', "&lt;").replace(['{', '}'], "");
        if let Some(found) = self.find(series) {
            found["tooltip"] = json!({ "formatter": text });
        }
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
        if let Some(found) = self.find(series) {
            found["itemStyle"]["decal"] = hatch.clone();
            found["emphasis"]["itemStyle"]["decal"] = hatch;
        }
    }

    /// Whether the next change moves, to make it understood.
    pub fn animate(&mut self, moving: bool) {
        self.0["animation"] = json!(moving);
    }

    fn find(&mut self, id: &str) -> Option<&mut Value> {
        self.0["series"].as_array_mut()?.iter_mut().find(|series| series["id"] == id)
    }
}

/// charming's parts are plain data, which always serialises.
fn value(part: &impl Serialize) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}

fn tooltip_style() -> Value {
    json!({
        "trigger": "item",
        "confine": true,
        "transitionDuration": 0,
        "backgroundColor": "var(--raised)",
        "borderColor": colour::RULE,
        "borderWidth": 1,
        "padding": [6, 10],
        "extraCssText": "box-shadow:none;border-radius:0;max-width:18em;white-space:normal",
        "textStyle": { "color": colour::INK, "fontFamily": "inherit", "fontSize": 14 },
    })
}

/// ECharts draws gridlines at ticks, and charming takes chosen values for labels only, wrapped in a
/// list of their own.
fn gridlines_at_ticks(mut axis: Value) -> Value {
    if let Some(ticks) = axis.pointer("/axisLabel/customValues/0").cloned() {
        axis["axisLabel"] = json!({ "show": false });
        axis["axisTick"]["customValues"] = ticks;
    }
    axis
}
