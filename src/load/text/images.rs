//! Images place figures.

use pulldown_cmark::{Event, Tag, TagEnd};

use super::{
    Target, UseKind,
    pieces::{Placed, range, span},
    writer::Writer,
};

/// The destination of the image that a paragraph consists of.
fn alone<'e>(piece: &'e [Placed<'e>]) -> Option<&'e str> {
    let [(Event::Start(Tag::Paragraph), _), image @ .., (Event::End(TagEnd::Paragraph), _)] = piece
    else {
        return None;
    };
    match image.first() {
        Some((Event::Start(Tag::Image { dest_url, .. }), _)) if span(image) == image.len() => {
            Some(dest_url)
        }
        _ => None,
    }
}

/// A figure that an image places.
pub struct Image {
    /// The figure's id; none where it is not right.
    pub figure: Option<String>,
    /// Whether steps stand beside it.
    pub has_steps: bool,
}

/// What a piece places, if it is an image.
pub fn place(writer: &mut Writer, piece: &[Placed]) -> Option<Image> {
    let destination = alone(piece)?;
    let target = Target::parse(destination);
    let has_steps = matches!(target, Some(Target::Steps(_)));
    let figure = match target {
        Some(Target::Figure(id) | Target::Steps(id)) => known(writer, piece, id),
        _ => {
            refuse(writer, piece, destination);
            None
        }
    };
    Some(Image { figure, has_steps })
}

fn known(writer: &mut Writer, piece: &[Placed], id: &str) -> Option<String> {
    let at = writer.place.last(range(piece), id);
    let (file, spot) = writer.place.spot(at, id);
    if let Some(problem) = writer.context.known.figures.problem(file, &spot, "figure") {
        writer.problems.push(problem);
        writer.uses.add_unknown(UseKind::Figure);
        return None;
    }
    if !writer.uses.add(UseKind::Figure, id, spot.span.clone()) {
        writer.problems.push(file.problem_at(&spot, "figure placed twice"));
    }
    Some(id.to_string())
}

/// Tells of an image inside other text.
pub fn misplaced(writer: &mut Writer, events: &[Placed]) {
    let Some((Event::Start(Tag::Image { dest_url, .. }), range)) = events.first() else {
        return;
    };
    if !matches!(Target::parse(dest_url), Some(Target::Figure(_) | Target::Steps(_))) {
        return refuse(writer, events, dest_url);
    }
    let problem = writer.place.problem(range.clone(), "figure inside other text");
    let problem = problem.found_text(&writer.place.text[range.clone()]);
    writer.problems.push(problem.expected("the figure alone in a paragraph"));
    writer.uses.add_unknown(UseKind::Figure);
}

fn refuse(writer: &mut Writer, events: &[Placed], destination: &str) {
    let at = writer.place.last(range(events), destination);
    let problem = writer.place.problem(at, "image is no figure").found_text(destination);
    let problem = problem.expected("![…](figure:id)");
    writer.problems.push(problem.hint("a figure is a file of figures/, drawn by the build"));
}
