//! The head of an embed page.

use super::super::edition::{Edition, Shell};
use super::super::pages::SitePage;
use super::oembed::discovery;
use crate::model::{Report, escape};
use crate::ui::Page;

/// Title, the page that search engines are to show, style and script, and the names of what a touch fetches.
pub fn head(shell: &Shell, edition: &Edition, page: &SitePage) -> String {
    let (report, data) = (&edition.report, &edition.data);
    let base = escape(shell.base);
    let link = |attributes: &str, href: &str| {
        format!("<link {attributes} href=\"{base}{}\">", escape(href))
    };
    let meta = |name: &str, file: &str| {
        format!("<meta name=\"{name}\" content=\"{base}{}\">", escape(file))
    };
    let languages: String = page
        .alternates
        .iter()
        .map(|(lang, path)| link(&format!("rel=\"alternate\" hreflang=\"{}\"", lang.tag()), path))
        .collect();
    let mut head = vec![
        format!("<title>{}</title>", escape(&page.title)),
        link("rel=\"canonical\"", &shown(report, &page.page)),
        languages,
        discovery(edition, page),
        format!("<style>{}</style><script>{}</script>", shell.embed.style, shell.embed.script),
    ];
    if matches!(page.page, Page::Embed(_)) {
        head.extend([
            meta("program-script", &shell.program.script),
            meta("program-module", &shell.program.module),
            link("rel=\"alternate\" type=\"application/octet-stream\" data-report", data),
        ]);
        let others = shell.echarts.files.iter().chain(&edition.figures_data);
        head.extend(others.map(|(name, file)| meta(name, file)));
    }
    head.concat()
}

/// What a figure's own page has beside every page: the panel for newsrooms.
pub fn figure_head(shell: &Shell, page: &SitePage) -> String {
    if !matches!(page.page, Page::Figure(_)) {
        return String::new();
    }
    let base = escape(shell.base);
    let (style, script) = (&shell.embed.panel_style, &shell.embed.panel_script);
    format!(
        "<link rel=\"stylesheet\" href=\"{base}{style}\"><script defer src=\"{base}{script}\"></script>"
    )
}

/// The page that says the same to readers who come on their own.
fn shown(report: &Report, page: &Page) -> String {
    let page = match page {
        Page::Embed(id) => Page::Figure(id.clone()),
        _ => Page::Report,
    };
    page.path(report, report.lang)
}
