//! The panel for newsrooms at a figure's own page, as the build prints it: a preview, the choices, and every way to
//! take the figure along. `src/embed/panel.js` makes it work; without a script the codes are there to be selected.

use leptos::prelude::*;

use crate::model::{Lang, Report, escape};
use crate::words::{self, NewsroomPhrase as P};

/// A way to take a figure along.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet {
    /// Short name, for ids.
    pub name: &'static str,
    /// What it is.
    pub label: P,
    /// What is to be copied.
    pub code: String,
    /// What it costs the readers of the page, in words; empty where it costs nothing.
    pub weight: String,
}

/// What the panel shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Newsroom {
    /// The address of the embed page that stands in the codes.
    pub address: String,
    /// The way to it from the figure's page.
    pub preview: String,
    /// Height of the preview at 600 px.
    pub height: u32,
    /// The title of the figure.
    pub title: String,
    /// The ways to take it along.
    pub snippets: Vec<Snippet>,
}

/// The panel.
pub fn newsroom(report: &Report, panel: &Newsroom) -> impl IntoView + use<> {
    let lang = report.lang;
    let says = move |phrase: P| phrase.text(lang);
    let widths = [320, 600, 900].map(|width| {
        let pressed = if width == 600 { "true" } else { "false" };
        view! { <button type="button" data-width=width aria-pressed=pressed>{width}</button> }
    });
    // Below each figure of the report stands one.
    let label = format!("{}{}{}", says(P::Preview), words::colon(lang), panel.title);
    let preview = leptos::html::iframe()
        .src(panel.preview.clone())
        .title(panel.title.clone())
        .width("600")
        .height(panel.height.to_string())
        .attr("loading", "lazy");
    let snippets = panel.snippets.iter().map(|snippet| code(lang, snippet)).collect_view();
    view! {
        <h2>{says(P::Heading)}</h2>
        <p class="newsroom-privacy">{says(P::Privacy)}</p>
        {choices(lang)}
        <div class="newsroom-preview">
            <p class="newsroom-widths">{says(P::Preview)}" "{widths}" px"</p>
            <div class="newsroom-room" tabindex="0" role="region" aria-label=label>
                {preview}
            </div>
        </div>
        <div class="newsroom-list" data-address=panel.address.clone() data-copied=says(P::Copied)
            data-selected=says(P::Selected)>
            {snippets}
        </div>
        <p class="newsroom-status" role="status"></p>
    }
}

fn choices(lang: Lang) -> impl IntoView {
    let says = move |phrase: P| phrase.text(lang);
    view! {
        <fieldset class="newsroom-choices">
            <legend>{says(P::Choices)}</legend>
            <label>
                {says(P::Scheme)}" "
                <select data-parameter="scheme">
                    <option value="">{says(P::SchemeAuto)}</option>
                    <option value="light">{says(P::SchemeLight)}</option>
                    <option value="dark">{says(P::SchemeDark)}</option>
                </select>
            </label>
            <label><input type="checkbox" checked data-parameter="title" value="0"/>{says(P::Title)}</label>
            <label><input type="checkbox" data-parameter="controls" value="1"/>{says(P::Controls)}</label>
            <label><input type="checkbox" data-parameter="transparent" value="1"/>{says(P::Transparent)}</label>
        </fieldset>
    }
}

fn code(lang: Lang, snippet: &Snippet) -> impl IntoView + use<> {
    let id = format!("code-{}", snippet.name);
    let rows = snippet.code.chars().count().div_ceil(54).clamp(1, 6);
    let html = escape(&snippet.code);
    view! {
        <div class="newsroom-code">
            <label for=id.clone()>{snippet.label.text(lang)}</label>
            <span class="newsroom-weight">{snippet.weight.clone()}</span>
            <button type="button" data-copy=id.clone()>{P::Copy.text(lang)}</button>
            <textarea id=id readonly rows=rows spellcheck="false" wrap="soft" inner_html=html></textarea>
        </div>
    }
}
