//! An ECharts option made of charming's parts, and the one place that adds what charming 0.6 has no
//! field for.
//!
//! The parts are serialised one by one: charming's whole chart would bring the code of every
//! component and series that ECharts has into the browser's program.

use charming::component::{Axis, Grid};
use serde::Serialize;
use serde_json::{Value, json};

use super::colour;
use super::items::Items;

/// An ECharts option, ready to be serialised.
#[derive(Clone, Debug, PartialEq)]
pub struct EchartsOption(pub Value);

impl EchartsOption {
    /// An option without series: inherited type, a grid that stays where it is put, gridlines where
    /// values are labelled. Marks say nothing by themselves: [`super::Mark`] does.
    pub fn new(grid: &Grid, across: &Axis, up: &Axis) -> EchartsOption {
        let mut grid = value(grid);
        grid["outerBoundsMode"] = json!("none");
        EchartsOption(json!({
            "textStyle": { "fontFamily": "inherit", "color": colour::INK },
            "animation": false,
            "animationDurationUpdate": 350,
            "animationEasingUpdate": "cubicOut",
            "grid": grid,
            "xAxis": gridlines_at_ticks(value(across)),
            "yAxis": gridlines_at_ticks(value(up)),
            "series": [],
        }))
    }

    /// The option with one more series of charming's. Marks may reach over the edge of their ground.
    pub fn series(mut self, series: impl Serialize) -> EchartsOption {
        let mut series = value(&series);
        series["clip"] = json!(false);
        if let Some(all) = self.0["series"].as_array_mut() {
            all.push(series);
        }
        self
    }

    /// The option with a series of charming's and the items that charming cannot give it.
    pub fn series_of(self, series: impl Serialize, items: &Items) -> EchartsOption {
        let mut whole = value(&series);
        if let (Value::Object(fields), Value::Object(more)) = (&mut whole, value(items)) {
            fields.extend(more);
        }
        self.series(whole)
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

    /// Gives bars a pattern for their colour, beside it. Hatched ones keep their hatch.
    pub fn add_patterns(&mut self) {
        let bars = self.0["series"].as_array_mut().into_iter().flatten();
        for bar in bars.filter(|series| series["type"] == "bar") {
            let style = &bar["itemStyle"];
            let fill =
                style["color"].as_str().or(style["color"]["colorStops"][0]["color"].as_str());
            // A hollow bar shows its colour at its border.
            let is_hollow = fill == Some(colour::PAPER);
            let (colour, ink) = match is_hollow {
                true => (style["borderColor"].as_str(), style["borderColor"].clone()),
                false => (fill, json!(colour::PAPER)),
            };
            let Some(mut decal) = colour.and_then(pattern).filter(|_| style["decal"].is_null())
            else {
                continue;
            };
            decal["color"] = ink;
            bar["emphasis"]["itemStyle"]["decal"] = decal.clone();
            bar["itemStyle"]["decal"] = decal;
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

/// The pattern that stands for a colour: dots for the point of a figure, lines beside it.
fn pattern(colour: &str) -> Option<Value> {
    match colour {
        colour::POINT => Some(json!({
            "symbol": "circle", "dashArrayX": [[8, 8], [0, 8, 8, 0]], "dashArrayY": [6, 0],
        })),
        colour::PLAIN => {
            Some(json!({ "symbol": "rect", "dashArrayX": [1, 0], "dashArrayY": [2, 6] }))
        }
        _ => None,
    }
}

/// charming's parts are plain data, which always serialises.
fn value(part: &impl Serialize) -> Value {
    serde_json::to_value(part).unwrap_or_default()
}

/// An axis is as long as it is told, whatever bars stand at its ends. ECharts draws gridlines at ticks, and charming takes chosen values for labels only, wrapped in a
/// list of their own.
fn gridlines_at_ticks(mut axis: Value) -> Value {
    axis["containShape"] = json!(false);
    if let Some(ticks) = axis.pointer("/axisLabel/customValues/0").cloned() {
        axis["axisLabel"] = json!({ "show": false });
        axis["axisTick"]["customValues"] = ticks;
    }
    axis
}
