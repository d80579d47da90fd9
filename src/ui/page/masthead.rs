//! The line at the top: what this is, the search, the colour scheme, the languages. The search is opened by
//! `src/search/page.js`; the switch of schemes works by the script in the page's head.

use leptos::either::Either;
use leptos::prelude::*;

use super::super::Page;
use super::super::parts::{LanguageLink, ParallelSwitch};
use super::Printing;
use crate::model::{Lang, Report, Switch};
use crate::words::{PagePhrase, Phrase};

/// The masthead.
#[component]
pub fn Masthead() -> impl IntoView {
    let Printing { report, page, .. } = Printing::get();
    let languages = report.languages.iter().map(|lang| language(*lang, *lang == report.lang));
    view! {
        <header class="masthead">
            <p class="masthead-name">{report.name.clone()}</p>
            <button type="button" class="search-open">{PagePhrase::Search.text(report.lang)}</button>
            <button type="button" class="scheme">
                <span class="scheme-to-dark">{PagePhrase::ToDark.text(report.lang)}</span>
                <span class="scheme-to-light">{PagePhrase::ToLight.text(report.lang)}</span>
            </button>
            {parallel(&report, &page)}
            <nav class="languages" aria-label=Phrase::Languages.text(report.lang)>
                {languages.collect_view()}
            </nav>
        </header>
    }
}

/// On wide screens, what shows the languages side by side.
fn parallel(report: &Report, page: &Page) -> Option<impl IntoView + use<>> {
    Switch::of_page(&report.languages).filter(|_| *page == Page::Report)?;
    Some(view! { <ParallelSwitch print=PagePhrase::Parallel.text(report.lang)/> })
}

fn language(lang: Lang, is_here: bool) -> impl IntoView {
    if is_here {
        Either::Left(view! { <span aria-current="page">{lang.name()}</span> })
    } else {
        Either::Right(view! { <LanguageLink lang=lang/> })
    }
}
