//! Rows of a figure's table, and what is told of them elsewhere in it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::super::elements::{ListItem, Says, TableRow, WordsSpan, clicked, flag};
use super::super::opener::Opener;
use super::FigureState;
use crate::model::{Lang, escape};
use crate::words::{self, Phrase};

/// A row of the table; faint where the filters leave it out.
#[component]
pub fn FigureRow(
    /// The row's id.
    row: String,
    /// Its cells.
    print: String,
) -> impl IntoView {
    let (figure, id) = (FigureState::get(), row.clone());
    let out = flag(move || figure.is_out(&id));
    view! { <TableRow row=Some(row) out=Some(out) print=print/> }
}

/// The record of a row, among what stands behind the figure.
#[component]
pub fn FigureRowRecord(
    /// The row's id.
    row: String,
    /// What is told of it.
    print: String,
) -> impl IntoView {
    let (figure, id) = (FigureState::get(), row.clone());
    let out = flag(move || figure.is_out(&id));
    view! { <ListItem row=row out=out print=print/> }
}

/// The name of a row, which opens it. Without a script it is the name alone.
#[component]
pub fn RowName(
    /// The row's id.
    row: String,
    /// The name.
    print: String,
) -> impl IntoView {
    let figure = FigureState::get().id;
    let open = clicked(move |event| {
        let opener = event.current_target().and_then(|opener| opener.dyn_into::<Element>().ok());
        if let Some(opener) = opener {
            Opener::open_row(&opener, &figure, &row);
        }
    });
    view! { <button type="button" class="row-open" on:click=open>{print}</button> }
}

/// The sentence that is said where no row remains, as HTML.
pub fn nothing_left(lang: Lang) -> String {
    escape(&words::sentences(lang, &[Phrase::NothingLeft.text(lang).to_string()]))
}

/// A sentence of the figure's description; silent where the filters leave its row out. A reader of the screen would be
/// told what is hidden, for the description as a whole may be hidden too: so its words are taken out.
#[component]
pub fn FigureSentence(
    /// The row's id; empty for the sentence that is said where no row remains.
    row: String,
    /// The sentence, as HTML.
    print: String,
) -> impl IntoView {
    let (figure, id) = (FigureState::get(), row.clone());
    let is_said = move || match id.is_empty() {
        true => figure.kept().0 == 0 && figure.kept().1 > 0,
        false => !figure.is_out(&id),
    };
    let says: Says = Box::new(move || if is_said() { print.clone() } else { String::new() });
    view! { <WordsSpan row=Some(row) says=says/> }
}
