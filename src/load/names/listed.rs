//! The names of one kind of thing.

use crate::load::{
    Problem,
    files::{SourceFile, Spot},
    names::hint,
};

/// Names that may be referred to; none where the file that lists them could not be read, and then
/// no reference can be called wrong.
#[derive(Clone, Debug, Default)]
pub struct Names(pub Option<Vec<String>>);

impl Names {
    /// Whether a reference may stand: the name is known, or nothing is known.
    pub fn allow(&self, name: &str) -> bool {
        let names = self.0.as_ref();
        names.is_none_or(|names| names.iter().any(|known| known == name))
    }

    /// The problem of a reference to a name that is not known. `what` says what it should name.
    pub fn problem(&self, file: &SourceFile, spot: &Spot, what: &str) -> Option<Problem> {
        let names = self.0.as_ref().filter(|_| !self.allow(&spot.text))?;
        let article = if what.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
        let problem = file
            .problem_at(spot, format!("unknown {what}"))
            .expected(format!("the id of {article} {what}"));
        Some(problem.hint(hint(&spot.text, names.iter().map(String::as_str))))
    }
}
