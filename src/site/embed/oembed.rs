//! oEmbed: what a content management system reads when an address is pasted. One static file for each figure
//! and record of an edition.

use serde_json::{Value, json};

use super::super::edition::Edition;
use super::super::pages::SitePage;
use super::snippets::{COLUMN, SnippetSource, frame};
use crate::model::{Fact, Report, escape};
use crate::ui::Page;
use crate::words;

/// How long an answer may be kept, in seconds.
const CACHE_AGE: u32 = 86_400;
/// Height of a card in a column of 600 pixels.
const CARD_HEIGHT: u32 = 300;

/// The link by which a page names its answer; empty where the site's address is not known.
pub fn discovery(edition: &Edition, page: &SitePage) -> String {
    let of = match &page.page {
        Page::Report => "report".to_string(),
        Page::Figure(id) | Page::Embed(id) => format!("f/{id}"),
        Page::EmbedFact(id) => format!("fact/{id}"),
    };
    let address = edition.address.whole(&path(&edition.report, &of));
    let link = address.map(|address| {
        let (address, title) = (escape(&address), escape(&page.title));
        format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}\" title=\"{title}\">")
    });
    link.unwrap_or_default()
}

/// The path of an answer below the site; `of` is `report`, or `f/` or `fact/` with an id.
pub fn path(report: &Report, of: &str) -> String {
    format!("oembed/{of}.{}.json", report.lang.code())
}

/// The answer for a figure: the frame, and its picture.
pub fn of_figure(source: &SnippetSource) -> Value {
    let frame = json!({ "html": frame(source), "width": COLUMN, "height": source.room.at(COLUMN) });
    let mut answer = answer(source, "rich", &source.figure.title.text, frame);
    add_picture(source, &mut answer);
    answer
}

/// The answer for the report: a link, with the picture of its first figure.
pub fn of_report(source: &SnippetSource) -> Value {
    let mut answer = answer(source, "link", &source.whole.report.name, json!({}));
    add_picture(source, &mut answer);
    answer
}

fn add_picture(source: &SnippetSource, answer: &mut Value) {
    let (report, id) = (&source.whole.report, &source.figure.id);
    let (width, height) = source.picture;
    let picture = source.whole_address(&format!("figures/{id}.{}.small.png", report.lang.code()));
    for (key, value) in [
        ("thumbnail_url", json!(picture)),
        ("thumbnail_width", json!(width)),
        ("thumbnail_height", json!(height)),
    ] {
        answer[key] = value;
    }
}

/// The answer for a record: its card.
pub fn of_fact(source: &SnippetSource, fact: &Fact, card: &str) -> Value {
    let title = words::record(&source.whole.report, fact);
    let html = format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{CARD_HEIGHT}\" loading=\"lazy\" \
         referrerpolicy=\"no-referrer\" style=\"border:0;width:100%;frame-sizing:content-height\"></iframe>",
        escape(card),
        escape(&title),
    );
    answer(source, "rich", &title, json!({ "html": html, "width": COLUMN, "height": CARD_HEIGHT }))
}

fn answer(source: &SnippetSource, kind: &str, title: &str, own: Value) -> Value {
    let report = &source.whole.report;
    let mut answer = json!({
        "version": "1.0",
        "type": kind,
        "title": title,
        "provider_name": report.name,
        "provider_url": source.whole_address(&Page::Report.path(report, report.lang)),
        "cache_age": CACHE_AGE,
    });
    for (key, value) in own.as_object().into_iter().flatten() {
        answer[key.as_str()] = value.clone();
    }
    answer
}
