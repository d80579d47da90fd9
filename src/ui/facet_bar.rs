//! The filters: what is chosen, what remains, and every facet's values with their counts. Printed by the build
//! with nothing chosen; `follow_facets.rs` keeps them at the selection.

use leptos::prelude::*;

use crate::model::{Facet, FacetValue, Report};
use crate::query::{Slice, remaining, years};
use crate::words::{self, Phrase};

/// The line of filters with its sheet. What is chosen stands in the line; on wide screens the sheet stays open
/// beside the text.
pub fn facet_bar(whole: &Slice) -> impl IntoView + use<> {
    let report = &whole.report;
    let lang = report.lang;
    let total = report.facts.len();
    let rows = report.facets.iter().map(|facet| facet_row(whole, facet)).collect_view();
    view! {
        <button type="button" class="facet-open" popovertarget="facets">
            <span class="bar-label">{Phrase::Filter.text(lang)}</span>
        </button>
        <ul class="chosen"></ul>
        <p class="facet-status" role="status">{words::remaining(lang, total, total)}</p>
        <button type="button" class="facet-clear" disabled>{Phrase::ClearAll.text(lang)}</button>
        <div id="facets" class="facet-sheet" popover="auto" role="group" aria-label=Phrase::Filter.text(lang)>
            <p class="sheet-title" aria-hidden="true">{Phrase::Filter.text(lang)}</p>
            {rows}
            {years_row(report)}
            <button type="button" class="sheet-close" popovertarget="facets" popovertargetaction="hide">
                {Phrase::Close.text(lang)}
            </button>
        </div>
    }
}

/// A facet with its values, each with what it would leave.
pub fn facet_row(whole: &Slice, facet: &Facet) -> impl IntoView + use<> {
    let values = facet.values.iter().map(|value| facet_button(whole, &facet.id, value));
    view! {
        <div class="facet" role="group" aria-label=facet.label.clone()>
            <span class="facet-label" aria-hidden="true">{facet.label.clone()}</span>
            {values.collect_view()}
        </div>
    }
}

fn facet_button(whole: &Slice, facet: &str, value: &FacetValue) -> impl IntoView + use<> {
    let count = remaining(whole, facet, &value.id).all();
    // Scripts that read an address without the page's program know by it what chooses something.
    let aliases = whole.report.aliases.iter();
    let was = aliases.filter(|alias| alias.of == "facet" && alias.is == facet);
    let was: Vec<&str> = was.map(|alias| alias.was.as_str()).collect();
    let was = (!was.is_empty()).then(|| was.join(" "));
    view! {
        <button type="button" class="facet-value" data-facet=facet.to_string() data-value=value.id.clone()
            data-was=was aria-pressed="false" data-empty=(count == 0).then_some("")>
            {value.label.clone()}" "<span class="facet-count">{count}</span>
        </button>
    }
}

/// From and to, by two sliders, where anything in the report is dated.
fn years_row(report: &Report) -> Option<impl IntoView + use<>> {
    let lang = report.lang;
    let (first, last) = years(report)?;
    let slider = |label: Phrase, year: i32| {
        view! { <input type="range" min=first max=last value=year aria-label=label.text(lang)/> }
    };
    Some(view! {
        <div class="facet years" role="group" aria-label=Phrase::Period.text(lang)>
            <span class="facet-label" aria-hidden="true">{Phrase::Period.text(lang)}</span>
            {slider(Phrase::From, first)}
            {slider(Phrase::Until, last)}
            <output class="years-shown">{words::years(lang, (first, last))}</output>
        </div>
    })
}
