//! Links from a file that stands alone to what stands on the host or beside it.

use super::super::tags::{Attribute, Edit, Tag};
use crate::model::Report;
use crate::ui::Page;
use crate::words;

/// A link to another file of the site leads where `lead` says; where that is nowhere, it is words, which are not
/// downloaded.
pub fn whole(tag: &Tag, lead: impl Fn(&str) -> Option<String>) -> Vec<Edit> {
    let stays = |href: &str| href.starts_with(['#', '?']) || href.contains(':');
    let Some(href) = tag.attribute("href").filter(|href| !stays(&href.value)) else {
        return Vec::new();
    };
    match lead(&href.value) {
        Some(address) => vec![href.set(&address)],
        None => {
            let gone = [Some(href), tag.attribute("download")];
            gone.into_iter().flatten().map(Attribute::off).collect()
        }
    }
}

/// Where a link of the page at a path leads to, below the site.
pub fn below_site(href: &str, base: &str, path: &str) -> String {
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
pub fn file_beside(report: &Report, below: &str) -> Option<String> {
    let lang = report.languages.iter().find(|lang| Page::Report.path(report, **lang) == below)?;
    Some(words::single_file_in(report, *lang))
}

#[cfg(test)]
mod tests {
    use super::super::super::tags::{edited, tags};
    use super::*;

    #[test]
    fn links_lead_to_the_host_or_are_words() {
        let html = "<a href=\"#a\">1</a><a href=\"../f/b/\">2</a><a href=\"./c.csv\" download=\"\"> href=\"3\"</a>\
            <a href=\"https://b.example/?c&amp;d\">4</a>";
        let lead = |href: &str| {
            let below = below_site(href, "/r/", "en/");
            below.starts_with("f/").then(|| format!("https://a.example/r/{below}"))
        };
        let edits = tags(html).iter().flat_map(|tag| whole(tag, lead)).collect();
        assert_eq!(
            edited(html, edits),
            "<a href=\"#a\">1</a><a href=\"https://a.example/r/f/b/\">2</a><a> href=\"3\"</a>\
             <a href=\"https://b.example/?c&amp;d\">4</a>"
        );
        assert_eq!(below_site("./c.csv", "/r/", "en/"), "en/c.csv");
        assert_eq!(below_site("/r/data/", "/r/", "en/"), "data/");
    }
}
