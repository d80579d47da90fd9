//! How far a source answers a question about one of its claims.

/// An answer, as a cell of a table says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The source says it.
    Given,
    /// The source says a part of it.
    Partly,
    /// The source does not say it.
    Missing,
}

impl Answer {
    /// All answers, the fullest first.
    pub const ALL: [Answer; 3] = [Answer::Given, Answer::Partly, Answer::Missing];

    /// The word used in data files.
    pub fn code(self) -> &'static str {
        match self {
            Answer::Given => "given",
            Answer::Partly => "partly",
            Answer::Missing => "missing",
        }
    }

    /// The answer of a word in a data file.
    pub fn from_code(code: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|answer| answer.code() == code)
    }
}
