//! Numbers that a reader may assume otherwise, and what follows from them. The paragraph that holds them gets
//! its mark above and its sliders below.

use super::{
    UseKind, html,
    link::Link,
    pieces::{Placed, range},
    writer::Writer,
};
use crate::{load::names::Names, model::Fact, words};

mod slider;

/// What a paragraph has named so far.
#[derive(Clone, Debug, Default)]
pub struct Assumed {
    /// The what-if.
    pub what_if: String,
    /// Whether one of its inputs stands there.
    pub has_input: bool,
}

/// A paragraph, or any other piece of a section, with sliders where it assumes something.
pub fn passage(writer: &mut Writer, piece: &[Placed]) -> String {
    writer.assumed = Some(Assumed::default());
    let html = writer.html(piece);
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

/// A number that a reader may change.
pub fn input(writer: &mut Writer, link: &Link, name: &str) -> String {
    let known = &writer.context.known.inputs;
    let Some(id) = placed(writer, link, name, known, UseKind::Input) else {
        return html::escape(&link.written);
    };
    let context = writer.context;
    let found = context.what_ifs.iter().find(|what_if| what_if.id == id.0);
    let Some(input) = found.and_then(|what_if| what_if.input(&id.1)) else {
        return html::escape(&link.written);
    };
    let start = Fact::assumed(name, input.value(input.choices.start), &input.unit, false);
    link.agree(writer, &start);
    if let Some(assumed) = &mut writer.assumed {
        assumed.has_input = true;
    }
    html::bare("scrub", "data-scrub", name, &link.written)
}

/// A number that follows.
pub fn output(writer: &mut Writer, link: &Link, name: &str) -> String {
    let known = &writer.context.known.outputs;
    let Some(id) = placed(writer, link, name, known, UseKind::Output) else {
        return html::escape(&link.written);
    };
    let what_if = writer.context.what_ifs.iter().find(|what_if| what_if.id == id.0);
    let output = what_if.and_then(|what_if| Some((what_if, what_if.output(&id.1)?)));
    let Some((what_if, output)) = output else {
        return html::escape(&link.written);
    };
    let value =
        output.values(what_if.choice(|input| input.choices.start)).last().unwrap_or(f64::NAN);
    link.agree(writer, &Fact::assumed(name, value, &output.unit, true));
    html::bare("follows", "data-output", name, &link.written)
}

/// The what-if and the part of a known name that stands where it may.
fn placed(
    writer: &mut Writer,
    link: &Link,
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

/// Where an input starts: the record that states it, or that none does.
fn origin(context: &super::Context, input: &crate::model::Input) -> String {
    let lang = context.lang;
    match context.fact(&input.stated) {
        Some(fact) => {
            let number = context.locale().fact(fact);
            html::escape(&words::in_text(lang)) + &html::fact(fact, &number)
        }
        None => {
            let number = context.locale().chosen(input.value(input.choices.start), &input.unit);
            html::escape(&words::start(lang, &number))
        }
    }
}
