//! What a figure consists of in the page, as the build prints it: its words, its drawings for both frames, its
//! table, what stands behind it, what can be done with it, the steps beside it.

use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::figure_switches::figure_switches;
use super::{Part, Prints};
use crate::figures::{Frame, is_drawn};
use crate::model::{Block, Figure, Report, SectionKind};
use crate::words::{FigurePhrase, Phrase};

/// The kinds of pages that a figure stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// One of many in the report.
    Report,
    /// Its own page, whose heading is its title.
    Own,
    /// A page to stand in another site's, as light as it can be: what the figure is taken along by stands in
    /// its own page.
    Embed,
}

impl Place {
    /// All of them, each with the part that holds a figure printed for it.
    pub const ALL: [(Place, Part); 3] = [
        (Place::Report, Part::Figure),
        (Place::Own, Part::FigureOfItsPage),
        (Place::Embed, Part::FigureEmbedded),
    ];
}

/// The inside of a figure's element, from its printed parts.
pub fn figure_print(
    prints: &Prints,
    report: &Report,
    figure: &Figure,
    place: Place,
) -> impl IntoView + use<> {
    let print = |part| prints.html(part, &figure.id);
    let full = |part| if place == Place::Embed { String::new() } else { print(part) };
    let plot = is_drawn(figure.kind).then(|| plot(prints, figure));
    let steps = print(Part::Steps);
    let steps = (place == Place::Report && !steps.is_empty()).then_some(steps);
    view! {
        <figcaption>
            {before(report, figure)}
            {title(report, figure, place)}
            <p class="measure" inner_html=figure.subtitle.html.0.clone()></p>
        </figcaption>
        {figure_switches(report, figure)}
        <div class="figure-bar">
            <div class="figure-tabs" inner_html=full(Part::Tabs)></div>
            <p class="narrowed"></p>
            <p class="assumed" role="status"></p>
        </div>
        {plot}
        {parts(report, figure, print(Part::Table), print(Part::Says), full(Part::About))}
        <p class="figure-note" inner_html=figure.note.html.0.clone()></p>
        <p class="figure-foot" inner_html=print(Part::Foot)></p>
        <div class="figure-actions" inner_html=full(Part::Actions)></div>
        {steps.map(|steps| view! { <ol class="step-list" inner_html=steps></ol> })}
    }
}

/// Where links lead that know the figure by a name that it had.
fn before(report: &Report, figure: &Figure) -> impl IntoView + use<> {
    let aliases = report.aliases.iter();
    let own = aliases.filter(|alias| alias.of == "figure" && alias.is == figure.id);
    own.map(|alias| view! { <span id=format!("fig-{}", alias.was)></span> }).collect_view()
}

/// On the first screen the title of the report stands right above it, elsewhere a chapter's.
fn title(report: &Report, figure: &Figure, place: Place) -> impl IntoView + use<> {
    let (id, html) = (format!("fig-{}-title", figure.id), figure.title.html.0.clone());
    match (place, is_on_first_screen(report, figure)) {
        (Place::Report, true) => EitherOf3::A(view! { <h2 id=id inner_html=html></h2> }),
        (Place::Report, false) => EitherOf3::B(view! { <h3 id=id inner_html=html></h3> }),
        _ => EitherOf3::C(view! { <h1 id=id inner_html=html></h1> }),
    }
}

fn is_on_first_screen(report: &Report, figure: &Figure) -> bool {
    let leads = report.sections.iter().filter(|section| section.kind == SectionKind::Lead);
    leads.flat_map(|lead| &lead.blocks).any(|block| *block == Block::Figure(figure.id.clone()))
}

fn plot(prints: &Prints, figure: &Figure) -> impl IntoView + use<> {
    let frames = [(Part::Wide, Frame::WIDE), (Part::Narrow, Frame::NARROW)].map(|(part, frame)| {
        let svg = prints.html(part, &figure.id);
        view! { <div class="drawing" data-frame=frame.name inner_html=svg></div> }
    });
    let (id, walk) = (&figure.id, prints.html(Part::Walk, ""));
    view! {
        <div class="figure-drawn" id=format!("fig-{id}-figure")>
            <p class="unfiltered" role="status"></p>
            <div class="plot" role="img" aria-labelledby=format!("fig-{id}-says")>{frames.collect_view()}</div>
            <p class="walk" id=format!("fig-{id}-walk") inner_html=walk></p>
        </div>
    }
}

/// Table and about: folded below a drawing; the table open where it is the figure.
fn parts(
    report: &Report,
    figure: &Figure,
    table: String,
    says: String,
    about: String,
) -> impl IntoView + use<> {
    let (lang, id) = (report.lang, &figure.id);
    let has_chart = is_drawn(figure.kind);
    let shows = has_chart.then(|| {
        view! { <p class="figure-says" id=format!("fig-{id}-says") inner_html=says></p> }
    });
    let table_id = format!("fig-{id}-table");
    let table = if has_chart {
        Either::Left(view! {
            <details class="figure-table">
                <summary>{Phrase::Table.text(lang)}</summary>
                <div id=table_id inner_html=table></div>
            </details>
        })
    } else {
        Either::Right(view! { <div class="figure-table" id=table_id inner_html=table></div> })
    };
    view! {
        <div class="figure-parts">
            {table}
            <details class="figure-about">
                <summary>{FigurePhrase::About.text(lang)}</summary>
                <div id=format!("fig-{id}-about")>{shows}<div inner_html=about></div></div>
            </details>
        </div>
    }
}
