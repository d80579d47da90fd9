//! What stands in a page, as the build prints it. The browser's program holds none of this.

use std::sync::Arc;

use leptos::either::EitherOf4;
use leptos::prelude::*;

use super::{EmbedFactPage, EmbedPage, FigurePage, Page, Prints, ReportPage};
use crate::model::Report;
use crate::words::{PagePhrase, Phrase};

/// What every printed component reads.
#[derive(Clone)]
pub struct Printing {
    /// The report in the page's language.
    pub report: Arc<Report>,
    /// Which page this is.
    pub page: Page,
    /// Its printed parts.
    pub prints: Arc<Prints>,
}

impl Printing {
    /// That of the page which is printed.
    ///
    /// # Panics
    /// Outside of [`page_print`], which provides it.
    pub fn get() -> Printing {
        expect_context::<Printing>()
    }

    /// The way from the page to the root of the site.
    pub fn to_root(&self) -> String {
        self.page.to_root(&self.report)
    }
}

/// The inside of a page, with nothing chosen.
pub fn page_print(printing: Printing) -> impl IntoView {
    let (lang, page) = (printing.report.lang, printing.page.clone());
    provide_context(printing);
    view! {
        <a class="skip" href="#text">{Phrase::SkipToText.text(lang)}</a>
        {match page {
            Page::Report => EitherOf4::A(view! { <ReportPage/> }),
            Page::Figure(id) => EitherOf4::B(view! { <FigurePage id=id/> }),
            Page::Embed(id) => EitherOf4::C(view! { <EmbedPage id=id/> }),
            Page::EmbedFact(id) => EitherOf4::D(view! { <EmbedFactPage id=id/> }),
        }}
        <div id="record-card" popover="auto" role="dialog" aria-label=Phrase::Record.text(lang) tabindex="-1"></div>
        <p class="busy" role="status" data-says=PagePhrase::OnItsWay.text(lang)></p>
    }
}
