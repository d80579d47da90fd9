//! What never changes in a page is printed by the build and left alone by the browser.

/// The parts of a page that the build prints as HTML. Empty in the browser, where the page holds them
/// already: hydration leaves an element with inner HTML as it stands, and the code that makes them
/// stays out of the browser's program.
#[derive(Clone, Debug, Default)]
pub struct Prints(Vec<(Part, String, String)>);

/// A printed part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The drawing of a figure for wide columns, as SVG.
    Wide,
    /// The drawing of a figure for phones, as SVG.
    Narrow,
    /// The table of a figure.
    Table,
    /// The sources of a figure.
    Foot,
    /// The ledger as a table.
    Records,
    /// The list of sources.
    Sources,
    /// The table of contents.
    Contents,
}

impl Prints {
    /// Adds a part; `of` is the figure, or empty for a part of the page.
    pub fn add(&mut self, part: Part, of: &str, html: String) {
        self.0.push((part, of.to_string(), html));
    }

    /// The HTML of a part; empty in the browser.
    pub fn html(&self, part: Part, of: &str) -> String {
        let found = self.0.iter().find(|(one, figure, _)| *one == part && figure == of);
        found.map(|(_, _, html)| html.clone()).unwrap_or_default()
    }
}
