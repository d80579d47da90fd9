//! The app: one page of a report, the same for the build and for the browser.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::Report;
use crate::ui::{
    FacetBar, Masthead, Prints, RecordCard, SectionView, State, come_alive, facet_of_event,
    open_record,
};
use crate::words::{self, Phrase};

/// The report as a page.
#[component]
pub fn App(
    /// The report in the page's language.
    report: Arc<Report>,
    /// What the build prints; empty in the browser.
    prints: Prints,
) -> impl IntoView {
    let lang = report.lang;
    let sections = report.sections.clone();
    let release = words::release(lang, &report.release, &report.date);
    let state = State::new(report, prints);
    provide_context(state.clone());
    come_alive(&state);
    let card = NodeRef::new();
    let click = move |event: leptos::ev::MouseEvent| match facet_of_event(&event) {
        Some((facet, value)) => state.toggle(&facet, &value),
        None => open_record(&event, card, lang),
    };
    view! {
        <div class="page" on:click=click>
            <a class="skip" href="#text">{Phrase::SkipToText.text(lang)}</a>
            <Masthead/>
            <FacetBar/>
            <main id="text" tabindex="-1">
                {sections.into_iter().map(|section| view! { <SectionView section=section/> }).collect_view()}
            </main>
            <RecordCard node=card/>
            <footer class="colophon"><p>{release}</p></footer>
        </div>
    }
}
