//! What a figure adds to its print while a reader assumes something. It grows at the end of elements that the build has
//! printed.

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::super::State;
use super::super::hydrate::{all, attribute};
use super::super::parts::{AssumedReset, FigureState};
use super::super::what_follows::{FigureFollows, FollowingRow};
use crate::words::AssumedPhrase;

/// Grows the stamp, rows of the table and the end of the description in a figure's element. They live as long as the page.
pub fn grow(state: &State, figure: &FigureState, element: &Element) {
    let owner = Owner::new();
    owner.with(|| {
        provide_context(state.clone());
        provide_context(figure.clone());
        for stamp in all(element, ".assumed") {
            mount_to(stamp.unchecked_into(), FigureStamp).forget();
        }
        for body in all(element, ".figure-table tbody") {
            let cells = all(&body, "tr[data-row]:first-of-type > td");
            let heads = cells.iter().map(|cell| attribute(cell, "data-head")).collect();
            let rows = move || view! { <FollowingRows heads=heads/> };
            mount_to(body.unchecked_into(), rows).forget();
        }
        for says in all(element, &format!("[id='fig-{}-says']", figure.id)) {
            mount_to(says.unchecked_into(), FollowingSentences).forget();
        }
    });
    std::mem::forget(owner);
}

/// What the figure of the context adds now.
fn added<T>(of: impl Fn(&FigureFollows) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    let (follows, id) = (State::get().follows, FigureState::get().id);
    Memo::new(move |_| follows.with(|follows| follows.figure(&id).map(&of).unwrap_or_default()))
}

/// The stamp that says whose it is, and the way back.
#[component]
fn FigureStamp() -> impl IntoView {
    let (State { index, follows, .. }, figure) = (State::get(), FigureState::get().id);
    let stamp = added(|figure| figure.stamp.clone());
    let resets = move || {
        let touched = follows.with(|follows| follows.what_ifs.clone());
        let mine = index.what_ifs.iter().filter(|what_if| what_if.figure == figure);
        let touched = mine.filter(|what_if| touched.contains(&what_if.id));
        let word = AssumedPhrase::Reset.text(index.lang);
        let reset = |id: &String| view! { <AssumedReset id=id.clone() print=word/> };
        touched.map(|what_if| reset(&what_if.id)).collect_view()
    };
    view! { {move || stamp.get()}{resets} }
}

/// Rows of the table; each cell says the head of its column, for narrow screens.
#[component]
fn FollowingRows(
    /// The heads of the columns after the first.
    heads: Vec<String>,
) -> impl IntoView {
    let rows = added(|figure| figure.rows.clone());
    let row = move |row: FollowingRow| {
        let mut cells = row.cells.into_iter();
        let name = cells.next();
        let cells = cells.zip(heads.iter().cloned()).map(|(cell, head)| {
            view! { <td data-head=head>{cell}</td> }
        });
        view! { <tr data-reader=row.id><th scope="row">{name}</th>{cells.collect_view()}</tr> }
    };
    move || rows.get().into_iter().map(&row).collect_view()
}

/// The end of the description.
#[component]
fn FollowingSentences() -> impl IntoView {
    let says = added(|figure| figure.says.clone());
    move || {
        let said = says.get();
        (!said.is_empty()).then(|| view! { <span data-reader="">{said}</span> })
    }
}
