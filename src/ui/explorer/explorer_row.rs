//! A row of the table of everything.

use leptos::either::EitherOf3;
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::super::elements::clicked;
use super::super::opener::Opener;
use super::column::ExploreColumn;
use super::marked_words::MarkedWords;
use super::state::ExplorerState;

/// A row; its name opens the record, or leads to the figure that draws it.
#[component]
pub fn ExplorerRow(
    /// Its place among all rows.
    at: usize,
    /// The words that were looked for.
    find: String,
) -> impl IntoView {
    let state = ExplorerState::get();
    let (id, is_record, figure) = state.rows.with_value(|rows| {
        let row = &rows.evidence.rows[at];
        let table = rows.evidence.tables.get(row.table);
        let figure = table.map(|table| table.figure.clone()).unwrap_or_default();
        (row.id.clone(), table.is_some_and(|table| table.id == "facts"), figure)
    });
    let text = |column| state.rows.with_value(|rows| rows.text(at, column).to_string());
    let cells = ExploreColumn::ALL.into_iter().skip(1).map(|column| {
        let head = column.phrase().text(state.lang());
        view! { <td data-head=head><MarkedWords text=text(column) find=find.clone()/></td> }
    });
    let cells = cells.collect_view();
    let name = view! { <MarkedWords text=text(ExploreColumn::Name) find=find/> };
    let name = match (is_record, figure.is_empty()) {
        (true, _) => EitherOf3::A(record_link(id.clone(), name)),
        (false, false) => EitherOf3::B(view! { <a href=format!("#fig-{figure}")>{name}</a> }),
        (false, true) => EitherOf3::C(name),
    };
    view! { <tr data-id=id><th scope="row">{name}</th>{cells}</tr> }
}

fn record_link(id: String, name: impl IntoView) -> impl IntoView {
    let (href, fact) = (format!("#record-{id}"), id.clone());
    let open = clicked(move |event: MouseEvent| {
        let is_plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
        let link = event.current_target().and_then(|link| link.dyn_into::<Element>().ok());
        if is_plain && link.is_some_and(|link| Opener::open_record(&link, &id)) {
            event.prevent_default();
        }
    });
    view! { <a class="fact" data-fact=fact href=href on:click=open>{name}</a> }
}
