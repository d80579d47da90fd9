//! Running text of a piece, block by block, with the way back to the Markdown.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{Target, pieces::Placed};

/// The text of one block.
#[derive(Debug, Default)]
pub struct Run {
    /// What a reader reads.
    pub text: String,
    /// Where each part stands: its start in the text, and its range in the Markdown.
    parts: Vec<(usize, Range<usize>)>,
    /// The parts that a link or code accounts for.
    bound: Vec<Range<usize>>,
}

impl Run {
    fn push(&mut self, text: &str, range: Range<usize>, bound: bool) {
        let start = self.text.len();
        self.parts.push((start, range));
        self.text.push_str(text);
        if bound {
            self.bound.push(start..self.text.len());
        }
    }

    /// The text in which what is accounted for is blank, byte for byte.
    pub fn unbound(&self) -> String {
        let mut text = self.text.clone();
        for range in &self.bound {
            text.replace_range(range.clone(), &" ".repeat(range.len()));
        }
        text
    }

    /// Where a range of the text stands in the Markdown.
    pub fn place(&self, range: &Range<usize>) -> Range<usize> {
        let part = self.parts.iter().rev().find(|(start, _)| *start <= range.start);
        let Some((start, written)) = part else {
            return 0..0;
        };
        let from = (written.start + range.start - start).min(written.end);
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
                let run = runs.last_mut();
                let part = match other {
                    Event::Text(text) => Some((text.as_ref(), bound)),
                    Event::Code(text) => Some((text.as_ref(), true)),
                    Event::SoftBreak | Event::HardBreak => Some(("\n", false)),
                    _ => None,
                };
                if let Some((run, (text, bound))) = run.zip(part) {
                    run.push(text, range.clone(), bound);
                }
            }
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}
