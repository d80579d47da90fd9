//! `[[aliases]]`: names that were changed, so that links made before still say the same.

use crate::{
    load::{
        Problems,
        files::{Spot, TomlTable},
    },
    model::Alias,
};

/// An alias as `report.toml` lists it.
#[derive(Clone, Debug)]
pub struct AliasEntry {
    /// Of what: `facet`, `figure`, `fact`, or the facet of a value.
    pub of: Spot,
    /// The old name.
    pub was: Spot,
    /// The present name.
    pub is: Spot,
}

/// Reads the aliases.
pub fn read(root: &TomlTable, problems: &mut Problems) -> Vec<AliasEntry> {
    let mut aliases = Vec::new();
    for table in root.tables("aliases", problems) {
        table.only(&["of", "was", "is"], problems);
        let [of, was, is] = ["of", "was", "is"].map(|key| table.text(key, problems));
        if let (Some(of), Some(was), Some(is)) = (of, was, is) {
            aliases.push(AliasEntry { of, was, is });
        }
    }
    aliases
}

impl AliasEntry {
    /// As the report holds it.
    pub fn alias(&self) -> Alias {
        let [of, was, is] = [&self.of, &self.was, &self.is].map(|spot| spot.text.clone());
        Alias { of, was, is }
    }
}
