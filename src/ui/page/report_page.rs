//! The whole report.

use leptos::prelude::*;

use super::Printing;
use super::colophon::colophon;
use super::section::SectionView;
use super::top::Top;

/// Masthead, filters, sections, colophon.
#[component]
pub fn ReportPage() -> impl IntoView {
    let printing = Printing::get();
    let sections = printing.report.sections.clone();
    let colophon = colophon(&printing.report, printing.papers, env!("CARGO_PKG_LICENSE"));
    view! {
        <Top has_contents=true/>
        <main id="text" tabindex="-1">
            {sections.into_iter().map(|section| view! { <SectionView section=section/> }).collect_view()}
        </main>
        <footer class="colophon">{colophon}</footer>
    }
}
