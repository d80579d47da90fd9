//! Components, one a file, and the two edges to the browser.
//!
//! 1. [`State`] holds the reader's [`Selection`](crate::query::Selection) and what follows from it.
//! 2. Components read it; every click on a facet value enters by [`State::toggle`].
//! 3. [`address`] is the only file that reads and writes the URL, [`echarts`] the only binding to ECharts.
//!
//! The first render is that of the default selection, in the build and in the browser. What only a
//! browser can know is applied afterwards, in effects, which do not run in the build.

mod address;
mod contents;
mod echarts;
mod evidence;
mod facet_bar;
mod figure;
mod figure_table;
mod follow;
mod live_chart;
mod masthead;
mod plot;
mod prints;
mod record_card;
mod records;
mod section;
mod sources;
mod state;

pub use contents::{Contents, contents};
pub use facet_bar::FacetBar;
pub use figure_table::figure_table;
pub use follow::facet_of_event;
pub use masthead::Masthead;
pub use prints::{Part, Prints};
pub use record_card::{RecordCard, open_record};
pub use records::records;
pub use section::SectionView;
pub use sources::{figure_sources, sources};
pub use state::State;

use leptos::prelude::{Effect, document};

/// After hydration: ties the page to the address bar and the print to the selection, and tells style
/// that the controls work.
pub fn come_alive(state: &State) {
    address::follow_address(state);
    follow::follow_in_print(state);
    Effect::new(move |_| {
        if let Some(root) = document().document_element() {
            // Without the attribute the controls stay hidden, as they do without a script.
            let _ = root.set_attribute("data-alive", "");
        }
    });
}
