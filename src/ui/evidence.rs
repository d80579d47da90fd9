//! The evidence: every record of the ledger, and what the other tables hold under the filters.

use leptos::prelude::*;

use super::address::to_root;
use super::{Part, State};
use crate::model::Table;
use crate::words::Phrase;

/// The ledger as a table, and the other tables by their names.
#[component]
pub fn Evidence() -> impl IntoView {
    let state = State::get();
    let records = state.prints.html(Part::Records, "");
    view! {
        <div class="evidence-tables">
            <div class="records" inner_html=records></div>
            {state.report.tables.iter().map(table_digest).collect_view()}
        </div>
    }
}

/// A table's title, which leads to its figure, its count, its file. Its rows by name only under a
/// filter: the figure shows all of them.
fn table_digest(table: &Table) -> impl IntoView + use<> {
    let state = State::get();
    let lang = state.report.lang;
    let (id, title) = (table.id.clone(), table.title.clone());
    let file = format!("{}data/{id}.csv", to_root(&state.report));
    let figure = state.report.figures.iter().find(|figure| figure.table == id);
    let figure = figure.map(|figure| format!("#fig-{}", figure.id));
    let (counted, slice) = (id.clone(), state.slice);
    let count = move || slice.with(|slice| slice.count(&counted));
    let list = move || {
        let names = if state.selection.with(|chosen| chosen.is_empty()) {
            Vec::new()
        } else {
            kept_names(&state, &id)
        };
        names.into_iter().map(|name| view! { <li>{name}</li> }).collect_view()
    };
    view! {
        <div class="digest">
            <h3><a href=figure>{title}</a>" "<span class="digest-count">{count}</span></h3>
            <a class="digest-file" href=file download="">{format!("{} CSV", Phrase::Download.text(lang))}</a>
            <ul class="digest-rows">{list}</ul>
        </div>
    }
}

fn kept_names(state: &State, table: &str) -> Vec<String> {
    let Some(table) = state.report.table(table) else { return Vec::new() };
    state.slice.with(|slice| {
        let names = slice.rows(table).map(|row| table.cell(row, "name").to_string());
        names.filter(|name| !name.is_empty()).collect()
    })
}
