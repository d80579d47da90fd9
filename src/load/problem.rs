//! One mistake in an author's files: where it stands, and how to mend it.

use std::{fmt, ops::Range, path::PathBuf};

/// A mistake in a report's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, relative to the report's folder.
    pub file: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What stands there; may be empty.
    pub found: String,
    /// What would be right; may be empty.
    pub expected: String,
    /// What to do; may be empty.
    pub hint: String,
    /// The line of the file; empty where the file itself is at fault.
    pub source: String,
    /// The bytes of [`Problem::source`] that are at fault.
    pub span: Range<usize>,
}

impl Problem {
    /// A problem of a file as a whole.
    pub fn of_file(file: impl Into<PathBuf>, message: impl Into<String>) -> Problem {
        Problem {
            file: file.into(),
            line: 1,
            column: 1,
            message: message.into(),
            found: String::new(),
            expected: String::new(),
            hint: String::new(),
            source: String::new(),
            span: 0..0,
        }
    }

    /// Says what stands there, in own words.
    pub fn found(mut self, found: impl Into<String>) -> Problem {
        self.found = found.into();
        self
    }

    /// Says what stands there, as a quotation.
    pub fn found_text(self, text: &str) -> Problem {
        let quoted = format!("\"{text}\"");
        self.found(quoted)
    }

    /// Says what would be right.
    pub fn expected(mut self, expected: impl Into<String>) -> Problem {
        self.expected = expected.into();
        self
    }

    /// Says what to do.
    pub fn hint(mut self, hint: impl Into<String>) -> Problem {
        self.hint = hint.into();
        self
    }

    /// Says more of what to do.
    pub fn hint_also(mut self, hint: &str) -> Problem {
        self.hint = format!("{}; {hint}", self.hint);
        self
    }

    /// `found …, expected …`, as far as they are known.
    pub fn contrast(&self) -> String {
        let found = Some(format!("found {}", self.found)).filter(|_| !self.found.is_empty());
        let expected =
            Some(format!("expected {}", self.expected)).filter(|_| !self.expected.is_empty());
        let parts: Vec<String> = found.into_iter().chain(expected).collect();
        parts.join(", ")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let file = self.file.display().to_string().replace('\\', "/");
        write!(out, "{file}:{}:{}: {}", self.line, self.column, self.message)?;
        let contrast = self.contrast();
        if !contrast.is_empty() {
            write!(out, "; {contrast}")?;
        }
        if !self.hint.is_empty() {
            write!(out, "; hint: {}", self.hint)?;
        }
        Ok(())
    }
}
