//! Sources: the list at the end, and the line below a figure. Both are printed by the build.

use leptos::prelude::*;

use crate::model::{Figure, Report, Source};
use crate::words::{Phrase, cited, colon, comma, semicolon};

/// The sources, in citation order.
pub fn sources(report: &Report) -> impl IntoView + use<> {
    let lang = report.lang;
    let line = |source: &Source| {
        let parts = [&source.authors, &source.title, &source.container, &source.year];
        let parts = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(comma(lang))
    };
    let items = report.sources.iter().map(|source| {
        view! { <li id=format!("source-{}", source.id)>{line(source)}</li> }
    });
    view! {
        <h3>{Phrase::Sources.text(lang)}</h3>
        <ol>{items.collect_view()}</ol>
    }
}

/// The sources of a figure's rows, each once, in citation order.
pub fn figure_sources(report: &Report, figure: &Figure) -> String {
    let facts = report.facts.iter().filter(|fact| figure.rows.contains(&fact.id));
    let table = report.table(&figure.table);
    let rows =
        table.into_iter().flat_map(|table| table.rows.iter().map(|row| table.cell(row, "source")));
    let ids: Vec<&str> = facts.map(|fact| fact.source.as_str()).chain(rows).collect();
    let named = report.sources.iter().filter(|source| ids.contains(&source.id.as_str()));
    let names: Vec<String> = named.map(|source| cited(report, &source.id, "")).collect();
    format!(
        "{}{}{}",
        Phrase::Source.text(report.lang),
        colon(report.lang),
        names.join(semicolon(report.lang))
    )
}
