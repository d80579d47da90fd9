//! The bundled files of the search.

use std::io;
use std::path::Path;

use super::super::output::StagedSite;

/// The names of the files in the site.
pub struct SearchScripts {
    /// What every page runs: it fetches the rest when a reader opens a term or the search.
    pub reading: String,
    /// What shows a term.
    pub terms: String,
    /// The search.
    pub search: String,
    /// Its style.
    pub style: String,
}

impl SearchScripts {
    /// Puts the files into the site, named by their content.
    ///
    /// # Errors
    /// The first that cannot be read or written.
    pub fn write(output: &StagedSite, assets: &Path) -> io::Result<SearchScripts> {
        let named = |name: &str, ending: &str| output.copy(assets, name, ending);
        Ok(SearchScripts {
            reading: named("reading", "js")?,
            terms: named("terms", "js")?,
            search: named("search", "js")?,
            style: named("search", "css")?,
        })
    }
}
