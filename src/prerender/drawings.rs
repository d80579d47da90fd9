//! Every figure of a report, drawn for every frame, with what the steps beside it leave faint.

use super::draw::{DrawError, Drawer};
use super::html::attribute;
use super::{fading, svg};
use crate::figures::{Frame, draw};
use crate::model::Figure;
use crate::query::Slice;
use crate::ui::page::{Drawing, Drawings, steps_of};

/// Draws the figures of a report, with nothing chosen.
///
/// # Errors
/// What ECharts throws for the first figure that fails.
pub fn drawings(drawer: &Drawer, whole: &Slice) -> Result<Drawings, DrawError> {
    let mut drawings = Drawings::default();
    for figure in &whole.report.figures {
        let frames =
            [Frame::WIDE, Frame::NARROW].map(|frame| of_frame(drawer, whole, figure, frame));
        let drawn: Result<Vec<_>, _> = frames.into_iter().filter_map(Result::transpose).collect();
        drawings.add(&figure.id, drawn?);
    }
    Ok(drawings)
}

fn of_frame(
    drawer: &Drawer,
    whole: &Slice,
    figure: &Figure,
    frame: Frame,
) -> Result<Option<Drawing>, DrawError> {
    let id = format!("{}-{}", figure.id, frame.name);
    let Some(svg) = drawing(drawer, figure, whole, frame, &id)? else { return Ok(None) };
    let steps = steps_of(&whole.report, figure).iter();
    let shown = steps.map(|step| drawing(drawer, figure, &whole.focused(&step.rows), frame, &id));
    let shown: Vec<String> = shown.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    let view_box = attribute(&svg, "viewBox").unwrap_or_default().to_string();
    let svg = fading::follow(&svg, &shown).unwrap_or(svg);
    Ok(Some(Drawing { frame, id, svg, view_box }))
}

fn drawing(
    drawer: &Drawer,
    figure: &Figure,
    slice: &Slice,
    frame: Frame,
    id: &str,
) -> Result<Option<String>, DrawError> {
    let Some(chart) = draw(figure, slice, frame) else { return Ok(None) };
    let svg = drawer.svg(&chart.option.0.to_string(), frame.width, chart.height)?;
    Ok(Some(svg::for_page(&svg, id)))
}
