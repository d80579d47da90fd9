//! The reader's choice of facet values.

/// The chosen values of each facet. Values of one facet widen the choice, facets narrow it.
/// The default chooses nothing, which shows everything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Pairs of facet and value, in order, each once.
    chosen: Vec<(String, String)>,
}

impl Selection {
    /// Whether nothing is chosen, so that everything is shown.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty()
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: &str, value: &str) -> bool {
        self.find(facet, value).is_ok()
    }

    /// The facets with a choice, each with its chosen values as pairs of facet and value.
    pub fn facets(&self) -> impl Iterator<Item = (&str, &[(String, String)])> {
        self.chosen.chunk_by(|one, next| one.0 == next.0).map(|pairs| (pairs[0].0.as_str(), pairs))
    }

    /// The selection with a value added, or taken away if it was chosen.
    pub fn toggle(&self, facet: &str, value: &str) -> Selection {
        let mut next = self.clone();
        match self.find(facet, value) {
            Ok(place) => drop(next.chosen.remove(place)),
            Err(place) => next.chosen.insert(place, (facet.to_string(), value.to_string())),
        }
        next
    }

    /// The selection without any value of a facet.
    pub fn without(&self, facet: &str) -> Selection {
        let others = self.chosen.iter().filter(|(chosen, _)| chosen != facet);
        Selection { chosen: others.cloned().collect() }
    }

    fn find(&self, facet: &str, value: &str) -> Result<usize, usize> {
        self.chosen.binary_search_by(|(one, two)| (one.as_str(), two.as_str()).cmp(&(facet, value)))
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
