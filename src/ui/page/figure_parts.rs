//! The larger parts of a printed figure: its heading, its drawings, its table and what stands behind it.

use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::super::Page;
use super::super::parts::{FigurePart, OpenPart, Plot, Tab, Unfiltered};
use super::figure_about::figure_about;
use super::figure_says::figure_says;
use super::figure_table::figure_table;
use super::{Printing, html_of, prose_html};
use crate::figures::{is_drawn, sentences};
use crate::model::{Block, Figure, Report, SectionKind};
use crate::words::{FigurePhrase, Phrase, table_of};

/// On the first screen the title of the report stands right above it, elsewhere a chapter's; on a page of its own it
/// is the page's.
pub fn heading(printing: &Printing, figure: &Figure) -> impl IntoView + use<> {
    let (id, html) = (format!("fig-{}-title", figure.id), prose_html(&figure.title.prose));
    match (&printing.page, is_on_first_screen(&printing.report, figure)) {
        (Page::Report, true) => EitherOf3::A(view! { <h2 id=id inner_html=html></h2> }),
        (Page::Report, false) => EitherOf3::B(view! { <h3 id=id inner_html=html></h3> }),
        _ => EitherOf3::C(view! { <h1 id=id inner_html=html></h1> }),
    }
}

fn is_on_first_screen(report: &Report, figure: &Figure) -> bool {
    let leads = report.sections.iter().filter(|section| section.kind == SectionKind::Lead);
    leads.flat_map(|lead| &lead.blocks).any(|block| *block == Block::Figure(figure.id.clone()))
}

/// The drawings for both frames; style shows the one that fits.
pub fn plot(printing: &Printing, figure: &Figure) -> impl IntoView + use<> {
    let drawings = printing.drawings.of(&figure.id).iter().map(|drawing| {
        let (name, svg) = (drawing.frame.name, drawing.svg.clone());
        view! { <div class="drawing" data-frame=name inner_html=svg></div> }
    });
    let (id, walk) = (&figure.id, FigurePhrase::Walk.text(printing.report.lang));
    let drawings = html_of(|| drawings.collect_view());
    let print = html_of(|| {
        view! {
            <Unfiltered/>
            <Plot print=drawings/>
            <p class="walk" id=format!("fig-{id}-walk")>{walk}</p>
        }
    });
    view! { <OpenPart tab=Tab::Figure print=print/> }
}

/// Folded below a drawing; the table open where it is the figure.
pub fn table_and_about(printing: &Printing, figure: &Figure) -> impl IntoView + use<> {
    let (report, lang) = (&printing.report, printing.report.lang);
    let caption = table_of(lang, &figure.title.text);
    let table = html_of(|| figure_table(figure, &printing.whole, caption));
    let label = Phrase::Table.text(lang);
    let table = match is_drawn(figure.kind) {
        true => Either::Left(view! { <FigurePart tab=Tab::Table summary=label print=table/> }),
        false => Either::Right(view! { <OpenPart tab=Tab::Table print=table/> }),
    };
    let says = is_drawn(figure.kind).then(|| {
        let says = figure_says(lang, &sentences(figure, &printing.whole));
        view! { <p class="figure-says" id=format!("fig-{}-says", figure.id)>{says}</p> }
    });
    let about = (!printing.page.is_embedded()).then(|| figure_about(report, figure));
    let about = html_of(|| view! { {says}<div>{about}</div> });
    view! {
        <div class="figure-parts">
            {table}
            <FigurePart tab=Tab::About summary=FigurePhrase::About.text(lang) print=about/>
        </div>
    }
}
