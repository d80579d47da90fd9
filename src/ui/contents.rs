//! The table of contents.

use leptos::prelude::*;

use super::{Part, State};
use crate::model::{Report, Section, SectionKind};
use crate::words::Phrase;

/// The table of contents; folded until it is asked for.
#[component]
pub fn Contents() -> impl IntoView {
    let state = State::get();
    let label = Phrase::Contents.text(state.report.lang);
    let html = state.prints.html(Part::Contents, "");
    view! {
        <details class="contents">
            <summary>{label}</summary>
            <nav aria-label=label inner_html=html></nav>
        </details>
    }
}

/// The sections by their headings, as the build prints them.
pub fn contents(report: &Report) -> impl IntoView + use<> {
    let sections = report.sections.iter().filter(|section| section.kind != SectionKind::Lead);
    view! { <ol>{sections.map(entry).collect_view()}</ol> }
}

fn entry(section: &Section) -> impl IntoView + use<> {
    let class =
        if section.kind == SectionKind::Sidebar { "contents-aside" } else { "contents-entry" };
    view! {
        <li class=class>
            <a href=format!("#{}", section.id)>{section.heading.text.clone()}</a>
        </li>
    }
}
