//! What a text uses: kept for the comparison of languages, and to find what nobody uses.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

/// A kind of thing that a text uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UseKind {
    /// A record, bound to a number.
    Fact,
    /// A figure, placed.
    Figure,
    /// A chip.
    Filter,
    /// A source, cited.
    Source,
    /// A term of the glossary.
    Term,
    /// A step beside a figure, with the rows that it shows.
    Step,
    /// An input of a what-if.
    Input,
    /// An output of a what-if.
    Output,
}

/// What a text uses.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    names: BTreeMap<UseKind, BTreeMap<String, Range<usize>>>,
    unknown: BTreeSet<UseKind>,
}

impl Uses {
    /// Notes a use of a known name, and where it is; the first place is kept. Gives whether this
    /// is the first.
    pub fn add(&mut self, kind: UseKind, name: impl Into<String>, span: Range<usize>) -> bool {
        let names = self.names.entry(kind).or_default();
        let before = names.len();
        names.entry(name.into()).or_insert(span);
        names.len() > before
    }

    /// Notes a use of an unknown name: with it, the names of this kind are not complete.
    pub fn add_unknown(&mut self, kind: UseKind) {
        self.unknown.insert(kind);
    }

    /// The names used of a kind; none if they are not complete.
    pub fn complete(&self, kind: UseKind) -> Option<BTreeSet<String>> {
        let names = self.all(kind).map(|(name, _)| name.to_string());
        (!self.unknown.contains(&kind)).then(|| names.collect())
    }

    /// The known names used of a kind, and where each is used first.
    pub fn all(&self, kind: UseKind) -> impl Iterator<Item = (&str, &Range<usize>)> {
        let names = self.names.get(&kind).into_iter().flatten();
        names.map(|(name, span)| (name.as_str(), span))
    }
}

impl UseKind {
    /// Every kind.
    pub const ALL: [UseKind; 8] = [
        UseKind::Fact,
        UseKind::Figure,
        UseKind::Filter,
        UseKind::Source,
        UseKind::Term,
        UseKind::Step,
        UseKind::Input,
        UseKind::Output,
    ];

    /// What such a use is called in a message.
    pub fn noun(self) -> &'static str {
        match self {
            UseKind::Fact => "number",
            UseKind::Figure => "figure",
            UseKind::Filter => "chip",
            UseKind::Source => "citation",
            UseKind::Term => "term",
            UseKind::Step => "step",
            UseKind::Input => "input",
            UseKind::Output => "output",
        }
    }

    /// How such a use is written.
    pub fn written(self, name: &str) -> String {
        match self {
            UseKind::Fact => format!("[…](fact:{name})"),
            UseKind::Figure => format!("![…](figure:{name})"),
            UseKind::Filter => format!("[…](filter:{name})"),
            UseKind::Source => format!("[^{name}]"),
            UseKind::Term => format!("[…](term:{name})"),
            UseKind::Input => format!("[…](input:{name})"),
            UseKind::Output => format!("[…](output:{name})"),
            UseKind::Step => format!("a step with […](show:…): {name}"),
        }
    }
}
