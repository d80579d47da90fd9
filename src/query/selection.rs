//! The reader's choice of facet values.

use std::collections::{BTreeMap, BTreeSet};

/// The chosen values of each facet. Values of one facet widen the choice, facets narrow it.
/// The default chooses nothing, which shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection(BTreeMap<String, BTreeSet<String>>);

impl Selection {
    /// Whether nothing is chosen, so that everything is shown.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: &str, value: &str) -> bool {
        self.0.get(facet).is_some_and(|values| values.contains(value))
    }

    /// The facets with a choice, and their chosen values.
    pub fn facets(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.0.iter().map(|(facet, values)| (facet.as_str(), values))
    }

    /// The selection with a value added, or taken away if it was chosen.
    pub fn toggle(&self, facet: &str, value: &str) -> Selection {
        let mut next = self.clone();
        let values = next.0.entry(facet.to_string()).or_default();
        if !values.remove(value) {
            values.insert(value.to_string());
        }
        if values.is_empty() {
            next.0.remove(facet);
        }
        next
    }

    /// The selection without any value of a facet.
    pub fn without(&self, facet: &str) -> Selection {
        let mut next = self.clone();
        next.0.remove(facet);
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn toggling_twice_changes_nothing() {
        let once = Selection::default().toggle("town", "north");
        assert!(once.has("town", "north"));
        assert!(once.toggle("town", "north").is_empty());
    }

    #[test]
    fn the_order_of_choices_does_not_matter() {
        let one = Selection::default().toggle("town", "north").toggle("year", "2024");
        let other = Selection::default().toggle("year", "2024").toggle("town", "north");
        assert_eq!(one, other);
    }
}
