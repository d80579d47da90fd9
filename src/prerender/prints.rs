//! What the build prints into a page as HTML and the browser leaves as it stands.

use leptos::prelude::*;

use super::draw::{DrawError, Drawer};
use super::drawing;
use crate::figures::{Frame, draw, sentences, table};
use crate::model::{Block, Facet, Figure, Report, Step, Tags};
use crate::query::Slice;
use crate::ui::{
    Part, Place, Prints, colophon, contents, facet_bar, facet_row, fact_card, figure_about,
    figure_actions, figure_print, figure_says, figure_sources, figure_table, figure_tabs, glossary,
    records, sources, step_list,
};
use crate::words::{FigurePhrase, table_of};

/// Prints the parts of a report's page, with nothing chosen; `followed` is what the browser's programs hold of the
/// report, and `papers` says whether it offers a PDF.
///
/// # Errors
/// What ECharts throws for the first figure that fails.
pub fn prints(
    drawer: &Drawer,
    whole: &Slice,
    followed: &Slice,
    papers: bool,
) -> Result<Prints, DrawError> {
    let report = &whole.report;
    let mut prints = Prints::default();
    prints.add(Part::Contents, "", plain(|| contents(report)));
    prints.add(Part::Records, "", plain(|| records(report)));
    prints.add(Part::Facets, "", plain(|| facet_bar(followed)));
    prints.add(Part::Colophon, "", plain(|| colophon(report, papers, env!("CARGO_PKG_LICENSE"))));
    prints.add(Part::Walk, "", FigurePhrase::Walk.text(report.lang).to_string());
    prints.add(Part::Sources, "", plain(|| sources(report)));
    prints.add(Part::Glossary, "", plain(|| glossary(report)));
    for fact in &report.facts {
        prints.add(Part::Card, &fact.id, plain(|| fact_card(report, fact)));
    }
    for figure in &report.figures {
        let facets = obeyed(report, figure);
        let rows: Vec<_> = facets.iter().map(|facet| facet_row(followed, facet)).collect();
        prints.add(Part::Facets, &figure.id, plain(|| rows));
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
    prints.add(Part::Table, &figure.id, table_print(figure, whole, caption));
    let says = plain(|| figure_says(report.lang, &sentences(figure, whole)));
    prints.add(Part::Says, &figure.id, says);
    prints.add(Part::Tabs, &figure.id, plain(|| figure_tabs(report.lang, figure)));
    prints.add(Part::About, &figure.id, plain(|| figure_about(report, figure)));
    prints.add(Part::Actions, &figure.id, plain(|| figure_actions(report, figure)));
    prints.add(Part::Foot, &figure.id, plain(|| figure_sources(report, figure)));
    let steps = steps_of(report, figure);
    let mut frames = Vec::new();
    for (part, frame) in [(Part::Wide, Frame::WIDE), (Part::Narrow, Frame::NARROW)] {
        let drawing = drawing::of_figure(drawer, figure, whole, steps, frame)?;
        let Some(drawing) = drawing else { continue };
        frames.push((frame.name, drawing.id, drawing.view_box));
        prints.add(part, &figure.id, drawing.svg);
    }
    if !steps.is_empty() {
        prints.add(Part::Steps, &figure.id, plain(|| step_list(steps, &frames)));
    }
    for (place, part) in Place::ALL {
        let html = plain(|| figure_print(prints, report, figure, place));
        prints.add(part, &figure.id, html);
    }
    Ok(())
}

/// The table of a figure, with the name that tells it from the page's others.
pub fn table_print(figure: &Figure, whole: &Slice, name: String) -> String {
    let rows = table(figure, whole);
    let columns = draw(figure, whole, Frame::WIDE).is_none().then(|| rows.columns());
    plain(|| figure_table(rows, columns, name))
}

/// The steps beside a figure, if it has some.
fn steps_of<'a>(report: &'a Report, figure: &Figure) -> &'a [Step] {
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let mut steps = blocks.filter_map(|block| match block {
        Block::Steps(steps) if steps.figure == figure.id => Some(steps.steps.as_slice()),
        _ => None,
    });
    steps.next().unwrap_or_default()
}

/// HTML without the marks that hydration would look for.
pub fn plain<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let html = Owner::new().with(|| view().into_view().to_html());
    html.replace("<!>", "")
}

/// The facets that the rows of a figure have values in, with those values.
fn obeyed(report: &Report, figure: &Figure) -> Vec<Facet> {
    let drawn = |id: &String| figure.rows.is_empty() || figure.rows.contains(id);
    let tags: Vec<&Tags> = match report.table(&figure.table) {
        Some(table) => {
            table.rows.iter().filter(|row| drawn(&row.id)).map(|row| &row.tags).collect()
        }
        None => report.facts.iter().filter(|fact| drawn(&fact.id)).map(|fact| &fact.tags).collect(),
    };
    let mut facets = report.facets.clone();
    for facet in &mut facets {
        let has = |value: &String| tags.iter().any(|tags| tags.values(&facet.id).contains(value));
        facet.values.retain(|value| has(&value.id));
    }
    facets.retain(|facet| !facet.values.is_empty());
    facets
}
