//! What a reader can do with a figure, as quiet words below it. The build prints them, and all of them work
//! without a script: files are links, the rest is folded. A script makes them follow the filters.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, HtmlElement};

use super::drawing;
use super::follow::set;
use super::{Page, State};
use crate::model::{Figure, Report};
use crate::query::Looked;
use crate::words::{FigurePhrase, NewsroomPhrase, Phrase};

/// Stands in printed links for the way from the page to the root of the site: one print serves many pages.
pub const ROOT: &str = "--root--/";

/// Kinds of files that follow the filters. Without a filter the files of the site are the same.
const FILES: [&str; 4] = ["svg", "png", "csv", "json"];

/// A figure under a filter, or under a reader's assumptions.
const CHANGED: &str = ".figure:is([data-narrowed], :has(.assumed:not(:empty)))";

/// The actions of a figure, as the build prints them.
pub fn figure_actions(report: &Report, figure: &Figure) -> impl IntoView + use<> {
    let lang = report.lang;
    let stem = format!("{ROOT}figures/{}.{}", figure.id, lang.code());
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
            <div class="action-panel"><p><a href=format!("{ROOT}{page}#embed")>{NewsroomPhrase::Heading.text(lang)}</a></p></div>
        </details>
        <a class="action" href=format!("{ROOT}{page}") data-act="link">{FigurePhrase::LinkHere.text(lang)}</a>
        <button type="button" class="action when-alive" data-act="full">{FigurePhrase::FullScreen.text(lang)}</button>
        <p class="action-status" role="status"></p>
    }
}

fn file(stem: &str, ending: &'static str) -> impl IntoView + use<> {
    let name = ending.to_uppercase();
    view! { <a href=format!("{stem}.{ending}") download="" data-act=ending>{name}</a> }
}

/// Does what the reader asked for below a figure, if that is what was clicked. Where it fails a link leads
/// where it led before.
pub fn act(event: &Event, state: &State) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(button) = target.and_then(|t| t.closest("[data-act]").ok().flatten()) else {
        return;
    };
    let name = button.get_attribute("data-act").unwrap_or_default();
    let is_file = FILES.contains(&name.as_str());
    if is_file && !matches!(button.closest(CHANGED), Ok(Some(_))) {
        return;
    }
    let is_link = button.has_attribute("href");
    if is_link {
        event.prevent_default();
    }
    // How the table of everything is looked at is none of a figure's.
    let query =
        state.selection.with_untracked(|chosen| chosen.looking(Looked::default()).to_query());
    spawn_local(async move {
        let Err(error) = run(&button, &name, &query).await else { return };
        drawing::has_panicked(&error);
        if let Some(link) = button.dyn_ref::<HtmlElement>().filter(|_| is_link) {
            set(&button, "data-act", None);
            link.click();
            set(&button, "data-act", Some(&name));
        }
    });
}

async fn run(button: &Element, name: &str, query: &str) -> Result<JsValue, JsValue> {
    // A picture is drawn by ECharts, the rest is not.
    let program = match name {
        "svg" | "png" => drawing::program_with_echarts().await?,
        _ => drawing::program().await?,
    };
    JsFuture::from(program.act(button, query)?).await
}
