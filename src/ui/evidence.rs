//! The evidence: every record of the ledger, and what the other tables hold under the filters.

use leptos::prelude::*;

use super::State;
use super::address::to_root;
use crate::model::Table;
use crate::words::{Phrase, colon};

/// The ledger as a table, and the other tables as lists of what remains.
#[component]
pub fn Evidence() -> impl IntoView {
    let state = State::get();
    let (report, records) = (&state.report, state.prints.records.clone());
    view! {
        <div class="evidence-tables">
            <div class="records" inner_html=records></div>
            {report.tables.iter().map(table_digest).collect_view()}
        </div>
    }
}

/// A table's name, its count, its file; its rows only under a filter, since figures show all of them.
fn table_digest(table: &Table) -> impl IntoView + use<> {
    let state = State::get();
    let lang = state.report.lang;
    let (id, title) = (table.id.clone(), table.title.clone());
    let href = format!("{}data/{id}.csv", to_root(&state.report));
    let rows = kept_rows(&state, &id);
    let counted = rows.clone();
    let selection = state.selection;
    let nothing_chosen = move || selection.with(|chosen| chosen.is_empty());
    let list = move |rows: &dyn Fn() -> Vec<String>| {
        let shown = if nothing_chosen() { Vec::new() } else { rows() };
        shown.into_iter().map(|row| view! { <li>{row}</li> }).collect_view()
    };
    view! {
        <section class="digest">
            <h3>{title}" "<span class="digest-count">{move || counted().len()}</span></h3>
            <a class="digest-file" href=href download="">{format!("{} CSV", Phrase::Download.text(lang))}</a>
            <ul class="digest-rows" hidden=nothing_chosen>{move || list(&rows)}</ul>
        </section>
    }
}

fn kept_rows(
    state: &State,
    table: &str,
) -> impl Fn() -> Vec<String> + Clone + Send + Sync + 'static + use<> {
    let (state, table) = (state.clone(), table.to_string());
    move || {
        let report = &state.report;
        let Some(table) = report.table(&table) else { return Vec::new() };
        state.slice.with(|slice| {
            let line = |row| {
                let parts = [table.cell(row, "name"), table.cell(row, "detail")];
                let said: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
                said.join(colon(report.lang))
            };
            slice.rows(table).map(line).filter(|line| !line.is_empty()).collect()
        })
    }
}
