//! What a status line says of what a reader has taken away. Host's sandboxes and the browsers inside of other apps may
//! forbid saving and copying, and do not say so: what was made can be had in the page.

use leptos::either::{Either, EitherOf3};
use leptos::html::{Input, Textarea};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;

use super::action_status::{ActionStatus, SavedFile};
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
    let said = move || match status.get() {
        ActionStatus::Nothing | ActionStatus::Saved(_) => EitherOf3::A(()),
        ActionStatus::Copied => EitherOf3::B(FigurePhrase::Copied.text(lang)),
        ActionStatus::ByHand(text) => EitherOf3::C(view! { <TextByHand text=text lang=lang/> }),
    };
    let saved = move || match status.get() {
        ActionStatus::Saved(file) => Some(file),
        _ => None,
    };
    // Another file has a line of its own, which is closed.
    let line = move |file| view! { <SavedFileLine file=file lang=lang/> };
    view! { {said}<For each=move || saved() key=|file| file.address.clone() children=line/> }
}

/// A text where it can be copied by hand, all of it selected.
#[component]
fn TextByHand(text: String, lang: Lang) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    field.on_load(|field| field.select());
    let label = FigurePhrase::CopyByHand.text(lang);
    view! { {label}<input class="by-hand" readonly aria-label=label prop:value=text node_ref=field/> }
}

/// A link to the file, to all rows, and what opens to the file's content.
#[component]
fn SavedFileLine(file: SavedFile, lang: Lang) -> impl IntoView {
    let SavedFile { blob, name, address, is_picture, all } = file;
    let all = all.map(|all| {
        view! { " · "<a href=all download="">{FigurePhrase::AllRows.text(lang)}</a> }
    });
    let content = RwSignal::new(None::<String>);
    let opened = move |_| {
        let holding = content_of(&blob);
        spawn_local(async move {
            // What cannot be read is not shown.
            let held = JsFuture::from(holding).await.ok().and_then(|held| held.as_string());
            content.set(held);
        });
    };
    let label = name.clone();
    let held = move || {
        let label = label.clone();
        content.get().map(|held| match is_picture {
            true => Either::Left(view! { <img class="by-hand" alt=label src=held/> }),
            false => Either::Right(view! { <FileText text=held label=label/> }),
        })
    };
    view! {
        <a href=address target="_blank">{name}</a>{all}
        <details on:toggle=opened><summary class="action">{FigurePhrase::NotSaved.text(lang)}</summary>{held}</details>
    }
}

#[component]
fn FileText(text: String, label: String) -> impl IntoView {
    let field = NodeRef::<Textarea>::new();
    field.on_load(|field| field.select());
    view! { <textarea class="by-hand" rows="8" readonly aria-label=label prop:value=text node_ref=field></textarea> }
}
