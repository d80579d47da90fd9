//! Links to the same state elsewhere: in another language, and from a figure's page to its place in the report.

use leptos::prelude::*;

use super::super::State;
use super::super::address::{to_language, to_report};
use super::super::elements::{Link, text};
use crate::model::Lang;

/// The way to the page in another language; `src/parallel` adds the reader's place.
#[component]
pub fn LanguageLink(
    /// The language.
    lang: Lang,
) -> impl IntoView {
    let state = State::get();
    let href = text(move || Some(state.selection.with(|chosen| to_language(&state, lang, chosen))));
    view! { <Link href=href language=Some(lang.tag()) print=lang.name().to_string()/> }
}

/// The way to a place in the report.
#[component]
pub fn PlaceLink(
    /// The place, with its `#`.
    anchor: String,
    /// Whether it opens a page of its own.
    #[prop(optional)]
    is_outward: bool,
    /// Its words.
    print: String,
) -> impl IntoView {
    let (state, place) = (State::get(), Some(anchor.clone()));
    let href =
        text(move || Some(state.selection.with(|chosen| to_report(&state, chosen, &anchor))));
    view! { <Link href=href place=place is_outward=is_outward print=print/> }
}
