//! One page: the app as HTML, poured into the shell.

use super::app_manifest;
use super::edition::{Edition, Shell};
use super::embed::{self, anchors};
use super::head;
use super::pages::SitePage;
use super::policy;
use super::search;
use super::section_room;
use crate::model::{Block, Report, escape};
use crate::ui::Page;
use crate::ui::page::{html_of, page_print};
use crate::words::Phrase;

/// Shows the scheme that the reader chose, and what works here, before anything is painted, and lets nothing be painted
/// before what stands above the first drawing has come whole; works the switch of schemes, also where the app does not start. Its key in
/// the storage is that of this site, as other sites may share the origin.
const SCHEME: &str = include_str!("scheme.js");

/// Renders a page of an edition.
pub fn render(shell: &Shell, edition: &Edition, page: &SitePage) -> String {
    let app = to_report(edition, page, &render_app(edition, &page.page));
    if page.page.is_embedded() {
        let html = embed::shell(edition, page);
        return pour(shell, edition, page, &html, &embed::head(shell, edition, page), &app);
    }
    let still = Phrase::FiltersOff.text(page.lang);
    let body = format!(
        "{app}<p class=\"still\">{still}</p><noscript><p class=\"still-noscript\">{still}</p></noscript>{}",
        update(page)
    );
    let html = if page.page == Page::Report { shell.report_html } else { shell.html };
    pour(shell, edition, page, html, &head(shell, edition, page), &body)
}

/// Pours head and body into a shell, then adds the policy of the whole.
fn pour(
    shell: &Shell,
    edition: &Edition,
    page: &SitePage,
    html: &str,
    head: &str,
    body: &str,
) -> String {
    let html = html
        .replace("--lang--", page.lang.tag())
        .replace("--page--", &page.page.folder())
        .replace("<!--site:head-->", head)
        .replace("<!--site:body-->", body);
    let origin = if page.page.is_embedded() { edition.address.origin.as_str() } else { "" };
    let policy = if shell.policy { policy::meta(&html, origin) } else { String::new() };
    html.replace("<!--site:policy-->", &policy)
}

/// Links to places that only the report holds lead there.
fn to_report(edition: &Edition, page: &SitePage, app: &str) -> String {
    if page.page == Page::Report {
        return app.to_string();
    }
    let report = &edition.report;
    let way = page.page.to_root(report) + &Page::Report.path(report, report.lang);
    anchors::lead_to_report(app, &way, page.page.is_embedded())
}

fn render_app(edition: &Edition, page: &Page) -> String {
    html_of(|| page_print(edition.printing(page)))
}

fn head(shell: &Shell, edition: &Edition, page: &SitePage) -> String {
    let (base, data) = (escape(shell.base), &edition.data);
    let evidence = &edition.evidence_data;
    let embedding = embed::discovery(edition, page) + &embed::figure_head(shell, page);
    let found = head::head(&edition.report, page, &edition.address);
    let kept = kept(shell, &edition.report, &base);
    let own = match page.page {
        Page::Report => {
            let name = shell.parallel;
            let parallel = format!("<meta name=\"parallel\" content=\"{base}{name}\">");
            section_room::style(&edition.report) + &parallel
        }
        _ => String::new(),
    };
    let next = painted_from(&edition.report, page);
    format!(
        "<script>{}</script><title>{}</title><meta name=\"description\" content=\"{}\">{found}{kept}{own}\
         <meta name=\"program-script\" content=\"{base}{}\">\
         <meta name=\"program-module\" content=\"{base}{}\">\
         {}\
         <meta name=\"evidence-data\" content=\"{base}{evidence}\">\
         <link rel=\"alternate\" type=\"application/octet-stream\" data-report href=\"{base}{data}\">{embedding}{}",
        SCHEME.replace("--base--", shell.base).replace("--next--", &next),
        escape(&page.title),
        escape(&page.description),
        shell.program.script,
        shell.program.module,
        fetched_late(shell, edition, &base),
        search::tag(shell, edition),
    )
}

/// The id of the element with whose start a page is painted first: what stands above it is not moved by what comes. In the
/// report it is the drawing of the first screen, which has its own room.
fn painted_from(report: &Report, page: &SitePage) -> String {
    let lead = report.sections.first().filter(|_| page.page == Page::Report);
    let figure = lead.and_then(|lead| {
        lead.blocks.iter().find_map(|block| match block {
            Block::Figure(id) => Some(format!("fig-{id}")),
            _ => None,
        })
    });
    match page.page {
        Page::Report => figure.unwrap_or_else(|| "contents".to_string()),
        _ => "embed".to_string(),
    }
}

/// Where the program finds ECharts and the data of the figures.
fn fetched_late(shell: &Shell, edition: &Edition, base: &str) -> String {
    let named = shell.echarts.files.iter().chain(&edition.figures_data);
    named.map(|(name, file)| format!("<meta name=\"{name}\" content=\"{base}{file}\">")).collect()
}

/// What makes the page kept by a reader's device.
fn kept(shell: &Shell, report: &Report, base: &str) -> String {
    let manifest = app_manifest::path(report);
    let icons = format!(
        "<link rel=\"manifest\" href=\"{base}{manifest}\">\
         <link rel=\"apple-touch-icon\" href=\"{base}icon-192.png\">"
    );
    let script = shell
        .offline
        .as_ref()
        .map(|name| format!("<script type=\"module\" data-offline src=\"{base}{name}\"></script>"));
    icons + &script.unwrap_or_default()
}

/// Hidden until a later release waits.
fn update(page: &SitePage) -> String {
    let [says, shows] =
        [Phrase::NewRelease, Phrase::ShowRelease].map(|words| words.text(page.lang));
    format!(
        "<p class=\"update\" role=\"status\" hidden>{says} <button type=\"button\">{shows}</button></p>"
    )
}
