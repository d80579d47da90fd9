//! The line at the top: what this is, the search, the colour scheme, the languages. The search is opened by
//! `src/search/page.js`; the switch of schemes works by the script in the page's head.

use leptos::either::Either;
use leptos::prelude::*;

use super::{Page, Printing};
use crate::model::{Lang, Report, Switch};
use crate::words::{PagePhrase, Phrase};

/// The masthead.
#[component]
pub fn Masthead() -> impl IntoView {
    let Printing { report, page, .. } = Printing::get();
    let root = page.to_root(&report);
    let languages = report.languages.iter().map(|lang| {
        let href = format!("{root}{}", page.path(&report, *lang));
        language(*lang, *lang == report.lang, href)
    });
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
    let switch = Switch::of_page(report).filter(|_| *page == Page::Report)?;
    Some(view! {
        <button type="button" class="parallel-open" data-figure="" data-switch=switch.code() aria-pressed="false">
            {PagePhrase::Parallel.text(report.lang)}
        </button>
    })
}

/// The way to a language; a script adds the reader's state and place.
fn language(lang: Lang, is_here: bool, href: String) -> impl IntoView {
    if is_here {
        Either::Left(view! { <span aria-current="page">{lang.name()}</span> })
    } else {
        Either::Right(view! { <a href=href hreflang=lang.tag() lang=lang.tag()>{lang.name()}</a> })
    }
}
