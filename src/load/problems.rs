//! All problems of a report, in the order of its files, and how they are shown.

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::Problem;

/// Every problem found, sorted by file, line and column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Adds those that there are.
    pub fn extend(&mut self, problems: impl IntoIterator<Item = Problem>) {
        self.0.extend(problems);
    }

    /// The same in the order of files, lines and columns, each once.
    pub fn sorted(mut self) -> Problems {
        self.0.sort_by(|a, b| {
            (&a.file, a.line, a.column, &a.message, &a.expected).cmp(&(
                &b.file,
                b.line,
                b.column,
                &b.message,
                &b.expected,
            ))
        });
        self.0.dedup();
        self
    }

    /// Each problem with the line of the file, underlined, for a terminal.
    pub fn render(&self, colour: bool) -> String {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        let shown = self.0.iter().map(|problem| {
            let report = &[group(problem)];
            renderer.render(report) + "\n"
        });
        shown.collect::<Vec<String>>().join("\n")
    }
}

fn group(problem: &Problem) -> Group<'_> {
    let path = problem.file.display().to_string();
    let group = Group::with_title(Level::ERROR.primary_title(&problem.message));
    let group = if problem.source.is_empty() {
        let group = group.element(Origin::path(path));
        match problem.contrast() {
            contrast if contrast.is_empty() => group,
            contrast => group.element(Level::NOTE.message(contrast)),
        }
    } else {
        let mark = AnnotationKind::Primary.span(problem.span.clone());
        group.element(
            Snippet::source(&problem.source)
                .path(path)
                .line_start(problem.line)
                .annotation(mark.label(problem.contrast())),
        )
    };
    if problem.hint.is_empty() { group } else { group.element(Level::HELP.message(&problem.hint)) }
}

impl fmt::Display for Problems {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|problem| writeln!(out, "{problem}"))
    }
}

impl std::error::Error for Problems {}
