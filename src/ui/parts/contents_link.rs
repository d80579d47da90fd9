//! Where the reader is: the contents mark the section that is being read, and the bar names it.

use leptos::prelude::*;

use super::super::State;
use super::html;

/// A line of the contents.
#[component]
pub fn ContentsLink(
    /// The section's id.
    section: String,
    /// Its heading.
    print: String,
) -> impl IntoView {
    let here = State::get().here;
    let href = format!("#{section}");
    let is_here = move || here.with(|here| *here == section);
    view! {
        <a href=href aria-current=move || is_here().then_some("true") inner_html=html(&print)></a>
    }
}

/// The section that is being read, by its heading.
#[component]
pub fn SectionBeingRead(
    /// The sections with their headings; none where the build prints.
    #[prop(optional)]
    headings: Vec<(String, String)>,
) -> impl IntoView {
    let here = State::get().here;
    let heading = move || {
        here.with(|here| headings.iter().find(|(id, _)| id == here).map(|(_, words)| html(words)))
    };
    view! { <span class="contents-here" inner_html=move || heading().unwrap_or_default()></span> }
}
