//! Goes through Markdown events and gives those that the HTML is written from.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd, html::push_html};

use super::{
    citations, html, images,
    links::{self, Written},
    pieces::{Placed, span},
    writer::Writer,
};
use crate::load::files::refuse_text;
use crate::model::{Lang, Prose, ProsePart};

/// Stands in HTML for a part: XML forbids it, so no text has it.
const PART: &str = "\0";

/// The text of some events.
pub fn prose(writer: &mut Writer, events: &[Placed]) -> Prose {
    let mut written = String::new();
    push_html(&mut written, self::events(writer, events).into_iter());
    let mut parts = std::mem::take(&mut writer.parts).into_iter();
    let mut prose = Prose::default();
    for html in written.split(PART) {
        prose.push(ProsePart::Html(html.to_string()));
        parts.next().into_iter().for_each(|part| prose.push(part));
    }
    prose
}

fn events<'e>(writer: &mut Writer, events: &[Placed<'e>]) -> Vec<Event<'e>> {
    let mut written = Vec::new();
    let mut at = 0;
    while let Some((event, range)) = events.get(at) {
        let rest = &events[at..];
        at += 1;
        match event {
            Event::Start(Tag::Link { dest_url, .. }) => {
                let length = span(rest);
                written.extend(link(writer, dest_url, &rest[..length]));
                at += length - 1;
            }
            Event::Start(Tag::Image { .. }) => {
                images::misplaced(writer, rest);
                at += span(rest) - 1;
            }
            Event::FootnoteReference(label) => {
                close_up(&mut written);
                written.extend(citations::refer(writer, label, range.clone()).map(raw));
            }
            Event::Start(Tag::Heading { level, .. }) => {
                written.push(raw(heading(writer, *level, range.clone())));
            }
            Event::End(TagEnd::Heading(level)) => {
                let anchor = anchor(writer);
                written.push(raw(format!("{anchor}</{level}>\n")));
            }
            Event::Start(Tag::HtmlBlock) => refuse_html(writer, range.clone()),
            Event::InlineHtml(_) => refuse_html(writer, range.clone()),
            Event::Html(_) | Event::End(TagEnd::HtmlBlock) => {}
            Event::Text(text) => {
                let place = || writer.place.problem(range.clone(), "");
                writer.problems.extend(refuse_text(text, place));
                written.push(event.clone());
            }
            Event::SoftBreak if joins_lines(writer, range.clone()) => {}
            other => written.push(other.clone()),
        }
    }
    written
}

/// A link, from its first event to its last.
fn link<'e>(writer: &mut Writer, destination: &str, events: &[Placed<'e>]) -> Vec<Event<'e>> {
    match links::write(writer, destination, events) {
        Written::Whole(ProsePart::Html(html)) => vec![raw(html)],
        Written::Whole(part) => {
            writer.parts.push(part);
            vec![raw(PART.to_string())]
        }
        Written::Around(start) => {
            let inner = self::events(writer, &events[1..events.len() - 1]);
            [vec![raw(start)], inner, vec![raw("</a>".to_string())]].concat()
        }
    }
}

fn heading(writer: &mut Writer, level: HeadingLevel, range: Range<usize>) -> String {
    if level < HeadingLevel::H3 {
        let problem = writer.place.problem(range, "heading of a high level inside a section");
        let expected = "\"### …\": a section has one heading \"# …\", on its first line";
        writer.problems.push(problem.expected(expected));
    }
    writer.headings += 1;
    format!("<{level} id=\"{}-{}\">", writer.section, writer.headings)
}

fn anchor(writer: &Writer) -> String {
    html::anchor(&format!("{}-{}", writer.section, writer.headings), writer.context.lang)
}

fn refuse_html(writer: &mut Writer, range: Range<usize>) {
    let text = writer.place.text[range.clone()].lines().next().unwrap_or("");
    if text.starts_with("</") {
        return;
    }
    let problem = writer.place.problem(range, "HTML is not allowed").found_text(text.trim());
    writer.problems.push(problem.expected("Markdown"));
}

/// Whether a line break inside a paragraph is no space: beside a Chinese character.
fn joins_lines(writer: &Writer, range: Range<usize>) -> bool {
    let text = writer.place.text;
    let is_wide = |character: Option<char>| character.is_some_and(|one| one > '\u{2e7f}');
    writer.context.lang == Lang::Zh
        && (is_wide(text[..range.start].trim_end().chars().next_back())
            || is_wide(text[range.end..].trim_start().chars().next()))
}

/// A reference follows its word without a space, whether or not the author left one.
fn close_up(written: &mut [Event]) {
    if let Some(Event::Text(text)) = written.last_mut() {
        *text = CowStr::from(text.trim_end().to_string());
    }
}

fn raw<'e>(html: String) -> Event<'e> {
    Event::InlineHtml(CowStr::from(html))
}
