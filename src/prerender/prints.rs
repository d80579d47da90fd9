//! What the build prints into a page as HTML and the browser leaves as it stands.

use leptos::prelude::*;

use super::draw::{DrawError, Drawer};
use super::svg;
use crate::figures::{Frame, draw, table};
use crate::model::Figure;
use crate::query::Slice;
use crate::ui::{Part, Prints, contents, figure_sources, figure_table, records, sources};
use crate::words::table_of;

/// Prints the parts of a report's page, with nothing chosen.
///
/// # Errors
/// What ECharts throws for the first figure that fails.
pub fn prints(drawer: &Drawer, whole: &Slice) -> Result<Prints, DrawError> {
    let report = &whole.report;
    let mut prints = Prints::default();
    prints.add(Part::Contents, "", plain(contents(report)));
    prints.add(Part::Records, "", plain(records(report)));
    prints.add(Part::Sources, "", plain(sources(report)));
    for figure in &report.figures {
        add_figure(&mut prints, drawer, whole, figure)?;
    }
    Ok(prints)
}

fn add_figure(
    prints: &mut Prints,
    drawer: &Drawer,
    whole: &Slice,
    figure: &Figure,
) -> Result<(), DrawError> {
    let report = &whole.report;
    let caption = table_of(report.lang, &figure.title.text);
    prints.add(Part::Table, &figure.id, plain(figure_table(table(figure, whole), caption)));
    prints.add(Part::Foot, &figure.id, plain(figure_sources(report, figure)));
    for (part, frame) in [(Part::Wide, Frame::WIDE), (Part::Narrow, Frame::NARROW)] {
        let Some(chart) = draw(figure, whole, frame) else { continue };
        let svg = drawer.svg(&chart.option.0.to_string(), frame.width, chart.height)?;
        let prefix = format!("{}-{}", figure.id, frame.name);
        prints.add(part, &figure.id, svg::for_page(&svg, &prefix));
    }
    Ok(())
}

/// HTML without the marks that hydration would look for.
fn plain(view: impl IntoView) -> String {
    let owner = Owner::new();
    let html = owner.with(|| view.into_view().to_html());
    html.replace("<!>", "")
}
