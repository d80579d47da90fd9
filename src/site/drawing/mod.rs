//! Drawings of figures, fit for pages: read once, changed as trees, written once.
//!
//! 1. [`Drawer`] gives the SVG that ECharts makes of a figure's chart.
//! 2. [`read()`] makes a [`tree`] of it, and refuses [`characters`] that XML forbids.
//! 3. [`clips`] go, as they cut nothing off, and what is [`spare`] without a pointer.
//! 4. [`names`] begin with the drawing's own: live charts number theirs from the start again.
//! 5. [`numbers`] of attributes are rounded.
//! 6. [`words`] are said in fewer attributes, and stay as they are.
//! 7. [`steps`] beside a figure leave some of its marks faint.

mod characters;
mod clips;
mod names;
mod not_xml;
mod numbers;
mod read;
mod spare;
mod steps;
#[cfg(test)]
mod tests;
mod tree;
mod words;

use super::draw::{DrawError, Drawer};
use crate::figures::{Frame, draw};
use crate::model::{Figure, Step};
use crate::query::Slice;
use crate::ui::page::{Drawing, Drawings, steps_of};
use not_xml::NotXml;
use read::read;
use tree::Element;

/// The drawings of a report's figures, with nothing chosen, for every frame.
///
/// # Errors
/// Where the first that fails cannot be drawn, with the figure's name.
pub fn of_report(drawer: &Drawer, whole: &Slice) -> Result<Drawings, DrawError> {
    let mut drawings = Drawings::default();
    for figure in &whole.report.figures {
        let steps = steps_of(&whole.report, figure);
        let frames = [Frame::WIDE, Frame::NARROW];
        let drawn = frames.map(|frame| of_figure(drawer, figure, whole, steps, frame));
        let drawn: Result<Vec<_>, _> = drawn.into_iter().filter_map(Result::transpose).collect();
        drawings.add(&figure.id, drawn?);
    }
    Ok(drawings)
}

/// The drawing of a figure in a frame, following the steps beside it; none for what is not drawn.
///
/// # Errors
/// What ECharts throws, and what XML forbids, with the figure's name.
fn of_figure(
    drawer: &Drawer,
    figure: &Figure,
    whole: &Slice,
    steps: &[Step],
    frame: Frame,
) -> Result<Option<Drawing>, DrawError> {
    let id = format!("{}-{}", figure.id, frame.name);
    let drawn = |slice: &Slice| {
        let drawn = drawn(drawer, figure, slice, frame, &id);
        drawn.map_err(|error| error.in_figure(&figure.id))
    };
    let Some(mut root) = drawn(whole)? else { return Ok(None) };
    let shown = steps.iter().map(|step| drawn(&whole.focused(&step.rows)));
    let shown: Vec<Element> = shown.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    steps::follow(&mut root, &shown);
    let view_box = root.attribute("viewBox").unwrap_or_default().to_string();
    Ok(Some(Drawing { frame, id, svg: root.to_string(), view_box }))
}

/// The same drawing where one of its name stands already, under another.
///
/// # Panics
/// Never for the drawing of a page: what is written here can be read.
pub fn named(svg: &str, was: &str, is: &str) -> String {
    let mut root = read(svg).expect("what is written here can be read");
    names::change(&mut root, was, is);
    root.to_string()
}

/// Width and height of a picture in whole pixels; nothing where it does not say so.
pub fn size(picture: &str) -> (u32, u32) {
    let root = read(picture).ok();
    let length = |name: &str| root.as_ref()?.attribute(name)?.parse::<f64>().ok();
    let whole = |name| length(name).unwrap_or_default().round() as u32;
    (whole("width"), whole("height"))
}

fn drawn(
    drawer: &Drawer,
    figure: &Figure,
    slice: &Slice,
    frame: Frame,
    id: &str,
) -> Result<Option<Element>, DrawError> {
    let Some(chart) = draw(figure, slice, frame) else { return Ok(None) };
    let svg = drawer.svg(&chart.option.0.to_string(), frame.width, chart.height)?;
    for_page(&svg, id).map(Some).map_err(DrawError::new)
}

/// Without size, the drawing fills its room by its view box.
fn for_page(svg: &str, id: &str) -> Result<Element, NotXml> {
    let mut root = read(svg)?;
    clips::take_off(&mut root);
    spare::take_off(&mut root);
    names::begin_with(&mut root, id);
    numbers::round(&mut root);
    words::say_plainly(&mut root);
    let view_box = root.take("viewBox").unwrap_or_default();
    let attributes = [
        ("xmlns", "http://www.w3.org/2000/svg"),
        ("id", id),
        ("viewBox", &view_box),
        ("aria-hidden", "true"),
    ];
    root.attributes = attributes.map(|(name, value)| (name.into(), value.into())).to_vec();
    Ok(root)
}
