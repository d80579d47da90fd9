//! Components, one a file, and the two edges to the browser.
//!
//! 1. The build prints a page by its components, from [`page_print`] on, with nothing chosen.
//! 2. [`State`] holds the reader's [`Selection`](crate::query::Selection) and what follows from it; every click on
//!    a facet value enters by [`State::toggle`].
//! 3. What stands in print follows it, in effects, which run in the browser only: see [`come_alive`].
//! 4. [`address`] is the only file that reads and writes the URL.
//! 5. What works only in a figure that has come alive is in [`live`], which belongs to another program.

mod address;
mod after_frame;
mod beside;
mod colophon;
mod contents;
mod drawing;
mod embed_page;
mod evidence;
mod facet_bar;
mod fact_card;
mod figure;
mod figure_about;
mod figure_actions;
mod figure_page;
mod figure_print;
mod figure_says;
mod figure_switches;
mod figure_table;
mod figure_tabs;
mod follow;
mod glossary;
mod follow_facets;
mod follow_links;
mod here;
mod in_view;
mod landing;
pub mod live;
mod living;
mod live_chart;
mod masthead;
mod newsroom;
mod page;
mod page_print;
mod prints;
mod record_card;
mod records;
mod report_page;
mod section;
mod sources;
mod state;
mod steps;
mod top;
mod what_if;

pub use colophon::colophon;
pub use contents::contents;
pub use embed_page::{EmbedFactPage, EmbedPage};
pub use facet_bar::{facet_bar, facet_row};
pub use fact_card::fact_card;
pub use figure_about::figure_about;
pub use figure_actions::{act, figure_actions};
pub use figure_page::FigurePage;
pub use figure_print::{Place, figure_print};
pub use figure_says::figure_says;
pub use figure_switches::switch_of_event;
pub use figure_table::figure_table;
pub use figure_tabs::{choose_tab, figure_tabs, move_in_tabs};
pub use follow::facet_of_event;
pub use follow_facets::is_clear;
pub use glossary::glossary;
pub use newsroom::{Newsroom, Snippet, newsroom};
pub use page::Page;
pub use page_print::{Printing, page_print};
pub use prints::{Part, Prints};
pub use record_card::open_record;
pub use records::records;
pub use report_page::ReportPage;
pub use sources::{figure_sources, sources};
pub use state::State;
pub use steps::step_list;

use leptos::prelude::{Effect, document};

/// After hydration: ties the page to the address bar and the print to the selection, and tells style
/// that the controls work.
pub fn come_alive(state: &State) {
    address::follow_address(state);
    follow::follow_in_print(state);
    follow_facets::follow_facets(state);
    follow_links::follow_links(state);
    figure::follow_figures(state);
    evidence::look_up_when_reached(state);
    what_if::follow_assumed(state);
    beside::follow_beside(state);
    Effect::new(move |_| {
        here::follow_reader();
        beside::keep_place();
        landing::land();
        steps::follow_steps();
        figure_tabs::grow_tabs();
        live_chart::make_walkable();
        record_card::make_rows_open();
        if let Some(root) = document().document_element() {
            // Without the attribute the controls stay hidden, as they do without a script.
            let _ = root.set_attribute("data-alive", "");
        }
    });
}
