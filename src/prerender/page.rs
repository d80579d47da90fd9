//! One page: the app as HTML, poured into the shell.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::policy;
use crate::app::App;
use crate::model::{Lang, Report};
use crate::ui::Prints;
use crate::words::Phrase;

/// What a page needs beside its report.
pub struct Shell<'a> {
    /// Trunk's `index.html`, with its script and preloads.
    pub html: &'a str,
    /// The site's path, `/` or `/repo/`.
    pub base: &'a str,
    /// The name of the ECharts file in the site.
    pub echarts: &'a str,
    /// The name of the drawing program's files in the site, without their endings.
    pub figures: &'a str,
    /// Whether the page gets its policy: not under a server that adds a script of its own.
    pub policy: bool,
}

/// Renders the page of a report; `data` is the name of its data file in the site.
pub fn render(shell: &Shell, report: &Arc<Report>, prints: Prints, data: &str) -> String {
    let app = render_app(report, prints);
    let still = Phrase::FiltersOff.text(report.lang);
    // Nothing may stand before the app: hydration begins at the body's first node.
    let body = format!(
        "{app}<p class=\"still\">{still}</p><noscript><p class=\"still-noscript\">{still}</p></noscript>"
    );
    let page = without_snippet_preloads(shell)
        .replace("--lang--", report.lang.tag())
        .replace("<!--prerender:head-->", &head(shell, report, data))
        .replace("<!--prerender:body-->", &body);
    let policy = if shell.policy { policy::meta(&page) } else { String::new() };
    page.replace("<!--prerender:policy-->", &policy)
}

/// Trunk preloads snippets that `./dev prerender` has put into the program's own script.
fn without_snippet_preloads(shell: &Shell) -> String {
    let start = format!("<link rel=\"modulepreload\" href=\"{}snippets/", shell.base);
    let mut parts = shell.html.split(&start);
    let first = parts.next().unwrap_or_default().to_string();
    parts.filter_map(|part| part.split_once('>')).fold(first, |kept, (_, rest)| kept + rest)
}

fn render_app(report: &Arc<Report>, prints: Prints) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let report = Arc::clone(report);
    let html = owner.with(|| view! { <App report=report prints=prints/> }.to_html());
    // The same empty comment to a parser, and valid to a checker.
    html.replace("<!>", "<!---->")
}

fn head(shell: &Shell, report: &Report, data: &str) -> String {
    let title =
        report.sections.first().map_or(report.name.as_str(), |section| &section.heading.text);
    let alternates: String = report
        .languages
        .iter()
        .map(|lang| {
            let href = format!("{}{}", shell.base, folder(report, *lang));
            format!(
                "<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">",
                lang.tag(),
                escape(&href)
            )
        })
        .collect();
    let (base, figures) = (escape(shell.base), shell.figures);
    format!(
        "<title>{} · {}</title><meta name=\"description\" content=\"{}\">{alternates}\
         <meta name=\"echarts\" content=\"{base}{}\">\
         <meta name=\"figures-script\" content=\"{base}{figures}.js\">\
         <meta name=\"figures-module\" content=\"{base}{figures}.wasm\">\
         <link rel=\"preload\" as=\"fetch\" crossorigin data-report href=\"{base}{data}\">",
        escape(title),
        escape(&report.name),
        escape(&report.description),
        shell.echarts,
    )
}

/// The folder of a language's page below the site's path: none for the first language.
pub fn folder(report: &Report, lang: Lang) -> String {
    if report.languages.first() == Some(&lang) {
        String::new()
    } else {
        format!("{}/", lang.code())
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
