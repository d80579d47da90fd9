//! The ledger as a table, as the build prints it. Bound numbers in the text lead to its rows; the
//! browser hides those that the selection leaves out.

use leptos::either::Either;
use leptos::prelude::*;

use super::super::Page;
use super::super::explorer::ExplorerField;
use super::super::parts::{LivingCount, RecordRow};
use super::html_of;
use crate::model::{Fact, Report, Table};
use crate::words::{self, Locale, NewsroomPhrase, Phrase};

/// A field to look things up in; every record, and the other tables by their titles, which lead to their figures; all
/// of it as one file.
pub fn records(report: &Report) -> impl IntoView + use<> {
    let digests = report.tables.iter().map(|table| digest(report, table));
    let label = Phrase::LookUp.text(report.lang);
    let all = Page::Report.to_root(report) + &words::data_package(report);
    view! {
        <div class="explorer">
            <ExplorerField label=label words=String::new() on_words=|_| () field=NodeRef::new()/>
        </div>
        <div class="records">{ledger(report)}{digests.collect_view()}</div>
        <p class="all-data"><a href=all download="">{Phrase::DataPackage.text(report.lang)}</a></p>
    }
}

/// A table's title, which leads to its figure, its count, its file.
fn digest(report: &Report, table: &Table) -> impl IntoView + use<> {
    let file = format!("{}data/{}.csv", Page::Report.to_root(report), table.id);
    let figure = report.figures.iter().find(|figure| figure.table == table.id);
    let title = table.title.clone();
    let title = match figure {
        Some(figure) => {
            let figure = format!("#fig-{}", figure.id);
            Either::Left(view! { <a href=figure>{title}</a> })
        }
        None => Either::Right(title),
    };
    view! {
        <div class="digest">
            <h3>{title}" "<LivingCount table=table.id.clone() print=table.rows.len().to_string()/></h3>
            <a href=file download="">{format!("{} CSV", Phrase::Download.text(report.lang))}</a>
        </div>
    }
}

fn ledger(report: &Report) -> impl IntoView + use<> {
    let lang = report.lang;
    let heads =
        [Phrase::Indicator, Phrase::Value, Phrase::Period, Phrase::Certainty, Phrase::Passage];
    let href = format!("{}data/facts.csv", Page::Report.to_root(report));
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
    let derived = fact.is_derived().then_some("");
    // Where links lead that know the record by a name that it had.
    let aliases = report.aliases.iter().filter(|alias| alias.of == "fact" && alias.is == fact.id);
    let before = aliases
        .map(|alias| view! { <span id=format!("record-{}", alias.was)></span> })
        .collect_view();
    let print = html_of(|| {
        view! {
            <th scope="row">
                {before}
                <span class="record-subject">{fact.subject.clone()}</span>
                <span class="record-indicator">{fact.indicator.clone()}</span>
            </th>
            <td class="record-value">
                <span class="number" data-certainty=fact.certainty.code() data-derived=derived>
                    {format!("{}{}", words::mark(fact.certainty), locale.fact(fact))}
                </span>
            </td>
            <td>{words::when(&locale, fact)}</td>
            <td>{words::certainty_of(&locale, fact)}</td>
            <td>{origin(report, fact)}</td>
        }
    });
    view! { <RecordRow fact=fact.id.clone() print=print/> }
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
    let own = Page::EmbedFact(fact.id.clone()).path(report, report.lang);
    let own = format!("{}{own}", Page::Report.to_root(report));
    let embed = NewsroomPhrase::Embed.text(report.lang);
    view! {
        <span class="record-passage">{fact.passage.clone()}" "{cite}</span>
        {formula}
        {note}
        <a class="record-embed" href=own>{embed}</a>
    }
}
