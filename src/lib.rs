//! An interactive report that stands in its HTML and comes alive in the browser.
//!
//! Modules in dependency order; each uses only those before it (`tests/layers/` holds this).

// Views nest deeper than the compiler's default allows.
#![recursion_limit = "256"]

pub mod model;
pub mod words;
pub mod query;
#[cfg(feature = "ssr")]
pub mod load;
pub mod figures;
pub mod ui;
pub mod app;
#[cfg(feature = "ssr")]
pub mod prerender;
