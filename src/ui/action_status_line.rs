//! What a status line says of what a reader has taken away. Host's sandboxes and the browsers inside of other apps may
//! forbid saving and copying, and do not say so: what was made can be had in the page.

use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use super::action_status::{ActionStatus, SavedFile};
use super::elements::{clicked, effect, flag};
use super::saving::{StatusSignal, content_of};
use crate::model::Lang;
use crate::words::FigurePhrase;

/// The content of a status line.
#[component]
pub fn ActionStatusLine(
    /// What has happened.
    status: StatusSignal,
    /// The language of its words.
    lang: Lang,
) -> impl IntoView {
    move || {
        let (words, text, file) = match status.get() {
            ActionStatus::Nothing => ("", None, None),
            ActionStatus::Copied => (FigurePhrase::Copied.text(lang), None, None),
            ActionStatus::ByHand(text) => (FigurePhrase::CopyByHand.text(lang), Some(text), None),
            ActionStatus::Saved(file) => ("", None, Some(file)),
        };
        let text = text.map(|text| view! { <TextByHand text=text label=words rows="3"/> });
        (words, text, file.map(|file| view! { <SavedFileLine file=file lang=lang/> }))
    }
}

/// A text where it can be copied by hand, all of it selected.
#[component]
fn TextByHand(
    text: String,
    #[prop(into)] label: String,
    /// How many lines of it are seen.
    rows: &'static str,
) -> impl IntoView {
    let field = NodeRef::<Textarea>::new();
    effect(move || {
        if let Some(field) = field.get() {
            field.select();
        }
    });
    view! { <textarea class="by-hand" rows=rows readonly aria-label=label prop:value=text node_ref=field></textarea> }
}

/// A link to the file, to all rows, and what opens to the file's content. A line for another file is closed again.
#[component]
fn SavedFileLine(file: SavedFile, lang: Lang) -> impl IntoView {
    let SavedFile { blob, name, address, is_picture, all } = file;
    let all = all.map(|all| {
        view! { " · "<a href=all download="">{FigurePhrase::AllRows.text(lang)}</a> }
    });
    let content = RwSignal::new(None::<String>);
    let toggle = clicked(move |event| {
        event.prevent_default();
        if content.get_untracked().is_some() {
            return content.set(None);
        }
        let holding = content_of(&blob);
        spawn_local(async move {
            // What cannot be read is not shown.
            let held = JsFuture::from(holding).await.ok().and_then(|held| held.as_string());
            content.set(held);
        });
    });
    let is_open = flag(move || content.with(Option::is_some));
    let label = name.clone();
    let held = move || {
        let (picture, text) = match content.get() {
            Some(held) if is_picture => (Some(held), None),
            held => (None, held),
        };
        let picture = picture.map(|picture| {
            view! { <img class="by-hand" alt=label.clone() src=picture/> }
        });
        (picture, text.map(|text| view! { <TextByHand text=text label=label.clone() rows="8"/> }))
    };
    view! {
        <a href=address target="_blank">{name}</a>{all}
        <details open=is_open><summary class="action" on:click=toggle>{FigurePhrase::NotSaved.text(lang)}</summary>{held}</details>
    }
}
