//! A selection on its way from the page's program to another one.

use super::Selection;

impl Selection {
    /// As bytes, for a program of the same release.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Writing into memory does not fail.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// From those bytes; everything where they say nothing.
    pub fn from_bytes(bytes: &[u8]) -> Selection {
        postcard::from_bytes(bytes).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::index;

    #[test]
    fn a_selection_comes_whole() {
        let query = "?town=north&years=2017-2024&if=growth.rate:25&find=loans";
        let selection = Selection::from_query(&index(), query);
        assert_ne!(selection, Selection::default());
        assert_eq!(Selection::from_bytes(&selection.to_bytes()), selection);
        assert_eq!(Selection::from_bytes(&[255; 9]), Selection::default());
    }
}
