//! Numbers that a reader may assume otherwise, and what follows from them.

use super::{UseKind, link::WrittenLink, writer::Writer};
use crate::load::names::Names;
use crate::model::{Fact, ProsePart, ReactsBy};

/// A number that a reader may change.
pub fn input(writer: &mut Writer, link: &WrittenLink, name: &str) -> ProsePart {
    let known = &writer.context.known.inputs;
    let Some(id) = placed(writer, link, name, known, UseKind::Input) else {
        return link.as_words();
    };
    let context = writer.context;
    let found = context.what_ifs.iter().find(|what_if| what_if.id == id.0);
    let Some(input) = found.and_then(|what_if| what_if.input(&id.1)) else {
        return link.as_words();
    };
    let start = Fact::assumed(name, input.value(input.choices.start), &input.unit, false);
    link.agree(writer, &start);
    if let Some(assumed) = &mut writer.assumed {
        assumed.has_input = true;
    }
    link.reacting(ReactsBy::Input(name.to_string()))
}

/// A number that follows.
pub fn output(writer: &mut Writer, link: &WrittenLink, name: &str) -> ProsePart {
    let known = &writer.context.known.outputs;
    let Some(id) = placed(writer, link, name, known, UseKind::Output) else {
        return link.as_words();
    };
    let what_if = writer.context.what_ifs.iter().find(|what_if| what_if.id == id.0);
    let output = what_if.and_then(|what_if| Some((what_if, what_if.output(&id.1)?)));
    let Some((what_if, output)) = output else {
        return link.as_words();
    };
    if let Some(value) = output.values(what_if.choice(|input| input.choices.start)).last() {
        link.agree(writer, &Fact::assumed(name, value, &output.unit, true));
    }
    link.reacting(ReactsBy::Output(name.to_string()))
}

/// The what-if and the part of a known name that stands where it may.
fn placed(
    writer: &mut Writer,
    link: &WrittenLink,
    name: &str,
    known: &Names,
    kind: UseKind,
) -> Option<(String, String)> {
    if let Some(problem) =
        link.unknown(writer, known, name, &format!("{} of a what-if", kind.noun()))
    {
        writer.problems.push(problem);
        writer.uses.add_unknown(kind);
        return None;
    }
    let (what_if, part) = name.split_once('.')?;
    writer.uses.add(kind, name, link.words());
    let here = writer.assumed.as_mut().map(|assumed| {
        if assumed.what_if.is_empty() {
            assumed.what_if = what_if.to_string();
        }
        assumed.what_if == what_if
    });
    if here != Some(true) {
        let message = match here {
            None => "what-if outside of a paragraph of a section",
            Some(_) => "two what-ifs in one paragraph",
        };
        let problem = writer.place.problem(link.words(), message).found_text(name);
        writer.problems.push(problem.expected("a paragraph for each what-if"));
    }
    Some((what_if.to_string(), part.to_string()))
}
