//! Compares the languages: each says the same with the same numbers, and names the same.
//!
//! 1. What a text uses ([`Used`]) must be used by the same text in every language.
//! 2. Proper names ([`ProperNames`]) that a section mentions must be mentioned in every language.
//! 3. Latin words within Chinese text must be found in the other language.
//!
//! What could not be read completely is not compared.

mod differing;
mod latin;
mod proper_names;
mod spelling;
mod used;

use super::{Problem, Problems, text::UseKind};

pub use proper_names::ProperNames;
pub use used::Used;

/// Tells, at a text's heading, what the same text in another language has beyond it.
pub fn check(all: &[Used], names: &ProperNames, problems: &mut Problems) {
    for here in all {
        let others = all.iter().filter(|other| other.of == here.of && other.lang != here.lang);
        for other in others {
            problems.extend(UseKind::ALL.iter().flat_map(|kind| compare(here, other, *kind)));
            for (expected, name) in differing::names(here, other, names) {
                problems.push(missing(here, other, "name", &name, format!("\"{expected}\"")));
            }
        }
    }
}

fn compare(here: &Used, other: &Used, kind: UseKind) -> Vec<Problem> {
    let names = here.uses.complete(kind).zip(other.uses.complete(kind));
    let (own, more) = names.unwrap_or_default();
    let lacking = more.difference(&own);
    let problems = lacking.map(|name| missing(here, other, kind.noun(), name, kind.written(name)));
    problems.collect()
}

fn missing(here: &Used, other: &Used, noun: &str, name: &str, expected: String) -> Problem {
    let message = format!("{noun} \"{name}\" is missing in this language");
    let problem = here.file.problem(here.span.clone(), message);
    let hint = match other.file.path == here.file.path {
        true => format!("the same words in \"{}\" have it", other.lang.code()),
        false => format!("{} has it", other.file.path.display()),
    };
    problem.expected(expected).hint(hint)
}
