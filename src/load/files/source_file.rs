//! A file's text, and the way from a place in it to line and column.

use std::{
    fs,
    ops::Range,
    path::{Path, PathBuf},
};

use super::characters;
use crate::load::{Problem, Problems};

/// A file of the report.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Relative to the report's folder.
    pub path: PathBuf,
    /// All of it.
    pub text: String,
}

/// A part of a file: its meaning, and the bytes it is written in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// The text without quotes and escapes.
    pub text: String,
    /// Where it is written.
    pub span: Range<usize>,
}

impl SourceFile {
    /// Reads a file; one that cannot be read is a problem.
    pub fn read(dir: &Path, path: &Path, problems: &mut Problems) -> Option<SourceFile> {
        let bytes = match fs::read(dir.join(path)) {
            Ok(bytes) => bytes,
            Err(error) => {
                let problem = Problem::of_file(path, "file cannot be read").found(reason(&error));
                problems.push(problem.hint("the file belongs to every report"));
                return None;
            }
        };
        let Ok(text) = String::from_utf8(bytes) else {
            let problem = Problem::of_file(path, "file is not UTF-8 text");
            problems.push(problem.hint("save it with the encoding UTF-8"));
            return None;
        };
        let text = text.strip_prefix('\u{feff}').map_or(text.clone(), String::from);
        let mut file = SourceFile { path: path.to_path_buf(), text };
        problems.extend(file.clean());
        Some(file)
    }

    /// Takes characters that XML forbids out of the text, for white space of the same length: one problem for all
    /// of them, and none for what they do to names and numbers.
    fn clean(&mut self) -> Option<Problem> {
        let at = self.text.find(characters::is_forbidden)?;
        let clean = characters::cleaned(&self.text);
        let raw = std::mem::replace(&mut self.text, clean);
        characters::refuse_text(&raw, || self.problem(at..at + 1, ""))
    }

    /// A problem at some bytes of the file.
    pub fn problem(&self, span: Range<usize>, message: impl Into<String>) -> Problem {
        let start = self.boundary(span.start);
        let before = &self.text[..start];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = self.text[line_start..].lines().next().unwrap_or("");
        let from = start - line_start;
        let to = (self.boundary(span.end) - line_start).clamp(from, line.len().max(from));
        Problem {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            source: line.to_string(),
            span: from.min(line.len())..to.min(line.len()),
            ..Problem::of_file(&self.path, message)
        }
    }

    /// A problem at a part of the file, which is quoted.
    pub fn problem_at(&self, spot: &Spot, message: impl Into<String>) -> Problem {
        self.problem(spot.span.clone(), message).found_text(&spot.text)
    }

    /// Where a slice of the file's own text stands; none for any other text.
    pub fn span_of(&self, part: &str) -> Option<Range<usize>> {
        let start = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = start + part.len();
        (end <= self.text.len()).then_some(start..end)
    }

    fn boundary(&self, offset: usize) -> usize {
        let offset = offset.min(self.text.len());
        (0..=offset).rev().find(|at| self.text.is_char_boundary(*at)).unwrap_or(0)
    }
}

fn reason(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => "no such file",
        std::io::ErrorKind::PermissionDenied => "a file that may not be read",
        _ => "something that is no readable file",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let file = SourceFile { path: "a.md".into(), text: "一\n二三 four\n".into() };
        let problem = file.problem(11..15, "wrong");
        assert_eq!((problem.line, problem.column), (2, 4));
        assert_eq!(&problem.source[problem.span], "four");
    }

    #[test]
    fn a_slice_knows_its_place() {
        let file = SourceFile { path: "a.md".into(), text: "one two".into() };
        assert_eq!(file.span_of(&file.text[4..]), Some(4..7));
        assert_eq!(file.span_of("elsewhere"), None);
    }

    #[test]
    fn many_are_one_problem_and_what_follows_keeps_its_place() {
        let text = "a\0,\u{ffff}b\u{1}\n二\u{8}".to_string();
        let length = text.len();
        let mut file = SourceFile { path: "data/facts.csv".into(), text };
        let problem = file.clean().unwrap();
        assert_eq!((problem.line, problem.column), (1, 2));
        assert_eq!(problem.found, "U+0000 and 3 more");
        assert_eq!(file.text, "a ,\u{3000}b \n二 ");
        assert_eq!(file.text.len(), length);
        assert_eq!(file.clean(), None);
    }
}
