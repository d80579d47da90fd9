//! What stays in reach: the masthead, and a bar with the contents, the section that is being read, and the
//! filters. At the top of a wide screen; on a phone the bar is at the foot.

use leptos::prelude::*;

use super::Printing;
use super::facet_bar::FacetBar;
use super::masthead::Masthead;
use crate::words::Phrase;

/// Masthead and bar.
#[component]
pub fn Top(
    /// Whether the page has contents to open.
    has_contents: bool,
) -> impl IntoView {
    let printing = Printing::get();
    let lang = printing.report.lang;
    let contents = has_contents.then(|| {
        view! {
            <button type="button" class="contents-open" popovertarget="contents">
                <span class="bar-label">{Phrase::Contents.text(lang)}</span>
                <span class="contents-here"></span>
            </button>
        }
    });
    view! {
        <div class="top">
            <Masthead/>
            <div class="bar">{contents}<aside class="facet-bar" aria-label=Phrase::Filter.text(lang)><FacetBar/></aside></div>
        </div>
    }
}
