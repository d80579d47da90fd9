//! A figure in a page: its words, its drawings for both frames, its table, what stands behind it, what can be done
//! with it, the steps beside it.

use leptos::prelude::*;

use super::super::Page;
use super::super::figure_actions::FigureActions;
use super::super::parts::{FigureFrame, FigureNarrowed};
use super::figure_actions::figure_actions;
use super::figure_parts::{heading, plot, table_and_about};
use super::figure_switches::figure_switches;
use super::figure_tabs::figure_tabs;
use super::prose_html;
use super::steps::{step_list, steps_of};
use super::{Printing, figure_context, figure_sources, html_of};
use crate::figures::is_drawn;
use crate::model::{Figure, Report};

/// The figure of an id; nothing where the report has none. In a page of another site it is as light as it can be: what
/// it is taken along by stands in its own page.
#[component]
pub fn FigureView(
    /// The figure's id.
    id: String,
) -> impl IntoView {
    let printing = Printing::get();
    let figure = printing.report.figure(&id)?;
    figure_context(&id);
    let steps = match printing.page {
        Page::Report => steps_of(&printing.report, figure),
        _ => &[],
    };
    let class = match (is_drawn(figure.kind), steps.is_empty()) {
        (true, true) => "figure",
        (true, false) => "figure steps",
        (false, _) => "figure figure-words",
    };
    let steps = (!steps.is_empty()).then(|| step_list(steps, printing.drawings.of(&id)));
    let print = html_of(|| view! { {inside(&printing, figure)}{steps} });
    Some(view! { <FigureFrame class=class print=print/> })
}

fn inside(printing: &Printing, figure: &Figure) -> impl IntoView + use<> {
    let report = &printing.report;
    let is_embedded = printing.page.is_embedded();
    let actions =
        html_of(|| (!is_embedded).then(|| figure_actions(report, figure, &printing.to_root())));
    view! {
        <figcaption>
            {before(report, figure)}
            {heading(printing, figure)}
            <p class="measure" inner_html=prose_html(&figure.subtitle.prose)></p>
        </figcaption>
        {figure_switches(report, figure)}
        <div class="figure-bar">
            {figure_tabs(report.lang, figure, is_embedded)}
            <FigureNarrowed/>
            <p class="assumed" role="status"></p>
        </div>
        {is_drawn(figure.kind).then(|| plot(printing, figure))}
        {table_and_about(printing, figure)}
        <p class="figure-note" inner_html=prose_html(&figure.note.prose)></p>
        <p class="figure-foot">{figure_sources(report, figure)}</p>
        {(!is_embedded).then(|| view! { <FigureActions print=actions/> })}
    }
}

/// Where links lead that know the figure by a name that it had.
fn before(report: &Report, figure: &Figure) -> impl IntoView + use<> {
    let aliases = report.aliases.iter();
    let own = aliases.filter(|alias| alias.of == "figure" && alias.is == figure.id);
    own.map(|alias| view! { <span id=format!("fig-{}", alias.was)></span> }).collect_view()
}
