//! The table of contents.

use leptos::prelude::*;

use super::State;
use crate::model::{Section, SectionKind};
use crate::words::Phrase;

/// The sections by their headings; folded until it is asked for.
#[component]
pub fn Contents() -> impl IntoView {
    let report = State::get().report;
    let sections = report.sections.iter().filter(|section| section.kind != SectionKind::Lead);
    view! {
        <details class="contents">
            <summary>{Phrase::Contents.text(report.lang)}</summary>
            <nav aria-label=Phrase::Contents.text(report.lang)>
                <ol>{sections.map(entry).collect_view()}</ol>
            </nav>
        </details>
    }
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
