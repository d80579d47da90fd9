//! What every page of an edition is made with.

use std::sync::Arc;

use super::address::Address;
use super::echarts::Echarts;
use super::embed::files::EmbedFiles;
use super::program::Program;
use super::search;
use crate::model::Report;
use crate::query::{Index, Selection, Slice, slice};
use crate::ui::Page;
use crate::ui::page::{Drawings, Newsroom, Printing};

/// What a page needs beside its report.
pub struct Shell<'a> {
    /// Trunk's `index.html`, with its script and preloads.
    pub html: &'a str,
    /// The same for the report's own page, which holds its style.
    pub report_html: &'a str,
    /// The site's path, `/` or `/repo/`.
    pub base: &'a str,
    /// The browser's program.
    pub program: &'a Program,
    /// The files that embeds share.
    pub embed: &'a EmbedFiles,
    /// ECharts in the site.
    pub echarts: &'a Echarts,
    /// The name of the script that shows both languages side by side.
    pub parallel: &'a str,
    /// The name of the script that keeps the report for reading offline; none where no host serves it.
    pub offline: Option<String>,
    /// The scripts of terms and of the search.
    pub search: &'a search::SearchScripts,
    /// Whether pages offer the report as a PDF.
    pub papers: bool,
    /// Whether the page gets its policy: not under a server that adds a script of its own.
    pub policy: bool,
}

/// An edition as its pages need it.
pub struct Edition {
    /// The report in one language.
    pub report: Arc<Report>,
    /// Where the site will be.
    pub address: Address,
    /// What the page's own program holds of it.
    pub index: Arc<Index>,
    /// The drawings of its figures.
    pub drawings: Arc<Drawings>,
    /// What the own page of each figure offers to newsrooms, by the figures' ids.
    pub panels: Vec<(String, Newsroom)>,
    /// Whether it is there as a PDF.
    pub papers: bool,
    /// The name of its data file in the site.
    pub data: String,
    /// The data files of the figures: the name by which a page tells the program of each, and that of the file.
    pub figures_data: [(&'static str, String); 3],
    /// The name of the index of the search.
    pub search: String,
    /// The name of the data file of the evidence.
    pub evidence_data: String,
}

impl Edition {
    /// The report with nothing chosen.
    pub fn whole(&self) -> Slice {
        slice(&self.report, &Selection::default())
    }

    /// What the components of a page read.
    pub fn printing(&self, page: &Page) -> Printing {
        let panel = match page {
            Page::Figure(id) => self.panels.iter().find(|(figure, _)| figure == id),
            _ => None,
        };
        Printing {
            report: Arc::clone(&self.report),
            whole: self.whole(),
            index: Arc::clone(&self.index),
            page: page.clone(),
            drawings: Arc::clone(&self.drawings),
            panel: panel.map(|(_, panel)| panel.clone()),
            papers: self.papers,
        }
    }
}
