//! An interactive report that stands in its HTML and comes alive in the browser.
//!
//! Modules in dependency order; each uses only those before it (`tests/layers/` holds this).

// Views nest deeper than the compiler's default allows.
#![recursion_limit = "256"]

pub mod model;
pub mod words;
pub mod query;
pub mod figures;
#[cfg(feature = "ssr")]
pub mod load;

/// Components, one a file, and the edges to the browser.
///
/// 1. [`page`](ui::page) prints a page by its components, with nothing chosen; only the build holds it.
/// 2. [`State`](ui::State) holds the reader's [`Selection`](query::Selection) and what follows from it; every choice
///    enters by its methods.
/// 3. [`parts`](ui::parts) are the components that react: the build prints them, and the browser hydrates each where
///    it stands (`hydrate`, `hydrate_page`).
/// 4. [`address`](ui::address) is the only file that reads and writes the URL.
/// 5. What works only in a figure that has come alive is in [`live`](ui::live), what is taken away of it in
///    [`taking`](ui::taking), and the table of everything in [`explorer`](ui::explorer). They lie in chunks that are fetched
///    late: only [`figure_chunks`](ui::figure_chunks), [`taking_chunk`](ui::taking_chunk) and
///    [`explorer_chunk`](ui::explorer_chunk) lead there.
pub mod ui {
    pub mod hooks;
    pub mod page_name;
    pub mod what_follows;
    pub mod state;
    pub mod after_frame;
    pub mod address;
    pub mod attempt;
    pub mod chunk;
    pub mod fetching;
    pub mod focus;
    pub mod facet_counts;
    pub mod hydrate;
    pub mod landing;
    pub mod opener;
    pub mod elements;
    pub mod printed_record;
    pub mod action_status;
    pub mod saving;
    pub mod action_status_line;
    pub mod live;
    pub mod figure_chunks;
    pub mod parts;
    pub mod taking;
    pub mod taking_chunk;
    pub mod take_away;
    pub mod figure_actions;
    pub mod record_details;
    pub mod record_card;
    pub mod what_if;
    pub mod hydrate_page;
    pub mod hydrate_what_ifs;
    pub mod beside;
    pub mod live_chart;
    pub mod explorer;
    pub mod explorer_chunk;
    pub mod look_up;
    #[cfg(feature = "ssr")]
    pub mod page;

    pub use page_name::Page;
    pub use state::State;
}
pub mod app;
#[cfg(feature = "ssr")]
pub mod site;
