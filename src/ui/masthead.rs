//! The line at the top: what this is, the languages.

use leptos::either::Either;
use leptos::prelude::*;

use super::address::to_language;
use super::{Contents, State};
use crate::model::Lang;
use crate::words::Phrase;

/// The masthead.
#[component]
pub fn Masthead() -> impl IntoView {
    let report = State::get().report;
    view! {
        <header class="masthead"><div class="masthead-line">
            <p class="masthead-name">
                <b>{report.name.clone()}</b>
                <span class="masthead-kicker">{report.kicker.clone()}</span>
            </p>
            <nav class="languages" aria-label=Phrase::Languages.text(report.lang)>
                {report.languages.iter().map(|lang| language(*lang)).collect_view()}
            </nav>
            <Contents/>
        </div></header>
    }
}

fn language(lang: Lang) -> impl IntoView {
    let state = State::get();
    if lang == state.report.lang {
        return Either::Left(view! { <span aria-current="page">{lang.name()}</span> });
    }
    let href = move || state.selection.with(|chosen| to_language(&state.report, lang, chosen));
    Either::Right(view! { <a href=href hreflang=lang.tag() lang=lang.tag()>{lang.name()}</a> })
}
