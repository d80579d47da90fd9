//! The parts of which the build makes pages.

/// The parts of a report's pages, as HTML. Several pages hold the same part.
#[derive(Clone, Debug, Default)]
pub struct Prints(Vec<(Part, String, String)>);

/// A printed part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The drawing of a figure for wide columns, as SVG.
    Wide,
    /// The drawing of a figure for phones, as SVG.
    Narrow,
    /// What the rows of a figure say, for those who do not see it.
    Says,
    /// All of a figure, for the report.
    Figure,
    /// All of a figure, for its own page.
    FigureOfItsPage,
    /// All of a figure, for a page of another site.
    FigureEmbedded,
    /// The table of a figure.
    Table,
    /// The tabs of a figure.
    Tabs,
    /// How to walk through the marks of a figure.
    Walk,
    /// What stands behind a figure.
    About,
    /// What a reader can do with a figure.
    Actions,
    /// The sources of a figure.
    Foot,
    /// The ledger as a table.
    Records,
    /// The list of sources.
    Sources,
    /// The list of terms.
    Glossary,
    /// A record as a card to embed.
    Card,
    /// The panel for newsrooms at a figure's own page.
    Newsroom,
    /// The filters, or of an embedded figure those that it obeys.
    Facets,
    /// The table of contents.
    Contents,
    /// Release, changes and files, at the end.
    Colophon,
    /// The steps beside a figure.
    Steps,
}

impl Prints {
    /// Adds a part; `of` is the figure or the record, or empty for a part of the page.
    pub fn add(&mut self, part: Part, of: &str, html: String) {
        self.0.push((part, of.to_string(), html));
    }

    /// The HTML of a part; empty where there is none.
    pub fn html(&self, part: Part, of: &str) -> String {
        let found = self.0.iter().find(|(one, figure, _)| *one == part && figure == of);
        found.map(|(_, _, html)| html.clone()).unwrap_or_default()
    }
}
