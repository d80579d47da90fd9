//! The picture of each page that is shown where its address is passed on.

use std::error::Error;

use super::output::StagedSite;
use super::pages::SitePage;
use crate::figures::poster::{Card, card};
use crate::figures::{Frame, draw};
use crate::model::{Figure, Report};
use crate::query::Slice;
use crate::ui::Page;
use crate::ui::page::Drawings;

/// Where the picture of a page is, below the site; none for pages that nobody passes on.
pub fn path(page: &SitePage) -> Option<String> {
    let name = match &page.page {
        Page::Report => "report",
        Page::Figure(id) => id,
        Page::Embed(_) | Page::EmbedFact(_) => return None,
    };
    Some(format!("social/{name}.{}.png", page.lang.code()))
}

/// Writes the picture of a page.
///
/// # Errors
/// Where it cannot be drawn or written.
pub fn write(
    output: &StagedSite,
    whole: &Slice,
    drawings: &Drawings,
    page: &SitePage,
) -> Result<(), Box<dyn Error>> {
    let Some(path) = path(page) else { return Ok(()) };
    let report = &whole.report;
    let figure = match &page.page {
        Page::Figure(id) => report.figure(id),
        _ => None,
    };
    let (title, text) = words(report, figure);
    let drawings = figure.map(|figure| drawn(whole, drawings, figure)).unwrap_or_default();
    let address = output.address.short(&page.path).unwrap_or_default();
    let given = Card {
        lang: report.lang,
        name: &report.name,
        title,
        text,
        address: &address,
        drawings: &drawings,
    };
    let picture = card(&given, &output.palette(report.lang));
    output.pictures.write(&picture.svg, report.lang, 1.0, &output.staging.join(path))
}

fn words<'a>(report: &'a Report, figure: Option<&'a Figure>) -> (&'a str, &'a str) {
    match figure {
        Some(figure) => (&figure.title.text, &figure.subtitle.text),
        None => {
            let lead = report.sections.first().map(|lead| lead.heading.text.as_str());
            (lead.unwrap_or(&report.name), &report.description)
        }
    }
}

fn drawn(whole: &Slice, drawings: &Drawings, figure: &Figure) -> Vec<(Frame, String, f64)> {
    let drawn = drawings.of(&figure.id).iter().filter_map(|drawing| {
        let chart = draw(figure, whole, drawing.frame)?;
        Some((drawing.frame, drawing.svg.clone(), chart.height))
    });
    drawn.collect()
}
