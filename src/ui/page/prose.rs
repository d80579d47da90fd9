//! Text that `load` has made of Markdown: what reacts in it are the components that the browser hydrates there.

use leptos::either::EitherOf7;
use leptos::prelude::*;

use super::super::State;
use super::super::parts::{
    AssumedInput, AssumedNumber, BoundNumber, Chip, FollowingNumber, LivingCount, LivingMost,
    RankedNumber,
};
use super::marked_number::marked_number;
use super::passage::passage;
use super::{Printing, html_of};
use crate::model::{Fact, Prose, ProsePart, ReactsBy, Report};
use crate::words::{self, Locale};

/// The HTML of a text.
pub fn prose_html(prose: &Prose) -> String {
    prose.parts.iter().map(part).collect()
}

fn part(part: &ProsePart) -> String {
    match part {
        ProsePart::Html(html) => html.clone(),
        ProsePart::Reacting { by, written } => html_of(|| reacting(by, written.clone())),
        ProsePart::Assuming { what_if, passage: inside } => passage(what_if, &prose_html(inside)),
    }
}

fn reacting(by: &ReactsBy, print: String) -> impl IntoView + use<> {
    let report = &Printing::get().report;
    match by.clone() {
        ReactsBy::Fact(id) => EitherOf7::A(bound_number(report, &id, &print)),
        ReactsBy::Largest(facts) => EitherOf7::B(ranked_number(report, &facts, &print)),
        ReactsBy::Filter(facet, value) => {
            EitherOf7::C(view! { <Chip facet=facet value=value print=print/> })
        }
        ReactsBy::Count(table) => EitherOf7::D(view! { <LivingCount table=table print=print/> }),
        ReactsBy::Most(table, facet) => {
            let (of, names) = (format!("{table}.{facet}"), names(report, &facet));
            EitherOf7::E(view! { <LivingMost of=of names=names lang=report.lang print=print/> })
        }
        ReactsBy::Input(name) => EitherOf7::F(assumed_number(report, &name, print)),
        ReactsBy::Output(name) => EitherOf7::G(view! { <FollowingNumber name=name print=print/> }),
    }
}

fn bound_number(report: &Report, id: &str, written: &str) -> impl IntoView + use<> {
    report.fact(id).map(|fact| {
        let (certainty, print) = (fact.certainty.code(), marked_number(fact, written));
        view! {
            <BoundNumber fact=fact.id.clone() certainty=certainty derived=fact.is_derived() print=print/>
        }
    })
}

fn ranked_number(report: &Report, ids: &[String], written: &str) -> impl IntoView + use<> {
    let facts: Vec<&Fact> = ids.iter().filter_map(|id| report.fact(id)).collect();
    let locale = Locale::of(report);
    let number = |fact: &Fact| words::mark(fact.certainty).to_string() + &locale.fact(fact);
    let ranked = facts.iter().map(|fact| (fact.id.clone(), number(fact))).collect();
    facts.first().map(|first| {
        let (certainty, print) = (first.certainty.code(), marked_number(first, written));
        view! {
            <RankedNumber ranked=ranked certainty=certainty derived=first.is_derived() print=print/>
        }
    })
}

/// The values of a facet, by their ids.
fn names(report: &Report, facet: &str) -> Vec<(String, String)> {
    let facet = report.facets.iter().find(|known| known.id == facet);
    let values = facet.map_or(&[][..], |facet| &facet.values);
    values.iter().map(|value| (value.id.clone(), value.label.clone())).collect()
}

fn assumed_number(report: &Report, name: &str, print: String) -> impl IntoView + use<> {
    let (what_if, input) = name.split_once('.')?;
    let what_if = report.what_ifs.iter().find(|known| known.id == what_if)?;
    let label = what_if.input(input)?.label.clone();
    let input = AssumedInput::of(&State::get(), name)?;
    Some(view! { <AssumedNumber input=input label=label print=print/> })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::Drawings;
    use super::*;
    use crate::load::load;
    use crate::query::{Index, Selection, slice};
    use crate::ui::Page;

    /// As the page of a small report prints words that look like markup.
    fn printed(by: ReactsBy) -> String {
        let report =
            load("tests/reports/town-libraries".as_ref()).expect("a whole report").remove(1);
        let report = Arc::new(report);
        let printing = Printing {
            whole: slice(&report, &Selection::default()),
            index: Arc::new(Index::of(&report)),
            page: Page::Report,
            drawings: Arc::new(Drawings::default()),
            panel: None,
            papers: false,
            report,
        };
        let written = "1 <img src=x onerror=y> & 2".to_string();
        Owner::new().with(|| {
            printing.provide();
            prose_html(&Prose { parts: vec![ProsePart::Reacting { by, written }] })
        })
    }

    #[test]
    fn no_component_takes_written_words_for_markup() {
        let facts = ["loans-2024", "loans-2015"].map(String::from);
        let reacting = [
            ReactsBy::Fact(facts[0].clone()),
            ReactsBy::Largest(facts.to_vec()),
            ReactsBy::Filter("town".into(), "willowbridge".into()),
            ReactsBy::Count("facts".into()),
            ReactsBy::Most("facts".into(), "town".into()),
            ReactsBy::Output("growth.size".into()),
        ];
        for by in reacting {
            let html = printed(by.clone());
            assert!(html.contains("1 &lt;img src=x onerror=y&gt; &amp; 2"), "{by:?}: {html}");
            assert!(!html.contains("<img"), "{by:?}: {html}");
        }
    }
}
