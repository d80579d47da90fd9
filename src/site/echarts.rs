//! ECharts in the site: what every live figure draws with, and what only some do, in files of their own.

use std::fs;
use std::io;
use std::path::Path;

use super::names::short_hash;
use super::output::StagedSite;
use crate::model::FigureContent;

/// ECharts as `./dev assets` has bundled it.
pub struct Echarts {
    /// The names of its files in the site, with the names by which a page tells the program of them.
    pub files: [(&'static str, String); 3],
    /// All of it as one script, for the build and for a page that can fetch nothing.
    pub whole: String,
}

// By these names the program finds what both others share, what all figures draw with, and what those with ties do.
const SHARED: &str = "echarts-shared";
const BASE: &str = "echarts";
const GRAPHS: &str = "echarts-graphs";

impl Echarts {
    /// Puts the files into the site, named by their content.
    ///
    /// # Errors
    /// Where one cannot be read or written.
    pub fn write(output: &StagedSite, assets: &Path) -> io::Result<Echarts> {
        let read = |name: &str| fs::read_to_string(assets.join("echarts").join(name));
        let write = |name: &str, text: &str| {
            let file = format!("{name}-{}.js", short_hash(text.as_bytes()));
            output.write(&file, text).map(|()| file)
        };
        let shared = write("echarts-shared", &read("shared.js")?)?;
        let importing = |name: &str| {
            Ok::<String, io::Error>(
                read(name)?.replace("\"./shared.js\"", &format!("\"./{shared}\"")),
            )
        };
        let base = write("echarts-base", &importing("base.js")?)?;
        let graphs = write("echarts-graphs", &importing("graphs.js")?)?;
        let whole = fs::read_to_string(assets.join("echarts.js"))?;
        Ok(Echarts { files: [(SHARED, shared), (BASE, base), (GRAPHS, graphs)], whole })
    }

    /// The files that a figure of some content draws with.
    pub fn files_of(&self, content: FigureContent) -> impl Iterator<Item = &str> {
        let is_tied = content == FigureContent::Ties;
        let files = self.files.iter().filter(move |(name, _)| is_tied || *name != GRAPHS);
        files.map(|(_, file)| file.as_str())
    }

    /// What stands in the place of a file where nothing can be fetched: all is in one of them, since one script that is
    /// data cannot import another.
    pub fn alone(&self, name: &str) -> Option<&str> {
        match name {
            BASE => Some(&self.whole),
            SHARED | GRAPHS => Some(""),
            _ => None,
        }
    }
}
