//! A figure in the page: its words, its drawing, its table.
//!
//! 1. The build puts the drawings for both frames into the page; style shows the one that fits.
//! 2. When the reader touches the figure, or a filter moves it, [`LiveChart`] takes its place.
//! 3. Description and table follow the selection in either case.

use leptos::either::Either;
use leptos::html::Div;
use leptos::prelude::*;

use super::follow::mark_rows;
use super::live_chart::{LiveChart, live_chart};
use super::{Part, State};
use crate::figures::{Frame, Reading, is_drawn, reading};
use crate::model::Figure;
use crate::words::{self, Phrase};

/// The figure of an id; nothing where the report has none.
#[component]
pub fn FigureView(
    /// The figure's id.
    id: String,
) -> impl IntoView {
    let state = State::get();
    let figure = state.report.figure(&id).cloned()?;
    let slice = state.slice;
    let drawn = figure.clone();
    let read = Memo::new(move |_| slice.with(|slice| reading(&drawn, slice)));
    let has_chart = is_drawn(figure.kind);
    let plot = has_chart.then(|| plot(&state, &figure, read));
    mark_rows(&id, read);
    let foot = state.prints.html(Part::Foot, &id);
    let kind = if has_chart { "figure" } else { "figure figure-words" };
    Some(view! {
        <figure id=format!("fig-{id}") class=kind aria-labelledby=format!("fig-{id}-title")>
            <figcaption>
                <h3 id=format!("fig-{id}-title") inner_html=figure.title.html.0.clone()></h3>
                <p class="measure" inner_html=figure.subtitle.html.0.clone()></p>
            </figcaption>
            <p class="narrowed">{narrowed(&state, read)}</p>
            {plot}
            {table(&state, &figure, has_chart)}
            <p class="figure-note" inner_html=figure.note.html.0.clone()></p>
            <p class="figure-foot" inner_html=foot></p>
        </figure>
    })
}

fn plot(state: &State, figure: &Figure, read: Memo<Reading>) -> impl IntoView + use<> {
    let node = NodeRef::<Div>::new();
    let live: LiveChart = live_chart(state, figure, read, node);
    let description = move || read.with(|read| read.description.clone());
    let frames = [(Part::Wide, Frame::WIDE), (Part::Narrow, Frame::NARROW)].map(|(part, frame)| {
        let svg = state.prints.html(part, &figure.id);
        view! { <div class="drawing" data-frame=frame.name inner_html=svg></div> }
    });
    let unfiltered = Phrase::Unfiltered.text(state.report.lang);
    view! {
        <div class="plot" node_ref=node role="img" aria-label=description data-live=move || live.is_live()
            on:pointerenter=move |_| live.touch() on:touchstart=move |_| live.touch()>
            {frames.collect_view()}
        </div>
        <p class="unfiltered">{move || live.has_failed().then_some(unfiltered)}</p>
    }
}

/// The table: folded below a chart, open where the table is the figure.
fn table(state: &State, figure: &Figure, folded: bool) -> impl IntoView + use<> {
    let lang = state.report.lang;
    let html = state.prints.html(Part::Table, &figure.id);
    let label = words::table_of(lang, &figure.title.text);
    let table = view! {
        <div class="scroll" tabindex="0" role="region" aria-label=label inner_html=html></div>
    };
    if folded {
        Either::Left(view! {
            <details class="figure-table">
                <summary>{Phrase::Table.text(lang)}</summary>
                {table}
            </details>
        })
    } else {
        Either::Right(table)
    }
}

/// Says which filters narrow the figure; empty where none does.
fn narrowed(
    state: &State,
    read: Memo<Reading>,
) -> impl Fn() -> Option<String> + Send + 'static + use<> {
    let state = state.clone();
    move || {
        let (kept, total) = read.with(|read| (read.kept(), read.rows.len()));
        let labels = state.selection.with(|chosen| state.chosen_labels(chosen));
        (kept < total).then(|| words::narrowed(state.report.lang, &labels, kept, total))
    }
}
