//! The list of sources.

use leptos::prelude::*;

use super::State;
use crate::model::Source;
use crate::words::{Phrase, comma};

/// The sources, in citation order.
#[component]
pub fn Sources() -> impl IntoView {
    let report = State::get().report;
    let lang = report.lang;
    let line = |source: &Source| {
        let parts = [&source.authors, &source.title, &source.container, &source.year];
        let said: Vec<&str> =
            parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        said.join(comma(lang))
    };
    view! {
        <div class="sources">
            <h3>{Phrase::Sources.text(lang)}</h3>
            <ol>
                {report.sources.iter().map(|source| view! {
                    <li id=format!("source-{}", source.id)>{line(source)}</li>
                }).collect_view()}
            </ol>
        </div>
    }
}
