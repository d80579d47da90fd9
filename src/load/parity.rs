//! Compares the languages: each says the same with the same numbers.

use std::{collections::BTreeSet, ops::Range};

use super::{
    Problems,
    files::SourceFile,
    text::{UseKind, Uses},
};
use crate::model::Lang;

/// What one text in one language uses.
pub struct Used<'a> {
    /// Which text, in any language.
    pub of: String,
    /// The language.
    pub lang: Lang,
    /// The file.
    pub file: &'a SourceFile,
    /// Its heading or title.
    pub span: Range<usize>,
    /// What it uses.
    pub uses: Uses,
}

/// Tells, at a text's heading, what the same text in another language has beyond it.
pub fn check(all: &[Used], problems: &mut Problems) {
    for here in all {
        let others = all.iter().filter(|other| other.of == here.of && other.lang != here.lang);
        for other in others {
            for kind in UseKind::ALL {
                let names = (here.uses.complete(kind), other.uses.complete(kind));
                if let (Some(own), Some(more)) = names {
                    compare(here, other, kind, &own, &more, problems);
                }
            }
        }
    }
}

fn compare(
    here: &Used,
    other: &Used,
    kind: UseKind,
    own: &BTreeSet<String>,
    more: &BTreeSet<String>,
    problems: &mut Problems,
) {
    for name in more.difference(own) {
        let message = format!("{} \"{name}\" is missing in this language", kind.noun());
        let problem = here.file.problem(here.span.clone(), message);
        let problem = problem.expected(kind.written(name));
        let hint = match other.file.path == here.file.path {
            true => format!("the same words in \"{}\" have it", other.lang.code()),
            false => format!("{} has it", other.file.path.display()),
        };
        problems.push(problem.hint(hint));
    }
}
