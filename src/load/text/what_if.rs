//! A paragraph with numbers that a reader may assume otherwise is a passage of its own.

use super::{
    events,
    pieces::{Placed, range},
    writer::{OpenWhatIf, Writer},
};
use crate::model::{Prose, ProsePart};

/// A paragraph, or any other piece of a section; a passage of its own where it assumes something.
pub fn passage(writer: &mut Writer, piece: &[Placed]) -> Prose {
    writer.assumed = Some(OpenWhatIf::default());
    let passage = events::prose(writer, piece);
    let assumed = writer.assumed.take().unwrap_or_default();
    if assumed.what_if.is_empty() {
        return passage;
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
    let passage = ProsePart::Assuming { what_if: assumed.what_if, passage };
    Prose { parts: vec![passage, ProsePart::Html("\n".to_string())] }
}
