//! A single line of Markdown: a heading, a figure's title.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    Context, TextPlace, Uses, events, numbers,
    pieces::{self, BlockEvents, Placed, words},
    writer::Writer,
};
use crate::{
    load::{
        Problems,
        files::{SourceFile, Spot},
    },
    model::Inline,
};

/// Writes a line that stands inside a file of another format. An empty line gives an empty one.
pub fn inline(
    context: &Context,
    file: &SourceFile,
    spot: &Spot,
    uses: &mut Uses,
    problems: &mut Problems,
) -> Inline {
    let place = TextPlace::within(file, spot);
    let parsed = pieces::parse(&spot.text);
    let mut writer = Writer::new(context, place);
    writer.uses = std::mem::take(uses);
    let body: Vec<&BlockEvents> = parsed.body.iter().collect();
    let line = match body[..] {
        [piece] => paragraph(piece),
        _ => None,
    };
    if line.is_none() && !spot.text.trim().is_empty() {
        let problem = file.problem_at(spot, "text is not a single paragraph");
        writer.problems.push(problem.expected("one paragraph without lists or headings"));
    }
    let inline = write(&mut writer, line.unwrap_or_default());
    *uses = writer.uses;
    problems.extend(writer.problems.0);
    inline
}

/// Writes the events inside a paragraph or heading.
pub fn write(writer: &mut Writer, line: &[Placed]) -> Inline {
    numbers::check(writer.context, writer.place, line, &mut writer.problems);
    Inline { prose: events::prose(writer, line), text: words(line) }
}

fn paragraph<'p, 'e>(piece: &'p [Placed<'e>]) -> Option<&'p [Placed<'e>]> {
    match piece {
        [(Event::Start(Tag::Paragraph), _), line @ .., (Event::End(TagEnd::Paragraph), _)] => {
            Some(line)
        }
        _ => None,
    }
}
