//! What a reader can do with a figure, as quiet words below it. The build prints them, and all of them work
//! without a script: files are links, the rest is folded. A script makes them follow the filters.

use leptos::prelude::*;

use super::super::Page;
use super::super::take_away::FILES;
use crate::model::{Figure, Report};
use crate::words::{FigurePhrase, NewsroomPhrase, Phrase};

/// The actions of a figure; `root` is the way from the page to the root of the site.
pub fn figure_actions(report: &Report, figure: &Figure, root: &str) -> impl IntoView + use<> {
    let lang = report.lang;
    let stem = format!("{root}figures/{}.{}", figure.id, lang.code());
    let page = Page::Figure(figure.id.clone()).path(report, lang);
    let cite = format!("{stem}.cite.html");
    // Of one name, so that opening one closes the other.
    let group = format!("fig-{}-actions", figure.id);
    view! {
        <details class="action" name=group.clone()>
            <summary>{Phrase::Download.text(lang)}</summary>
            <div class="action-panel">
                <p class="files">
                    {FILES.map(|ending| file(&stem, ending)).collect_view()}
                </p>
            </div>
        </details>
        <details class="action" name=group.clone()>
            <summary data-act="cite">{FigurePhrase::Cite.text(lang)}</summary>
            <div class="action-panel cite"><p><a href=cite>{FigurePhrase::CiteFile.text(lang)}</a></p></div>
        </details>
        <details class="action action-embed" name=group>
            <summary data-act="embed">{NewsroomPhrase::EmbedFigure.text(lang)}</summary>
            <div class="action-panel"><p><a href=format!("{root}{page}#embed")>{NewsroomPhrase::Heading.text(lang)}</a></p></div>
        </details>
        <a class="action" href=format!("{root}{page}") data-act="link">{FigurePhrase::LinkHere.text(lang)}</a>
        <button type="button" class="action when-alive" data-act="full">{FigurePhrase::FullScreen.text(lang)}</button>
        <p class="action-status" role="status"></p>
    }
}

fn file(stem: &str, ending: &'static str) -> impl IntoView + use<> {
    let name = ending.to_uppercase();
    view! { <a href=format!("{stem}.{ending}") download="" data-act=ending>{name}</a> }
}
