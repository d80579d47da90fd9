//! The ledger as a table, as the build prints it. Bound numbers in the text lead to its rows; the
//! browser hides those that the selection leaves out.

use leptos::prelude::*;

use super::address::to_root;
use crate::model::{Fact, Report};
use crate::words::{self, Locale, Phrase};

/// Every record.
pub fn records(report: &Report) -> impl IntoView + use<> {
    let lang = report.lang;
    let heads =
        [Phrase::Indicator, Phrase::Value, Phrase::Period, Phrase::Certainty, Phrase::Passage];
    let href = format!("{}data/facts.csv", to_root(report));
    view! {
        <table>
            <caption>
                {Phrase::Records.text(lang)}" "
                <a href=href download="">{format!("{} CSV", Phrase::Download.text(lang))}</a>
            </caption>
            <thead>
                <tr>{heads.map(|head| view! { <th scope="col">{head.text(lang)}</th> }).collect_view()}</tr>
            </thead>
            <tbody>{report.facts.iter().map(|fact| record(report, fact)).collect_view()}</tbody>
        </table>
    }
}

fn record(report: &Report, fact: &Fact) -> impl IntoView + use<> {
    let locale = Locale::of(report);
    let period = fact.period.map(|period| locale.period(&period)).unwrap_or_default();
    let derived = fact.is_derived().then_some("");
    view! {
        <tr id=format!("record-{}", fact.id) data-record=fact.id.clone()>
            <th scope="row">
                <span class="record-subject">{fact.subject.clone()}</span>
                <span class="record-indicator">{fact.indicator.clone()}</span>
            </th>
            <td class="record-value">
                <span class="number" data-certainty=fact.certainty.code() data-derived=derived>
                    {format!("{}{}", words::mark(fact.certainty), locale.fact(fact))}
                </span>
            </td>
            <td>{period}</td>
            <td>{words::certainty_of(&locale, fact)}</td>
            <td>{origin(report, fact)}</td>
        </tr>
    }
}

/// Where the number comes from: passage and source, the formula of a derived one, the note.
fn origin(report: &Report, fact: &Fact) -> impl IntoView + use<> {
    let source = report.sources.iter().position(|source| source.id == fact.source);
    let cite = source.map(|place| {
        view! { <a href=format!("#source-{}", fact.source)>{format!("[{}]", place + 1)}</a> }
    });
    let formula = words::formula(report, fact).map(|formula| {
        view! { <span class="record-formula">{formula}</span> }
    });
    let note = (!fact.note.is_empty())
        .then(|| view! { <span class="record-note">{fact.note.clone()}</span> });
    view! { <span class="record-passage">{fact.passage.clone()}" "{cite}</span>{formula}{note} }
}
