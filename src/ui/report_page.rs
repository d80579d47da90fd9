//! The whole report.

use leptos::prelude::*;

use super::section::SectionView;
use super::top::Top;
use super::{Part, Printing};

/// Masthead, filters, sections, colophon.
#[component]
pub fn ReportPage() -> impl IntoView {
    let printing = Printing::get();
    let sections = printing.report.sections.clone();
    let colophon = printing.prints.html(Part::Colophon, "");
    view! {
        <Top has_contents=true/>
        <main id="text" tabindex="-1">
            {sections.into_iter().map(|section| view! { <SectionView section=section/> }).collect_view()}
        </main>
        <footer class="colophon" inner_html=colophon></footer>
    }
}
