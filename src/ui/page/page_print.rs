//! The inside of a page.

use leptos::either::EitherOf4;
use leptos::prelude::*;

use super::super::Page;
use super::super::parts::AlteredNotice;
use super::Printing;
use super::embed_page::{EmbedFactPage, EmbedPage};
use super::figure_page::FigurePage;
use super::report_page::ReportPage;
use crate::words::{PagePhrase, Phrase};

/// The inside of a page, with nothing chosen.
pub fn page_print(printing: Printing) -> impl IntoView {
    let (lang, page) = (printing.report.lang, printing.page.clone());
    printing.provide();
    view! {
        <div class="page">
            <a class="skip" href="#text">{Phrase::SkipToText.text(lang)}</a>
            {match page {
                Page::Report => EitherOf4::A(view! { <ReportPage/> }),
                Page::Figure(id) => EitherOf4::B(view! { <FigurePage id=id/> }),
                Page::Embed(id) => EitherOf4::C(view! { <EmbedPage id=id/> }),
                Page::EmbedFact(id) => EitherOf4::D(view! { <EmbedFactPage id=id/> }),
            }}
            <div id="record-card" class="card" popover="auto" role="dialog" aria-label=Phrase::Record.text(lang) tabindex="-1"></div>
            <p class="busy" role="status" data-says=PagePhrase::OnItsWay.text(lang)></p>
            <AlteredNotice/>
        </div>
    }
}
