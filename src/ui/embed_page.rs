//! A figure or a record to stand in a page of another site.

use leptos::prelude::*;

use super::figure::FigureView;
use super::page::to_report;
use super::{Part, Printing};
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
    let facets = printing.prints.html(Part::Facets, &id);
    let place = to_report(&printing.page, &printing.report, &anchor);
    view! {
        <aside class="embed-controls" aria-label=Phrase::Filter.text(lang) inner_html=facets></aside>
        <main id="text" tabindex="-1">
            <FigureView id=id/>
            <p class="embed-origin">
                <span>{name}</span>
                <a href=place data-place=anchor target="_blank" rel="noopener">{Phrase::InTheReport.text(lang)}</a>
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
    let card = Printing::get().prints.html(Part::Card, &id);
    view! { <main id="text" class="fact-card" inner_html=card></main> }
}
