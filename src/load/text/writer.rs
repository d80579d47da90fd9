//! Goes through Markdown events and gives those that the HTML is written from.

use std::{collections::BTreeSet, ops::Range};

use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd, html::push_html};

use super::{
    Context, Place, Uses, html, images, links, notes,
    pieces::{Placed, span},
    steps::Shown,
    what_if::Assumed,
};
use crate::{load::Problems, model::Lang};

/// What is known and noted while one text is written.
pub struct Writer<'a> {
    /// The language's side of the report.
    pub context: &'a Context<'a>,
    /// Where the text stands.
    pub place: Place<'a>,
    /// Id of the section, for the ids of its headings; empty for a single line.
    pub section: &'a str,
    /// Whether links may lead out of the page.
    pub outward: bool,
    /// Labels of the text's notes.
    pub notes: BTreeSet<String>,
    /// Labels of the notes called since they were last set.
    pub called: Vec<String>,
    /// What the step that is being written shows; none outside of steps.
    pub shown: Option<Shown>,
    /// The what-if that the paragraph being written is about, with its inputs; none outside of paragraphs of
    /// a section.
    pub assumed: Option<Assumed>,
    /// The what-ifs that have had their paragraph.
    pub framed: BTreeSet<String>,
    /// What the text uses.
    pub uses: Uses,
    /// How many headings there were.
    pub headings: usize,
    /// What is wrong.
    pub problems: Problems,
}

impl<'a> Writer<'a> {
    /// A writer at the start of a text.
    pub fn new(context: &'a Context<'a>, place: Place<'a>) -> Writer<'a> {
        Writer {
            context,
            place,
            section: "",
            outward: false,
            notes: BTreeSet::new(),
            called: Vec::new(),
            shown: None,
            assumed: None,
            framed: BTreeSet::new(),
            uses: Uses::default(),
            headings: 0,
            problems: Problems::default(),
        }
    }

    /// The HTML of some events.
    pub fn html(&mut self, events: &[Placed]) -> String {
        let mut written = String::new();
        let events = self.events(events);
        push_html(&mut written, events.into_iter());
        written
    }

    fn events<'e>(&mut self, events: &[Placed<'e>]) -> Vec<Event<'e>> {
        let mut written = Vec::new();
        let mut at = 0;
        while let Some((event, range)) = events.get(at) {
            let rest = &events[at..];
            at += 1;
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    let length = span(rest);
                    written.push(raw(links::write(self, dest_url, &rest[..length])));
                    at += length - 1;
                }
                Event::Start(Tag::Image { .. }) => {
                    images::misplaced(self, rest);
                    at += span(rest) - 1;
                }
                Event::FootnoteReference(label) => {
                    close_up(&mut written);
                    written.extend(notes::refer(self, label, range.clone()).map(raw));
                }
                Event::Start(Tag::Heading { level, .. }) => {
                    written.push(raw(self.heading(*level, range.clone())));
                }
                Event::End(TagEnd::Heading(level)) => {
                    let anchor = self.anchor();
                    written.push(raw(format!("{anchor}</{level}>\n")));
                }
                Event::Start(Tag::HtmlBlock) => self.refuse_html(range.clone()),
                Event::InlineHtml(_) => self.refuse_html(range.clone()),
                Event::Html(_) | Event::End(TagEnd::HtmlBlock) => {}
                Event::SoftBreak if self.joins_lines(range.clone()) => {}
                other => written.push(other.clone()),
            }
        }
        written
    }

    fn heading(&mut self, level: HeadingLevel, range: Range<usize>) -> String {
        if level < HeadingLevel::H3 {
            let problem = self.place.problem(range, "heading of a high level inside a section");
            let expected = "\"### …\": a section has one heading \"# …\", on its first line";
            self.problems.push(problem.expected(expected));
        }
        self.headings += 1;
        format!("<{level} id=\"{}-{}\">", self.section, self.headings)
    }

    fn anchor(&self) -> String {
        html::anchor(&format!("{}-{}", self.section, self.headings), self.context.lang)
    }

    fn refuse_html(&mut self, range: Range<usize>) {
        let text = self.place.text[range.clone()].lines().next().unwrap_or("");
        if text.starts_with("</") {
            return;
        }
        let problem = self.place.problem(range, "HTML is not allowed").found_text(text.trim());
        self.problems.push(problem.expected("Markdown"));
    }

    /// Whether a line break inside a paragraph is no space: beside a Chinese character.
    fn joins_lines(&self, range: Range<usize>) -> bool {
        let text = self.place.text;
        let is_wide = |character: Option<char>| character.is_some_and(|one| one > '\u{2e7f}');
        self.context.lang == Lang::Zh
            && (is_wide(text[..range.start].trim_end().chars().next_back())
                || is_wide(text[range.end..].trim_start().chars().next()))
    }
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
