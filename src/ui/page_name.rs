//! The pages of a site. The build writes a page's name into it, and the browser reads it there, so that
//! both make the same page.

use crate::model::{Lang, Report};

/// A page of a report, whatever its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// The whole report.
    Report,
    /// The own page of the figure of this id.
    Figure(String),
    /// The figure of this id, to stand in a page of another site.
    Embed(String),
    /// The record of this id as a card, to stand in a page of another site.
    EmbedFact(String),
}

impl Page {
    /// Its folder below that of its language, with the closing slash, which is also its name; empty for
    /// the report.
    pub fn folder(&self) -> String {
        match self {
            Page::Report => String::new(),
            Page::Figure(id) => format!("f/{id}/"),
            Page::Embed(id) => format!("embed/{id}/"),
            Page::EmbedFact(id) => format!("embed/fact/{id}/"),
        }
    }

    /// The page of a folder; the report for a folder that is no page's.
    pub fn in_folder(folder: &str) -> Page {
        let parts: Vec<&str> = folder.split('/').collect();
        match parts.as_slice() {
            ["f", id, ""] => Page::Figure(id.to_string()),
            ["embed", id, ""] => Page::Embed(id.to_string()),
            ["embed", "fact", id, ""] => Page::EmbedFact(id.to_string()),
            _ => Page::Report,
        }
    }

    /// Its folder below the site's path: the first language stands at the root, others under their code.
    pub fn path(&self, report: &Report, lang: Lang) -> String {
        self.path_among(&report.languages, lang)
    }

    /// The same, of a report in these languages.
    pub fn path_among(&self, languages: &[Lang], lang: Lang) -> String {
        let own = self.folder();
        if languages.first() == Some(&lang) { own } else { format!("{}/{own}", lang.code()) }
    }

    /// The way from it, in the report's language, to the root of the site.
    pub fn to_root(&self, report: &Report) -> String {
        self.to_root_among(&report.languages, report.lang)
    }

    /// The same, of a report in these languages, from its page in one of them.
    pub fn to_root_among(&self, languages: &[Lang], lang: Lang) -> String {
        match self.path_among(languages, lang).matches('/').count() {
            0 => "./".to_string(),
            depth => "../".repeat(depth),
        }
    }

    /// Whether it stands in a page of another site.
    pub fn is_embedded(&self) -> bool {
        matches!(self, Page::Embed(_) | Page::EmbedFact(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_names_its_page() {
        let id = || "growth".to_string();
        for page in [Page::Report, Page::Figure(id()), Page::Embed(id()), Page::EmbedFact(id())] {
            assert_eq!(Page::in_folder(&page.folder()), page);
        }
        assert_eq!(Page::in_folder("elsewhere/growth/"), Page::Report);
    }
}
