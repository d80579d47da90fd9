//! The end of the report, as the build prints it: its release, what moved, what can be taken away.

use leptos::prelude::*;

use super::super::Page;
use crate::model::{Change, Release, Report};
use crate::words::{self, Phrase, changed_record, movement, reason, taken_away};

/// Release, changes, files, licences; `papers` says whether the report is there as a PDF.
pub fn colophon(report: &Report, papers: bool, code_licence: &str) -> impl IntoView + use<> {
    let release = words::release(report.lang, &report.release, &report.date);
    let root = Page::Report.to_root(report);
    let paper = papers.then(|| words::paper(report));
    let files = paper.into_iter().chain(taken_away(report)).map(|(path, label)| {
        view! { <li><a href=format!("{root}{path}")>{label}</a></li> }
    });
    let licences = words::licences(report, code_licence);
    view! {
        <div>
            <p>{release}</p>
            {changes(report)}
            <ul class="files">{files.collect_view()}</ul>
            <p>{licences}</p>
        </div>
    }
}

/// The releases, newest first; nothing where the report keeps no history.
fn changes(report: &Report) -> Option<impl IntoView + use<>> {
    let releases: Vec<_> = report.releases.iter().map(|one| entry(report, one)).collect();
    (!releases.is_empty()).then(|| {
        view! {
            <details class="changes" id="changes">
                <summary>{Phrase::Changes.text(report.lang)}</summary>
                {releases}
            </details>
        }
    })
}

fn entry(report: &Report, release: &Release) -> impl IntoView + use<> {
    let title = words::release(report.lang, &release.number, &release.date);
    let notes = release.notes.iter().map(|note| view! { <li>{note.text.clone()}</li> });
    let changes = release.changes.iter().map(|change| line(report, change));
    let has_list = !(release.notes.is_empty() && release.changes.is_empty());
    let list = has_list.then(|| view! { <ul>{notes.collect_view()}{changes.collect_view()}</ul> });
    view! { <h3>{title}</h3><p>{release.summary.clone()}</p>{list} }
}

fn line(report: &Report, change: &Change) -> impl IntoView + use<> {
    let name = changed_record(report, change);
    let name = match change.after {
        Some(_) => view! { <a href=format!("#record-{}", change.id)>{name}</a> }.into_any(),
        None => name.into_any(),
    };
    let moved = format!("{}{}", words::colon(report.lang), movement(report, change));
    view! { <li>{name}{moved}" "<span class="why">{reason(report, change)}</span></li> }
}
