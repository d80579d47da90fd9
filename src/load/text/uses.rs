//! What a text uses: kept for the comparison of languages, and to find what nobody uses.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

use super::UseKind;

/// What a text uses.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    names: BTreeMap<UseKind, BTreeMap<String, Range<usize>>>,
    unknown: BTreeSet<UseKind>,
    /// The running text of a section, a block a line; nothing of other texts.
    pub said: String,
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
