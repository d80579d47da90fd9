//! A figure's own page: what a citation leads to.

use leptos::prelude::*;

use super::figure::FigureView;
use super::page::to_report;
use super::top::Top;
use super::{Part, Printing};
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
    let panel = printing.prints.html(Part::Newsroom, &id);
    let anchor = format!("#fig-{id}");
    let place = to_report(&printing.page, &printing.report, &anchor);
    view! {
        <Top has_contents=false/>
        <main id="text" tabindex="-1">
            <section class="section">
                <FigureView id=id/>
                <p class="figure-place"><a href=place data-place=anchor>{Phrase::InTheReport.text(lang)}</a></p>
                <section id="embed" class="newsroom" inner_html=panel></section>
            </section>
        </main>
        <footer class="colophon"><p>{release}</p></footer>
    }
}
