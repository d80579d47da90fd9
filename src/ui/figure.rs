//! A figure in the page.
//!
//! 1. The build prints all of it (`figure_print.rs`); style shows the drawing whose frame fits. When the page
//!    is alive drawing, table and about become tabs.
//! 2. When the reader touches the figure, or a filter moves it, a live chart takes the drawing's place.
//! 3. Description, table and what is said of the filters follow the selection in either case.

use leptos::prelude::*;
use web_sys::Element;

use super::figure_actions::ROOT;
use super::follow::{each, mark_rows, set};
use super::live_chart::live_chart;
use super::{Page, Part, Printing, State};
use crate::figures::{Reading, is_drawn, reading};
use crate::model::{Figure, Switch};
use crate::words;

/// The figure of an id, as the build prints it; nothing where the report has none.
#[component]
pub fn FigureView(
    /// The figure's id.
    id: String,
) -> impl IntoView {
    let printing = Printing::get();
    let figure = printing.report.figure(&id)?;
    let part = match printing.page {
        Page::Report => Part::Figure,
        Page::Figure(_) => Part::FigureOfItsPage,
        Page::Embed(_) | Page::EmbedFact(_) => Part::FigureEmbedded,
    };
    let html = printing.prints.html(part, &id).replace(ROOT, &printing.to_root());
    let has_steps = part == Part::Figure && !printing.prints.html(Part::Steps, &id).is_empty();
    let class = match (is_drawn(figure.kind), has_steps) {
        (true, false) => "figure",
        (true, true) => "figure steps",
        (false, _) => "figure figure-words",
    };
    Some(view! {
        <figure id=format!("fig-{id}") class=class aria-labelledby=format!("fig-{id}-title") inner_html=html></figure>
    })
}

/// Ties the figures of the page to the selection.
pub fn follow_figures(state: &State) {
    let is_here = |figure: &&Figure| match &state.page {
        Page::Report => true,
        Page::Figure(id) | Page::Embed(id) => figure.id == *id,
        Page::EmbedFact(_) => false,
    };
    for figure in state.report.figures.iter().filter(is_here) {
        let (slice, drawn) = (state.slice, figure.clone());
        let read = Memo::new(move |_| slice.with(|slice| reading(&drawn, slice)));
        mark_rows(&figure.id, read);
        follow_selection(state, figure, read);
        if is_drawn(figure.kind) {
            live_chart(state, figure, read);
        }
    }
}

/// Says which filters narrow the figure, and which of its switches are on.
fn follow_selection(state: &State, figure: &Figure, read: Memo<Reading>) {
    let (state, id) = (state.clone(), figure.id.clone());
    Effect::new(move |_| {
        let (kept, total) = read.with(|read| (read.kept(), read.rows.len()));
        let is_narrowed = kept < total;
        state.selection.with(|chosen| {
            let labels = state.chosen_labels(chosen);
            let said =
                is_narrowed.then(|| words::narrowed(state.report.lang, &labels, kept, total));
            each(&format!("#fig-{id}"), |figure| {
                set(&figure, "data-narrowed", said.as_ref().map(|_| ""))
            });
            each(&format!("#fig-{id} .narrowed"), |line| line.set_text_content(said.as_deref()));
            each(&format!("#fig-{id} [data-switch]"), |button| {
                let is_on = switch_of(&button).is_some_and(|switch| chosen.shows(&id, switch));
                set(&button, "aria-pressed", Some(if is_on { "true" } else { "false" }));
            });
        });
    });
}

/// The switch that a control stands for.
pub fn switch_of(control: &Element) -> Option<Switch> {
    let code = control.get_attribute("data-switch")?;
    Switch::ALL.into_iter().find(|known| known.code() == code)
}
