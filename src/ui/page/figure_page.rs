//! A figure's own page: what a citation leads to.

use leptos::prelude::*;

use super::super::parts::PlaceLink;
use super::Printing;
use super::figure_view::FigureView;
use super::newsroom::newsroom;
use super::top::Top;
use crate::words::{self, Phrase};

/// Masthead, filters, the figure, the way to its place in the report.
#[component]
pub fn FigurePage(
    /// The figure's id.
    id: String,
) -> impl IntoView {
    let printing = Printing::get();
    let lang = printing.report.lang;
    let release = words::release(lang, &printing.report.release, &printing.report.date);
    let panel = printing.panel.as_ref().map(|panel| newsroom(&printing.report, panel));
    let anchor = format!("#fig-{id}");
    view! {
        <Top has_contents=false/>
        <main id="text" tabindex="-1">
            <section class="section">
                <FigureView id=id/>
                <p class="figure-place"><PlaceLink anchor=anchor print=Phrase::InTheReport.text(lang).to_string()/></p>
                <section id="embed" class="newsroom">{panel}</section>
            </section>
        </main>
        <footer class="colophon"><p>{release}</p></footer>
    }
}
