//! The files of each figure in each language: `figures/<id>.<lang>.svg`, `.png`, `.csv`, `.json`.

use std::error::Error;

use super::cite::{self, Styles, Work};
use super::figure_data::figure_data;
use super::output::StagedSite;
use crate::figures::poster::{Body, Picture, Poster, poster};
use crate::figures::{Frame, draw, table};
use crate::model::Figure;
use crate::query::Slice;
use crate::ui::Page;
use crate::ui::page::{Drawings, figure_sources};
use crate::words;

/// Pixels of a picture for each of its layout's.
const SCALE: f32 = 2.0;

/// Writes the files of every figure of an edition.
///
/// # Errors
/// The first file that cannot be written or drawn.
pub fn write(
    output: &StagedSite,
    whole: &Slice,
    drawings: &Drawings,
) -> Result<(), Box<dyn Error>> {
    let styles = Styles::new();
    let mut figures = whole.report.figures.iter();
    figures.try_for_each(|figure| write_figure(output, &styles, whole, drawings, figure))
}

fn write_figure(
    output: &StagedSite,
    styles: &Styles,
    whole: &Slice,
    drawings: &Drawings,
    figure: &Figure,
) -> Result<(), Box<dyn Error>> {
    let report = &whole.report;
    let stem = format!("figures/{}.{}", figure.id, report.lang.code());
    let path = |ending: &str| format!("{stem}.{ending}");
    let picture = picture(output, whole, drawings, figure);
    output.write(&path("svg"), &picture.svg)?;
    let png = output.staging.join(path("png"));
    output.pictures.write(&picture.svg, report.lang, SCALE, &png)?;
    let small = output.staging.join(path("small.png"));
    output.pictures.write(&picture.svg, report.lang, 1.0, &small)?;
    let data = figure_data(figure, whole);
    output.write(&path("csv"), data.csv())?;
    let page = Page::Figure(figure.id.clone()).path(report, report.lang);
    let json = data.json(report, figure, &page, &output.address);
    output.write(&path("json"), serde_json::to_vec_pretty(&json)?)?;
    let (work, whole) =
        (Work::figure(report, figure, &output.address), Work::report(report, &output.address));
    Ok(output.write(&path("cite.html"), cite::page(styles, &work, &whole)?)?)
}

/// The figure with nothing chosen, in light colours.
fn picture(output: &StagedSite, whole: &Slice, drawings: &Drawings, figure: &Figure) -> Picture {
    let report = &whole.report;
    let rows = table(figure, whole);
    let chart = draw(figure, whole, Frame::WIDE);
    let svg = drawings.svg(&figure.id, Frame::WIDE);
    let body = chart.map_or(Body::Table(&rows), |chart| Body::Drawing(svg, chart.height));
    let page = Page::Figure(figure.id.clone()).path(report, report.lang);
    let page = output.address.short(&page).map(|page| format!(" · {page}")).unwrap_or_default();
    let release = words::release(report.lang, &report.release, &report.date);
    let foot = [
        figure.note.text.clone(),
        figure_sources(report, figure),
        format!("{} · {release}{page}", report.name),
    ];
    let words = Poster {
        lang: report.lang,
        title: &figure.title.text,
        subtitle: &figure.subtitle.text,
        narrowed: "",
        foot: &foot,
        frame: Frame::WIDE,
        body,
    };
    poster(&words, &output.palette(report.lang))
}
