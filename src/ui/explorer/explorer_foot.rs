//! What to do with the rows: turn pages, take them away, return to the printed tables.

use leptos::prelude::*;

use super::super::action_status::ActionStatus;
use super::super::action_status_line::ActionStatusLine;
use super::super::elements::{Flag, clicked};
use super::super::saving::{StatusSignal, save};
use super::files;
use super::state::ExplorerState;
use crate::words::Phrase;

/// Buttons, and a line that says what was saved.
#[component]
pub fn ExplorerFoot() -> impl IntoView {
    let state = ExplorerState::get();
    let lang = state.lang();
    let status = RwSignal::new_local(ActionStatus::default());
    let is_first = move || state.page.with(|page| page.first == 0);
    let is_last = move || state.page.with(|page| page.is_last());
    let is_empty = move || state.page.with(|page| page.all == 0);
    let files = [("csv", "CSV"), ("json", "JSON")].map(|(kind, name)| {
        let label = format!("{} {name}", Phrase::Download.text(lang));
        button(kind, label, is_empty, move || take(state, kind, status))
    });
    view! {
        {button("before", Phrase::Before.text(lang), is_first, move || state.change(|look| look.turn(-1)))}
        {button("after", Phrase::After.text(lang), is_last, move || state.change(|look| look.turn(1)))}
        {files.into_iter().collect_view()}
        {button("printed", Phrase::AsPrinted.text(lang), || false, move || state.close())}
        <span class="action-status" role="status"><ActionStatusLine status=status lang=lang/></span>
    }
}

/// A button that does nothing while it is off; it stays where the focus is.
fn button(
    name: &'static str,
    label: impl ToString,
    is_off: impl Fn() -> bool + Copy + Send + Sync + 'static,
    act: impl Fn() + 'static,
) -> impl IntoView {
    let click = clicked(move |_| {
        if !is_off() {
            act();
        }
    });
    let disabled: Flag = Box::new(move || is_off().then_some("true"));
    view! {
        <button type="button" class="action" data-do=name aria-disabled=disabled
            on:click=click>{label.to_string()}</button>
        " "
    }
}

/// Saves what matches, all pages of it.
fn take(state: ExplorerState, kind: &str, status: StatusSignal) {
    let (text, mime) = state.rows.with_value(|rows| {
        state.matching.with_untracked(|some| match kind {
            "csv" => (files::csv(rows, some), "text/csv"),
            _ => {
                let query = state.selection.with_untracked(|chosen| chosen.to_query());
                let find = state.look.with_untracked(|look| look.find.clone());
                (files::json(rows, some, &query, &find).unwrap_or_default(), "application/json")
            }
        })
    });
    let lang = state.lang();
    let report = state.rows.with_value(|rows| rows.evidence.report.clone());
    let name = format!("{report}.{}.{kind}", lang.code());
    // Where a frame forbids it what the status line says is what there is.
    let _ = save(&text.into(), mime, name, None, status);
}
