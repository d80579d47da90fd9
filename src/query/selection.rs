//! The reader's state: facet values, years, how figures are shown, what is assumed and looked up.

use super::{Assumed, Index, Looked};
use crate::model::Switch;

/// What a reader chose. Values of one facet widen the choice; facets, and a range of years, narrow it.
/// The default chooses nothing, which shows everything as printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Pairs of facet and value, in order, each once.
    chosen: Vec<(String, String)>,
    /// Pairs of figure and switch, in order, each once; a shared switch has no figure.
    switched: Vec<(String, Switch)>,
    assumed: Assumed,
    /// The first and the last year of a range, in order.
    years: Option<(i32, i32)>,
    looked: Looked,
}

impl Selection {
    /// Whether nothing is chosen, so that everything is shown.
    pub fn is_empty(&self) -> bool {
        self.chosen.is_empty() && self.years.is_none()
    }

    /// The years that are looked at, first and last.
    pub fn years(&self) -> Option<(i32, i32)> {
        self.years
    }

    /// The selection with another range of years, in either order, or with all years.
    pub fn with_years(&self, years: Option<(i32, i32)>) -> Selection {
        let years = years.map(|(one, other)| (one.min(other), one.max(other)));
        Selection { years, ..self.clone() }
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
        Selection { chosen: others.cloned().collect(), ..self.clone() }
    }

    /// The selection with nothing but what is switched in figures.
    pub fn cleared(&self) -> Selection {
        Selection { switched: self.switched.clone(), ..Selection::default() }
    }

    /// What of the selection narrows the report, and nothing else.
    pub fn narrowing(&self) -> Selection {
        Selection { chosen: self.chosen.clone(), years: self.years, ..Selection::default() }
    }

    /// Whether a figure's switch is on.
    pub fn shows(&self, figure: &str, switch: Switch) -> bool {
        self.switched.contains(&of_figure(figure, switch))
    }

    /// The selection with a figure's switch turned on, or off if it was on.
    pub fn flip(&self, figure: &str, switch: Switch) -> Selection {
        let mut next = self.clone();
        let pair = of_figure(figure, switch);
        match next.switched.binary_search(&pair) {
            Ok(place) => drop(next.switched.remove(place)),
            Err(place) => next.switched.insert(place, pair),
        }
        next
    }

    /// The pairs of figure and switch that are on; a shared switch has no figure.
    pub fn switched(&self) -> &[(String, Switch)] {
        &self.switched
    }

    /// What the reader assumes.
    pub fn assumed(&self) -> &Assumed {
        &self.assumed
    }

    /// The selection with an input of a what-if, such as `growth.rate`, chosen as a decimal number.
    pub fn assume(&self, index: &Index, input: &str, number: &str) -> Selection {
        self.assuming(self.assumed.with(index, input, number))
    }

    /// How the table of everything is looked at; it changes nothing else.
    pub fn looked(&self) -> &Looked {
        &self.looked
    }

    /// The selection with another look at the table of everything.
    pub fn looking(&self, looked: Looked) -> Selection {
        Selection { looked, ..self.clone() }
    }

    /// The selection with other assumptions.
    pub fn assuming(&self, assumed: Assumed) -> Selection {
        Selection { assumed, ..self.clone() }
    }

    fn find(&self, facet: &str, value: &str) -> Result<usize, usize> {
        self.chosen.binary_search_by(|(one, two)| (one.as_str(), two.as_str()).cmp(&(facet, value)))
    }
}

fn of_figure(figure: &str, switch: Switch) -> (String, Switch) {
    let figure = if switch.is_shared() { "" } else { figure };
    (figure.to_string(), switch)
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
