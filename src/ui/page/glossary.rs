//! The glossary, as the build prints it. `src/terms/page.js` shows an entry beside the words that it explains.

use leptos::prelude::*;

use super::prose_html;
use crate::model::{Report, Term};
use crate::words::section_place;

/// Every term with its definition, and the ways back to where the text leads to it.
pub fn glossary(report: &Report) -> impl IntoView + use<> {
    view! { <dl>{report.terms.iter().map(|term| entry(report, term)).collect_view()}</dl> }
}

fn entry(report: &Report, term: &Term) -> impl IntoView + use<> {
    let back = term.used_in.iter().map(|id| {
        let place = section_place(report, id);
        view! { " "<a href=format!("#{id}")>{place}</a> }
    });
    let back = back.collect_view();
    let definition = prose_html(&term.definition.prose);
    view! {
        <dt id=format!("term-{}", term.id)>{term.name.clone()}</dt>
        <dd><span inner_html=definition></span>{back}</dd>
    }
}
