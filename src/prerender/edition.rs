//! What every page of an edition is made with.

use std::sync::Arc;

use super::address::Address;
use super::embed::files::EmbedFiles;
use super::search;
use crate::model::Report;
use crate::ui::Prints;

/// What a page needs beside its report.
pub struct Shell<'a> {
    /// Trunk's `index.html`, with its script and preloads.
    pub html: &'a str,
    /// The site's path, `/` or `/repo/`.
    pub base: &'a str,
    /// The page's own program.
    pub program: &'a Program,
    /// The files that embeds share.
    pub embed: &'a EmbedFiles,
    /// The name of the ECharts file in the site.
    pub echarts: &'a str,
    /// The name of the script that shows both languages side by side.
    pub parallel: &'a str,
    /// The name of the drawing program's files in the site, without their endings.
    pub figures: &'a str,
    /// The name of the script that keeps the report for reading offline; none where no host serves it.
    pub offline: Option<String>,
    /// The scripts of terms and of the search.
    pub search: &'a search::Scripts,
    /// Whether pages offer the report as a PDF.
    pub papers: bool,
    /// Whether the page gets its policy: not under a server that adds a script of its own.
    pub policy: bool,
}

/// The names of the program's files in the site.
pub struct Program {
    /// Its script.
    pub script: String,
    /// Its WebAssembly.
    pub module: String,
}

/// An edition as its pages need it.
pub struct Edition {
    /// The report in one language.
    pub report: Arc<Report>,
    /// Where the site will be.
    pub address: Address,
    /// What the build prints into its pages.
    pub prints: Arc<Prints>,
    /// The name of its data file in the site.
    pub data: String,
    /// The name of the data file of the program of the figures.
    pub figures_data: String,
    /// The name of the index of the search.
    pub search: String,
    /// The name of the data file of the evidence.
    pub evidence_data: String,
}
