//! `404.html`: what a host shows where nothing stands, in every language of the report.

use super::edition::Shell;
use super::policy;
use super::tags::{Tag, tags};
use crate::model::{Report, escape};
use crate::ui::Page;
use crate::words::Phrase;

/// The page. Hosts show it at any depth, so its links begin at the host's root.
pub fn page(editions: &[&Report], shell: &Shell) -> String {
    let base = escape(shell.base);
    let levels = std::iter::once("h1").chain(std::iter::repeat("h2"));
    let parts = editions.iter().zip(levels);
    let parts: String = parts.map(|(report, level)| part(report, &base, level)).collect();
    let (lang, title) = editions
        .first()
        .map_or(("", ""), |report| (report.lang.tag(), Phrase::NotFound.text(report.lang)));
    let style = style_and_icon(shell.html);
    let html = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<!--policy-->\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n{style}\n</head>\n\
         <body><div class=\"page\"><main>{parts}</main></div></body>\n</html>\n"
    );
    let policy = if shell.policy { policy::meta(&html, "") } else { String::new() };
    html.replace("<!--policy-->", &policy)
}

/// What it says in the language of a report, below a heading of a level.
fn part(report: &Report, base: &str, level: &str) -> String {
    let lang = report.lang;
    let path = Page::Report.path(report, lang);
    format!(
        "<section class=\"section\" lang=\"{}\"><{level}>{}</{level}><p>{} · <a href=\"{base}{path}\">{}</a></p></section>",
        lang.tag(),
        Phrase::NotFound.text(lang),
        escape(&report.name),
        Phrase::ToTheReport.text(lang),
    )
}

/// The tags of the shell that bring style and icon.
pub fn style_and_icon(shell: &str) -> String {
    let is_wanted = |tag: &Tag| ["stylesheet", "icon"].iter().any(|rel| tag.says("rel", rel));
    tags(shell).into_iter().filter(is_wanted).map(|tag| &shell[tag.range]).collect()
}
