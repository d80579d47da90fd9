//! A range of years, by two sliders.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{effect, says};
use crate::words::{self, Phrase};

/// From and to. Its words follow while a slider moves, the selection when the reader lets go; the slider that moves
/// takes the other one along.
#[component]
pub fn YearsRange(
    /// The first and the last year of anything in the report.
    all: (i32, i32),
) -> impl IntoView {
    let State { index, selection, .. } = State::get();
    let lang = index.lang;
    // What the sliders show, while they may be ahead of the selection.
    let shown = RwSignal::new(all);
    effect(move || shown.set(selection.with(|chosen| chosen.years()).unwrap_or(all)));
    let moved = move |is_first: bool, year: String| {
        let year = year.parse().unwrap_or(all.0);
        shown.update(|(from, to)| match is_first {
            true => (*from, *to) = (year, year.max(*to)),
            false => (*from, *to) = (year.min(*from), year),
        });
    };
    let chosen = move || {
        let range = Some(shown.get_untracked()).filter(|range| *range != all);
        selection.update(|chosen| *chosen = chosen.with_years(range));
    };
    let slider = move |label: Phrase, is_first: bool| {
        let year = move || if is_first { shown.get().0 } else { shown.get().1 };
        view! {
            <input type="range" min=all.0 max=all.1 value=if is_first { all.0 } else { all.1 }
                aria-label=label.text(lang) prop:value=move || year().to_string()
                on:input=move |event| moved(is_first, event_target_value(&event)) on:change=move |event| {
                    moved(is_first, event_target_value(&event));
                    chosen();
                }/>
        }
    };
    let label = Phrase::Period.text(lang);
    view! {
        <div class="facet years" role="group" aria-label=label>
            <span class="facet-label" aria-hidden="true" inner_html=label></span>
            {slider(Phrase::From, true)}
            {slider(Phrase::Until, false)}
            <output class="years-shown" inner_html=says(move || words::years(lang, shown.get()))></output>
        </div>
    }
}
