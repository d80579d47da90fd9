//! Links to the same state elsewhere: in another language, and from a figure's page to its place in the report.

use leptos::prelude::*;

use super::super::State;
use super::super::address::{to_language, to_report};
use crate::model::Lang;

/// The way to the page in another language; `src/parallel` adds the reader's place.
#[component]
pub fn LanguageLink(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let state = State::get();
    let href = move || state.selection.with(|chosen| to_language(&state, lang, chosen));
    view! { <a href=href hreflang=lang.tag() lang=lang.tag() inner_html=lang.name()></a> }
}

/// The way to a place in the report.
#[component]
pub fn PlaceLink(
    /// The place, with its `#`.
    anchor: String,
    /// Where the page stands in another site's: a page of its own.
    #[prop(optional_no_strip)]
    target: Option<&'static str>,
    /// Its words.
    print: String,
) -> impl IntoView {
    let state = State::get();
    let rel = target.map(|_| "noopener");
    let place = anchor.clone();
    let href = move || state.selection.with(|chosen| to_report(&state, chosen, &anchor));
    view! { <a href=href data-place=place target=target rel=rel inner_html=print></a> }
}
