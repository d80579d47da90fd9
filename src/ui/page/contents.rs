//! The table of contents: beside the text where there is room, else a sheet that the bar opens.

use leptos::prelude::*;

use super::super::parts::LanguageLink;
use super::Printing;
use crate::model::{Report, Section, SectionKind};
use crate::words::Phrase;

/// The table of contents: the sections by their headings.
#[component]
pub fn Contents() -> impl IntoView {
    let report = Printing::get().report;
    let label = Phrase::Contents.text(report.lang);
    let sections = report.sections.iter().filter(|section| section.kind != SectionKind::Lead);
    view! {
        <nav id="contents" class="contents" popover="auto" aria-label=label>
            <p class="sheet-title">{label}</p>
            <ol>{sections.map(entry).collect_view()}</ol>
            <p class="languages">{others(&report).collect_view()}</p>
        </nav>
    }
}

/// The way to the other languages, where the masthead is out of reach.
fn others(report: &Report) -> impl Iterator<Item = impl IntoView + use<>> {
    let others = report.languages.iter().filter(|lang| **lang != report.lang);
    others.map(|lang| view! { <LanguageLink lang=*lang/> })
}

fn entry(section: &Section) -> impl IntoView + use<> {
    let class = match section.kind {
        SectionKind::Chapter => "contents-chapter",
        _ => "contents-aside",
    };
    view! {
        <li class=class>
            <a href=format!("#{}", section.id)>{section.heading.text.clone()}</a>
        </li>
    }
}
