//! What a page's head tells those who find, quote and follow it.

use super::address::Address;
use super::csl;
use super::json_ld;
use super::pages::SitePage;
use super::social;
use crate::model::{Lang, Report, escape};
use crate::ui::Page;
use crate::words::{Phrase, feed, figure_feed};

/// The lines of a page's head, beside title and description. Embeds have a head of their own.
pub fn head(report: &Report, page: &SitePage, address: &Address) -> String {
    let mut lines = String::new();
    lines.push_str(&canonical(address, &page.path));
    let tagged = page.alternates.iter().map(|(lang, path)| (lang.tag(), path));
    let any = page.alternates.first().map(|(_, path)| ("x-default", path));
    for (tag, path) in tagged.chain(any) {
        // Only whole addresses count.
        let whole = address.whole(path);
        lines.push_str(&whole.map(|whole| alternate(tag, &whole)).unwrap_or_default());
    }
    lines.push_str(&feeds(report, page, address));
    lines.push_str(&open_graph(report, page, address));
    lines.push_str(&citation(report, page, address));
    lines + &json_ld::script(report, page, address)
}

fn canonical(address: &Address, path: &str) -> String {
    let whole = address.whole(path);
    whole.map(|whole| link("canonical", &whole)).unwrap_or_default()
}

fn link(rel: &str, href: &str) -> String {
    format!("<link rel=\"{rel}\" href=\"{}\">", escape(href))
}

fn alternate(lang: &str, href: &str) -> String {
    format!("<link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\">", escape(href))
}

fn feeds(report: &Report, page: &SitePage, address: &Address) -> String {
    let path = match &page.page {
        Page::Figure(id) => figure_feed(report, id),
        _ => feed(report),
    };
    let title = Phrase::Changes.text(page.lang);
    let href = format!("{}{path}", address.base);
    format!(
        "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{title}\" href=\"{href}\">"
    )
}

/// Addresses of Open Graph must be whole: without an origin there are none.
fn open_graph(report: &Report, page: &SitePage, address: &Address) -> String {
    let locale = |lang: Lang| match lang {
        Lang::Zh => "zh_CN",
        Lang::En => "en_US",
    };
    let mut lines = vec![
        property("og:type", "article"),
        property("og:site_name", &report.name),
        property("og:title", &page.title),
        property("og:description", &page.description),
        property("og:locale", locale(page.lang)),
    ];
    lines.extend(address.whole(&page.path).map(|own| property("og:url", &own)));
    let picture = social::path(page).and_then(|path| address.whole(&path));
    lines.extend(picture.map(|picture| {
        let about = property("og:image:alt", &page.title);
        let size = property("og:image:width", "1200") + &property("og:image:height", "630");
        let card = "<meta name=\"twitter:card\" content=\"summary_large_image\">";
        property("og:image", &picture) + &size + &about + card
    }));
    lines.concat()
}

fn property(name: &str, content: &str) -> String {
    format!("<meta property=\"{name}\" content=\"{}\">", escape(content))
}

/// The tags of Highwire Press, which catalogues of papers read; for the report only. Authors of the sources
/// are not those of the report: who wrote it is not known.
fn citation(report: &Report, page: &SitePage, address: &Address) -> String {
    if page.page != Page::Report {
        return String::new();
    }
    let title = report.sections.first().map_or(&report.name, |lead| &lead.heading.text);
    let date = json_ld::first_date(report).replace('-', "/");
    let mut lines = vec![
        ("citation_title", title.clone()),
        ("citation_publication_date", date),
        ("citation_language", page.lang.code().to_string()),
    ];
    lines.extend(address.whole(&page.path).map(|own| ("citation_public_url", own)));
    let tag = |(name, content): (&str, String)| {
        format!("<meta name=\"{name}\" content=\"{}\">", escape(&content))
    };
    let items = format!(
        "<link rel=\"alternate\" type=\"application/vnd.citationstyles.csl+json\" href=\"{}{}\">",
        escape(&address.base),
        csl::path(report)
    );
    lines.into_iter().map(tag).collect::<String>() + &items
}
