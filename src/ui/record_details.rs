//! What the card of a record or a row holds.

use leptos::prelude::*;

use super::State;
use super::action_status::ActionStatus;
use super::elements::clicked;
use super::parts::Chip;
use super::printed_record::PrintedRecord;
use super::take_away::quote;
use crate::query::LEDGER;
use crate::words::Phrase;

/// Its name and cells, where else it is used, chips that narrow the report to what it belongs to; of a record a
/// sentence to copy and the way to its row.
#[component]
pub fn RecordDetails(
    /// What the page has printed of it.
    record: PrintedRecord,
    /// Its table.
    table: String,
    /// Its id in the table.
    id: String,
) -> impl IntoView {
    let lang = State::get().index.lang;
    let cells = record.cells.into_iter().map(|(head, cell)| {
        view! { <dt>{head}</dt><dd inner_html=cell></dd> }
    });
    let link = |(at, (way, words)): (usize, (String, String))| {
        let line = (at > 0).then(|| view! { <br/> });
        view! { {line}<a href=way>{words}</a> }
    };
    let used = (!record.places.is_empty()).then(|| {
        let links = record.places.into_iter().enumerate().map(link).collect_view();
        view! { <dt>{Phrase::UsedIn.text(lang)}</dt><dd>{links}</dd> }
    });
    view! {
        <p class="card-name" inner_html=record.name></p>
        <dl>{cells.collect_view()}{used}</dl>
        {chips(&table, &id)}
        {(table == LEDGER).then(|| foot(id))}
    }
}

/// Chips that narrow the report to what the record or the row belongs to.
fn chips(table: &str, id: &str) -> Option<impl IntoView + use<>> {
    let State { index, narrowed, .. } = State::get();
    let tags = narrowed.with_untracked(|narrowed| narrowed.tags(table, id).cloned())?;
    let mut chips = Vec::new();
    for (facet, values) in &tags.0 {
        let Some(known) = index.facet(facet) else { continue };
        for value in values {
            let label = known.value_label(value).to_string();
            chips.push(view! { " "<Chip facet=facet.clone() value=value.clone() print=label/> });
        }
    }
    (!chips.is_empty()).then(|| {
        view! { <p class="card-only">{Phrase::Filter.text(index.lang)}{chips}</p> }
    })
}

fn foot(id: String) -> impl IntoView {
    let lang = State::get().index.lang;
    let row = format!("#record-{id}");
    let status = RwSignal::new_local(ActionStatus::default());
    let copy = clicked(move |event| quote(&event, id.clone(), status));
    view! {
        <p class="card-foot">
            <button type="button" class="action" data-act="quote" on:click=copy>{Phrase::CopySentence.text(lang)}</button>" "
            <span class="action-status" role="status"></span>
        </p>
        <a class="card-row" href=row>{Phrase::Records.text(lang)}" ↓"</a>
    }
}
