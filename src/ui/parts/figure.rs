//! A figure in the page: what its parts share, and its frame.
//!
//! 1. The build prints all of it; style shows the drawing whose frame fits. When the page is alive drawing, table and
//!    about become tabs.
//! 2. When the reader touches the figure, or a filter moves it, a live chart takes the drawing's place.
//! 3. Description, table and what is said of the filters follow the selection in either case.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{Flag, Line, flag, says};
use super::Tab;
use crate::words;

/// What the parts of a figure share. They find it in their context.
#[derive(Clone)]
pub struct FigureState {
    /// The figure's id.
    pub id: String,
    /// Its rows by their ids, and whether the reader's selection keeps each.
    pub rows: Memo<Vec<(String, bool)>>,
    /// The part that is seen.
    pub tab: RwSignal<Tab>,
    /// Whether a live chart stands in the drawing's place.
    pub is_live: RwSignal<bool>,
    /// Whether a live chart could not be shown.
    pub has_failed: RwSignal<bool>,
    /// How often the reader has touched the drawing, and again after a failure.
    pub touches: RwSignal<u32>,
    /// Whether the selection leaves a drawing other than the printed one.
    pub is_due: Memo<bool>,
}

impl FigureState {
    /// The state of a figure as printed.
    pub fn new(state: &State, id: &str) -> FigureState {
        let (narrowed, of) = (state.narrowed, id.to_string());
        let rows = Memo::new(move |_| {
            narrowed.with(|narrowed| {
                let rows = narrowed.figure(&of).into_iter();
                rows.map(|(id, kept)| (id.to_string(), kept)).collect::<Vec<_>>()
            })
        });
        let (index, selection, of) = (state.index.clone(), state.selection, id.to_string());
        let is_due = Memo::new(move |_| {
            let changed = selection.with(|chosen| {
                let mut mine = index.what_ifs.iter().filter(|what_if| what_if.figure == of);
                let switches = index.figure(&of).map_or(&[][..], |figure| &figure.switches);
                switches.iter().any(|switch| chosen.shows(&of, *switch))
                    || mine.any(|what_if| chosen.assumed().touches(&what_if.id))
            });
            changed || rows.with(|rows| rows.iter().any(|(_, kept)| !kept))
        });
        let [is_live, has_failed] = [(); 2].map(|()| RwSignal::new(false));
        FigureState {
            id: id.to_string(),
            rows,
            tab: RwSignal::new(Tab::Figure),
            is_live,
            has_failed,
            touches: RwSignal::new(u32::from(state.page.is_embedded())),
            is_due,
        }
    }

    /// That of the figure which a part belongs to.
    ///
    /// # Panics
    /// Outside of a figure.
    pub fn get() -> FigureState {
        expect_context()
    }

    /// Whether the selection leaves a row out.
    pub fn is_out(&self, row: &str) -> bool {
        self.rows.with(|rows| rows.iter().any(|(id, kept)| id == row && !kept))
    }

    /// Whether the selection leaves rows out.
    pub fn is_narrowed(&self) -> bool {
        self.rows.with(|rows| rows.iter().any(|(_, kept)| !kept))
    }

    /// How many rows the selection keeps, and how many there are.
    pub fn kept(&self) -> (usize, usize) {
        self.rows.with(|rows| (rows.iter().filter(|(_, kept)| *kept).count(), rows.len()))
    }
}

/// The figure's element.
#[component]
pub fn FigureFrame(
    /// How it looks.
    class: &'static str,
    /// What it holds.
    print: String,
) -> impl IntoView {
    let (is_alive, figure) = (State::get().is_alive, FigureState::get());
    let (id, title) = (format!("fig-{}", figure.id), format!("fig-{}-title", figure.id));
    let chosen = figure.tab;
    let tab: Flag = Box::new(move || is_alive.get().then(|| chosen.get().code()));
    let narrowed = flag(move || figure.is_narrowed());
    view! {
        <figure id=id class=class aria-labelledby=title data-tab=tab data-narrowed=narrowed inner_html=print></figure>
    }
}

/// Which filters narrow the figure, and what they keep of it.
#[component]
pub fn FigureNarrowed() -> impl IntoView {
    let (state, figure) = (State::get(), FigureState::get());
    let words = says(move || {
        let (kept, total) = figure.kept();
        let narrowed = || words::narrowed(state.index.lang, &state.chosen_labels(), kept, total);
        figure.is_narrowed().then(narrowed).unwrap_or_default()
    });
    view! { <Line class="narrowed" says=words/> }
}
