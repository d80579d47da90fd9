//! Running text of a piece, block by block, with the way back to the Markdown.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Target, pieces::Placed};

/// The text of one block.
#[derive(Debug, Default)]
pub struct Run {
    /// What a reader reads.
    pub text: String,
    parts: Vec<Part>,
}

/// Where a part stands in the text and in the Markdown.
#[derive(Debug)]
struct Part {
    at: Range<usize>,
    written: Range<usize>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// Running text.
    Text,
    /// A number that a link accounts for.
    Bound,
    Code,
}

impl Run {
    fn push(&mut self, text: &str, written: Range<usize>, kind: Kind) {
        let start = self.text.len();
        self.text.push_str(text);
        self.parts.push(Part { at: start..self.text.len(), written, kind });
    }

    /// The text in which code and what a link accounts for are blank, byte for byte.
    pub fn unbound(&self) -> String {
        self.without(&[Kind::Bound, Kind::Code])
    }

    /// The text in which code is blank.
    pub fn said(&self) -> String {
        self.without(&[Kind::Code])
    }

    fn without(&self, kinds: &[Kind]) -> String {
        let mut text = self.text.clone();
        for part in self.parts.iter().filter(|part| kinds.contains(&part.kind)) {
            text.replace_range(part.at.clone(), &" ".repeat(part.at.len()));
        }
        text
    }

    /// What links account for.
    pub fn bound(&self) -> impl Iterator<Item = &str> {
        let bound = self.parts.iter().filter(|part| part.kind == Kind::Bound);
        bound.map(|part| &self.text[part.at.clone()])
    }

    /// Where a range of the text stands in the Markdown.
    pub fn place(&self, range: &Range<usize>) -> Range<usize> {
        let part = self.parts.iter().rev().find(|part| part.at.start <= range.start);
        let Some(Part { at, written, .. }) = part else {
            return 0..0;
        };
        let from = (written.start + range.start - at.start).min(written.end);
        from..(from + range.len()).min(written.end).max(from)
    }
}

/// The runs of a piece.
pub fn runs(events: &[Placed]) -> Vec<Run> {
    let mut runs = vec![Run::default()];
    let mut bound = false;
    let mut in_image = 0;
    for (event, range) in events {
        match event {
            Event::Start(Tag::Image { .. }) => in_image += 1,
            Event::End(TagEnd::Image) => in_image -= 1,
            _ if in_image > 0 => {}
            Event::Start(Tag::Link { dest_url, .. }) => {
                bound = Target::parse(dest_url).is_none_or(|target| target.binds());
            }
            Event::End(TagEnd::Link) => bound = false,
            Event::Start(Tag::Emphasis | Tag::Strong)
            | Event::End(TagEnd::Emphasis | TagEnd::Strong) => {}
            Event::Start(_) | Event::End(_) => runs.push(Run::default()),
            other => {
                let (text, kind) = match other {
                    Event::Text(text) if bound => (text.as_ref(), Kind::Bound),
                    Event::Text(text) => (text.as_ref(), Kind::Text),
                    Event::Code(text) => (text.as_ref(), Kind::Code),
                    Event::SoftBreak | Event::HardBreak => ("\n", Kind::Text),
                    _ => continue,
                };
                if let Some(run) = runs.last_mut() {
                    run.push(text, range.clone(), kind);
                }
            }
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}
