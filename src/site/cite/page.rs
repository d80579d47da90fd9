//! The page of a figure's citations.

use std::error::Error;

use leptos::prelude::*;

use super::bibtex::bibtex;
use super::ris::ris;
use super::{Styles, Work};
use crate::model::{Lang, escape};
use crate::words::FigurePhrase;

/// The ways to cite a figure and the report that it stands in, as a page without a script. The browser takes
/// its main part.
///
/// # Errors
/// What a library finds amiss in a work.
pub fn page(styles: &Styles, figure: &Work, report: &Work) -> Result<String, Box<dyn Error>> {
    let lang = figure.lang;
    let works = [(FigurePhrase::CiteFigure, figure), (FigurePhrase::CiteReport, report)];
    let mut parts = String::new();
    for (heading, work) in works {
        let ways = ways(styles, work)?;
        let owner = Owner::new();
        parts +=
            &owner.with(|| section(heading.text(lang), work, ways).to_html()).replace("<!>", "");
    }
    let title = format!("{} · {}", FigurePhrase::Cite.text(lang), figure.title);
    Ok(whole(lang, &title, &parts))
}

/// The citations of prose, and those for programs with the ending of their files.
type Ways = (Vec<(&'static str, String)>, [(&'static str, &'static str, String); 2]);

fn ways(styles: &Styles, work: &Work) -> Result<Ways, Box<dyn Error>> {
    Ok((styles.cite(work)?, [("BibTeX", "bib", bibtex(work)?), ("RIS", "ris", ris(work))]))
}

fn section(heading: &'static str, work: &Work, (prose, programs): Ways) -> impl IntoView + use<> {
    let prose = prose.into_iter().map(|(name, text)| view! { <dt>{name}</dt><dd>{text}</dd> });
    let key = work.key.clone();
    let programs = programs.into_iter().map(move |(name, ending, text)| {
        let file = format!("{key}.{ending}");
        view! { <dt data-file=file>{name}</dt><dd><pre>{text}</pre></dd> }
    });
    view! { <p><strong>{heading}</strong></p><dl>{prose.collect_view()}{programs.collect_view()}</dl> }
}

fn whole(lang: Lang, title: &str, parts: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><meta name=\"robots\" content=\"noindex\"><title>{title}</title>\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head>\
         <body><header><h1>{title}</h1></header><main>{parts}</main></body></html>",
        lang.tag()
    )
}
