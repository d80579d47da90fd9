//! Everything that is written into the site, from a report's files and the browser's build.
//!
//! 1. [`site::write`] is called by Trunk's hook with the staged `index.html`.
//! 2. `load` gives the report in each language, or every problem.
//! 3. [`draw::Drawer`] draws each figure for each frame with ECharts inside QuickJS.
//! 4. [`prints::prints`] adds the tables as HTML.
//! 5. [`page::render`] renders the app to HTML and pours it into the shell.
//! 6. [`policy`] hashes the scripts of the finished page into its content security policy.

mod data;
mod draw;
mod page;
mod policy;
mod prints;
pub mod site;
mod svg;
