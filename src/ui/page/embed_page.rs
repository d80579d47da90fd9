//! A figure or a record to stand in a page of another site.

use leptos::prelude::*;

use super::super::parts::PlaceLink;
use super::Printing;
use super::facet_bar::{facet_row, obeyed};
use super::fact_card::fact_card;
use super::figure_view::FigureView;
use crate::words::Phrase;

/// The figure with the filters that it obeys, and the way to its place in the report.
#[component]
pub fn EmbedPage(
    /// The figure's id.
    id: String,
) -> impl IntoView {
    let printing = Printing::get();
    let (lang, name) = (printing.report.lang, printing.report.name.clone());
    let anchor = format!("#fig-{id}");
    let index = &printing.index;
    let facets = obeyed(&printing.report, &id)
        .iter()
        .map(|facet| facet_row(facet, &index.aliases))
        .collect_view();
    view! {
        <aside class="embed-controls" aria-label=Phrase::Filter.text(lang)>{facets}</aside>
        <main id="text" tabindex="-1">
            <FigureView id=id/>
            <p class="embed-origin">
                <span>{name}</span>
                <PlaceLink anchor=anchor is_outward=true print=Phrase::InTheReport.text(lang).to_string()/>
            </p>
        </main>
    }
}

/// A record as a card. Nothing in it moves: the build prints it.
#[component]
pub fn EmbedFactPage(
    /// The record's id.
    id: String,
) -> impl IntoView {
    let report = Printing::get().report;
    let card = report.fact(&id).map(|fact| fact_card(&report, fact));
    view! { <main id="text" class="fact-card">{card}</main> }
}
