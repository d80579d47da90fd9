//! The filters: what is chosen, what remains, and every facet's values with their counts. Printed by the build
//! with nothing chosen.

use leptos::prelude::*;

use super::super::State;
use super::super::parts::{
    FacetClear, FacetCount, FacetSheet, FacetStatus, FacetValueButton, YearsRange,
};
use super::html_of;
use crate::model::{Alias, Facet, FacetValue, Report, Tags};
use crate::words::Phrase;

/// The line of filters with its sheet. What is chosen stands in the line; on wide screens the sheet stays open
/// beside the text.
#[component]
pub fn FacetBar() -> impl IntoView {
    let index = State::get().index;
    let lang = index.lang;
    let sheet = html_of(|| {
        view! {
            <p class="sheet-title" aria-hidden="true">{Phrase::Filter.text(lang)}</p>
            {index.facets.iter().map(|facet| facet_row(facet, &index.aliases)).collect_view()}
            {index.years().map(|years| view! { <YearsRange all=years/> })}
            <button type="button" class="sheet-close" popovertarget="facets" popovertargetaction="hide">
                {Phrase::Close.text(lang)}
            </button>
        }
    });
    view! {
        <button type="button" class="facet-open" popovertarget="facets">
            <span class="bar-label">{Phrase::Filter.text(lang)}</span>
        </button>
        <ul class="chosen"></ul>
        <FacetStatus/>
        <FacetClear print=Phrase::ClearAll.text(lang)/>
        <FacetSheet label=Phrase::Filter.text(lang) print=sheet/>
    }
}

/// A facet with its values, each with what it would leave.
pub fn facet_row(facet: &Facet, aliases: &[Alias]) -> impl IntoView + use<> {
    let values = facet.values.iter().map(|value| facet_value(&facet.id, value, aliases));
    view! {
        <div class="facet" role="group" aria-label=facet.label.clone()>
            <span class="facet-label" aria-hidden="true">{facet.label.clone()}</span>
            {values.collect_view()}
        </div>
    }
}

fn facet_value(facet: &str, value: &FacetValue, aliases: &[Alias]) -> impl IntoView + use<> {
    let was = aliases.iter().filter(|alias| alias.of == "facet" && alias.is == facet);
    let was: Vec<&str> = was.map(|alias| alias.was.as_str()).collect();
    let was = (!was.is_empty()).then(|| was.join(" "));
    let (facet, id, label) = (facet.to_string(), value.id.clone(), value.label.clone());
    let count = view! { <FacetCount facet=facet.clone() value=id.clone()/> };
    let print = html_of(|| view! { {label}" "{count} });
    view! { <FacetValueButton facet=facet value=id print=print was=was/> }
}

/// The facets that the rows of a figure have values in, with those values.
pub fn obeyed(report: &Report, figure: &str) -> Vec<Facet> {
    let Some(figure) = report.figure(figure) else { return Vec::new() };
    let drawn = |id: &String| figure.rows.is_empty() || figure.rows.contains(id);
    let tags: Vec<&Tags> = match report.table(&figure.table) {
        Some(table) => {
            table.rows.iter().filter(|row| drawn(&row.id)).map(|row| &row.tags).collect()
        }
        None => report.facts.iter().filter(|fact| drawn(&fact.id)).map(|fact| &fact.tags).collect(),
    };
    let mut facets = report.facets.clone();
    for facet in &mut facets {
        let has = |value: &String| tags.iter().any(|tags| tags.values(&facet.id).contains(value));
        facet.values.retain(|value| has(&value.id));
    }
    facets.retain(|facet| !facet.values.is_empty());
    facets
}
