//! An edition as one file, for mail and for regions where the host is slow: all that the page would fetch
//! stands in it as data.

use std::fs;
use std::io;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::html::escape;
use super::output::Output;
use super::policy;
use crate::model::Report;
use crate::ui::Page;
use crate::words;

/// Follows links that the program makes once it runs.
const LINKS: &str = include_str!("single_file.js");

/// Makes the one file out of a report's finished page, whose path is below the site.
///
/// # Errors
/// Where a file that the page names cannot be read.
pub fn page(output: &Output, report: &Report, html: &str) -> io::Result<String> {
    let path = &Page::Report.path(report, report.lang);
    let home = output.address.whole(path).unwrap_or_default();
    let links = LINKS.replace("--home--", &home).replace("--report--", &report.id);
    let html =
        without_hosts(html).replacen("<title>", &format!("<script>{links}</script><title>"), 1);
    let html = with_files_inside(output, &html)?;
    let html = with_whole_links(&html, |href| {
        let below = below_site(href, &output.address.base, path);
        output.address.whole(&below).or_else(|| file_beside(report, &below))
    });
    Ok(policy::for_single_file(&html))
}

/// Without what only a host serves: policy, other pages, manifest, worker.
fn without_hosts(html: &str) -> String {
    let gone = [
        "<link rel=\"alternate\" hreflang",
        "<link rel=\"alternate\" type=\"application/atom",
        "<link rel=\"alternate\" type=\"application/vnd",
        "<link rel=\"alternate\" type=\"application/json+oembed",
        "<link rel=\"manifest\"",
        "<link rel=\"apple-touch-icon\"",
        "<meta http-equiv=\"Content-Security-Policy\"",
    ];
    let html = gone.into_iter().fold(html.to_string(), |html, start| without(&html, start, ">"));
    without(&html, "<script type=\"module\" data-offline", "</script>")
}

fn without(html: &str, start: &str, end: &str) -> String {
    let mut parts = html.split(start);
    let first = parts.next().unwrap_or_default().to_string();
    parts.filter_map(|part| part.split_once(end)).fold(first, |kept, (_, rest)| kept + rest)
}

/// Every address of a file at the site's root, in quotes, becomes the file itself.
fn with_files_inside(output: &Output, html: &str) -> io::Result<String> {
    let mut html = html.to_string();
    for entry in fs::read_dir(&output.staging)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let address = format!("\"{}{name}\"", output.address.base);
        if path.is_file() && html.contains(&address) {
            let kind = kind(&name);
            let data = STANDARD.encode(fs::read(&path)?);
            html = html.replace(&address, &format!("\"data:{kind};base64,{data}\""));
        }
    }
    Ok(html)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "js" => "text/javascript",
        "css" => "text/css",
        "wasm" => "application/wasm",
        _ => "application/octet-stream",
    }
}

/// Links to other files of the site lead where `lead` says; where that is nowhere, they are words.
fn with_whole_links(html: &str, lead: impl Fn(&str) -> Option<String>) -> String {
    let mut parts = html.split(" href=\"");
    let mut whole = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (href, rest) = part.split_once('"').unwrap_or((part, ""));
        let stays = href.starts_with(['#', '?']) || href.contains(':');
        let href = if stays { Some(href.to_string()) } else { lead(href) };
        match href {
            Some(href) => whole += &format!(" href=\"{}\"{rest}", escape(&href)),
            // Words are not downloaded.
            None => whole += rest.strip_prefix(" download=\"\"").unwrap_or(rest),
        }
    }
    whole
}

/// Where a link of the page at a path leads to, below the site.
fn below_site(href: &str, base: &str, path: &str) -> String {
    if let Some(below) = href.strip_prefix(base) {
        return below.to_string();
    }
    let mut folders: Vec<&str> = path.split_terminator('/').collect();
    let mut rest = href.strip_prefix("./").unwrap_or(href);
    while let Some(up) = rest.strip_prefix("../") {
        folders.pop();
        rest = up;
    }
    let folders: String = folders.iter().map(|folder| format!("{folder}/")).collect();
    folders + rest
}

/// The same report in another language, as the file that travels with this one.
fn file_beside(report: &Report, below: &str) -> Option<String> {
    let lang = report.languages.iter().find(|lang| Page::Report.path(report, **lang) == below)?;
    Some(words::single_file_in(report, *lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_host_or_are_words() {
        let html =
            "<a href=\"#a\">1</a><a href=\"../f/b/\">2</a><a href=\"./c.csv\" download=\"\">3</a>";
        let lead = |href: &str| {
            let below = below_site(href, "/r/", "en/");
            below.starts_with("f/").then(|| format!("https://a.example/r/{below}"))
        };
        assert_eq!(
            with_whole_links(html, lead),
            "<a href=\"#a\">1</a><a href=\"https://a.example/r/f/b/\">2</a><a>3</a>"
        );
        assert_eq!(below_site("./c.csv", "/r/", "en/"), "en/c.csv");
        assert_eq!(below_site("/r/data/", "/r/", "en/"), "data/");
    }
}
