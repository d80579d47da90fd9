//! Pages at the names that figures and records had before: each leads on to where its page is now.

use serde_json::Value;

use super::edition::Shell;
use super::not_found::style_and_icon;
use super::output::StagedSite;
use super::policy;
use crate::model::{Alias, Report, escape};
use crate::ui::Page;
use crate::words::Phrase;

/// Writes them for an edition.
///
/// # Errors
/// Where a file cannot be written.
pub fn write(output: &StagedSite, shell: &Shell, report: &Report) -> std::io::Result<()> {
    for (was, is) in report.aliases.iter().flat_map(moved) {
        let path = format!("{}index.html", was.path(report, report.lang));
        output.write(&path, page(shell, report, &is.path(report, report.lang)))?;
    }
    Ok(())
}

/// The pages of an old name, each with the one that it is now.
fn moved(alias: &Alias) -> Vec<(Page, Page)> {
    let both = |page: fn(String) -> Page| (page(alias.was.clone()), page(alias.is.clone()));
    match alias.of.as_str() {
        "figure" => vec![both(Page::Figure), both(Page::Embed)],
        "fact" => vec![both(Page::EmbedFact)],
        _ => Vec::new(),
    }
}

/// It leads on by itself, with what an embed's host or a reader's filters say in the address, and by a link where
/// scripts are off.
fn page(shell: &Shell, report: &Report, path: &str) -> String {
    let address = escape(&format!("{}{path}", shell.base));
    let target = Value::from(format!("{}{path}", shell.base));
    let (lang, name) = (report.lang, escape(&report.name));
    let html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<!--policy-->\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <script>location.replace({target} + location.search + location.hash)</script>\n\
         <noscript><meta http-equiv=\"refresh\" content=\"0; url={address}\"></noscript>\n\
         <link rel=\"canonical\" href=\"{address}\">\n<title>{name}</title>\n{}\n</head>\n\
         <body><div class=\"page\"><main><p><a href=\"{address}\">{}</a></p></main></div></body>\n</html>\n",
        lang.tag(),
        style_and_icon(shell.html),
        Phrase::InTheReport.text(lang),
    );
    let policy = if shell.policy { policy::meta(&html, "") } else { String::new() };
    html.replace("<!--policy-->", &policy)
}
