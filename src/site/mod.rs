//! Everything that is written into the site, from a report's files and the browser's build.
//!
//! 1. [`write::write`] is called by Trunk's hook with the staged `index.html`.
//! 2. `load` gives the report in each language, or every problem.
//! 3. [`draw::Drawer`] runs ECharts inside QuickJS.
//! 4. [`drawing`] draws each figure for each frame with it, fit for pages.
//! 5. [`pages::pages`] lists the pages of each edition with the words of their heads.
//! 6. [`page::render`] renders the components of a page to HTML and pours it into the shell.
//! 7. [`policy`] hashes the scripts of the finished page into its content security policy.
//! 8. Beside the pages: [`figure_files`], pictures by [`social`], [`feed`]s; once for all, [`whole::write`].
//! 9. [`search`] writes the index of the search, and the scripts beside it.
//! 10. [`previous::keep`] adds the last release's files, and [`offline::write`] lists what a reader keeps.

mod address;
mod app_manifest;
mod cite;
mod csl;
mod data;
mod draw;
mod drawing;
mod echarts;
mod edition;
mod embed;
mod evidence;
mod feed;
mod figure_data;
mod figure_files;
mod gallery;
mod head;
mod held_style;
mod json_ld;
mod ledger;
mod moved;
mod names;
mod not_found;
mod offline;
mod output;
mod package;
mod page;
mod pages;
mod policy;
mod previous;
mod program;
mod raster;
mod search;
mod section_room;
mod single_file;
pub mod write;
mod sitemap;
mod social;
mod tags;
mod whole;
