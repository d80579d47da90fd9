//! A record as a card, as the build prints it: the number, of what, how sure, from where.

use leptos::prelude::*;

use super::super::Page;
use crate::model::{Fact, Report};
use crate::words::{self, Locale, Phrase, colon, comma};

/// The card of a record.
pub fn fact_card(report: &Report, fact: &Fact) -> impl IntoView + use<> {
    let locale = Locale::of(report);
    let page = Page::EmbedFact(fact.id.clone());
    let path = Page::Report.path(report, report.lang);
    let place = format!("{}{path}#record-{}", page.to_root(report), fact.id);
    let derived = fact.is_derived().then_some("");
    let named = [fact.subject.clone(), fact.indicator.clone(), words::when(&locale, fact)];
    let named: Vec<String> = named.into_iter().filter(|part| !part.is_empty()).collect();
    view! {
        <p class="fact-card-value">
            <span class="number" data-certainty=fact.certainty.code() data-derived=derived>
                {format!("{}{}", words::mark(fact.certainty), locale.fact(fact))}
            </span>
        </p>
        <h1 class="fact-card-name">{named.join(comma(report.lang))}</h1>
        <p class="fact-card-sure">{words::certainty_of(&locale, fact)}</p>
        <p class="fact-card-origin">{origin(report, fact)}</p>
        <p class="embed-origin">
            <span>{report.name.clone()}</span>
            <a href=place target="_blank" rel="noopener">{Phrase::InTheReport.text(report.lang)}</a>
        </p>
    }
}

/// The source that states the number, or the formula that gives it.
fn origin(report: &Report, fact: &Fact) -> String {
    let lang = report.lang;
    if let Some(formula) = words::formula(report, fact) {
        return formula;
    }
    let source = report.source(&fact.source);
    let source = source.map(|source| format!("{}{}{}", source.authors, comma(lang), source.title));
    format!("{}{}{}", Phrase::Source.text(lang), colon(lang), source.unwrap_or_default())
}
