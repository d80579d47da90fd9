//! A paragraph with numbers that a reader may assume otherwise gets its mark above and its sliders below.

use super::{
    events,
    pieces::{Placed, range},
    writer::{OpenWhatIf, Writer},
};

mod slider;

/// A paragraph, or any other piece of a section, with sliders where it assumes something.
pub fn passage(writer: &mut Writer, piece: &[Placed]) -> String {
    writer.assumed = Some(OpenWhatIf::default());
    let html = events::html(writer, piece);
    let assumed = writer.assumed.take().unwrap_or_default();
    if assumed.what_if.is_empty() {
        return html;
    }
    if !assumed.has_input {
        let problem = writer.place.problem(range(piece), "output without an input");
        let expected = format!("[…](input:{}.…) in the same paragraph", assumed.what_if);
        writer.problems.push(problem.expected(expected));
    }
    if !writer.framed.insert(assumed.what_if.clone()) {
        let problem = writer.place.problem(range(piece), "what-if in two paragraphs");
        let problem = problem.found_text(&assumed.what_if);
        writer.problems.push(problem.expected("all of it in one"));
    }
    slider::frame(writer.context, &assumed, &html)
}
