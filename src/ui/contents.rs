//! The table of contents: beside the text where there is room, else a sheet that the bar opens.

use leptos::prelude::*;

use super::{Page, Part, Printing};
use crate::model::{Report, Section, SectionKind};
use crate::words::Phrase;

/// The table of contents.
#[component]
pub fn Contents() -> impl IntoView {
    let printing = Printing::get();
    let label = Phrase::Contents.text(printing.report.lang);
    let html = printing.prints.html(Part::Contents, "");
    view! {
        <nav id="contents" class="contents" popover="auto" aria-label=label inner_html=html></nav>
    }
}

/// The sections by their headings, as the build prints them.
pub fn contents(report: &Report) -> impl IntoView + use<> {
    let sections = report.sections.iter().filter(|section| section.kind != SectionKind::Lead);
    view! {
        <p class="sheet-title">{Phrase::Contents.text(report.lang)}</p>
        <ol>{sections.map(entry).collect_view()}</ol>
        <p class="languages">{others(report).collect_view()}</p>
    }
}

/// The way to the other languages, where the masthead is out of reach. A script adds the reader's state and place.
fn others(report: &Report) -> impl Iterator<Item = impl IntoView + use<>> {
    let root = Page::Report.to_root(report);
    report.languages.iter().filter(|lang| **lang != report.lang).map(move |lang| {
        let href = format!("{root}{}", Page::Report.path(report, *lang));
        view! { <a href=href hreflang=lang.tag() lang=lang.tag()>{lang.name()}</a> }
    })
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
