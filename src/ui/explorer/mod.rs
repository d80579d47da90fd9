//! The table of everything that the report holds: filtered by the page's selection, searched, sorted, page by page,
//! taken away as it is shown. It lies in a chunk that is fetched when a reader looks something up: of the page's own
//! code only `explorer_chunk` may name it.
//!
//! 1. [`Rows`](rows::Rows) decides which rows match, [`Orders`](orders::Orders) orders them.
//! 2. [`ExplorerState`] is what the reader looks at, as signals; a word in the field, a table, a head, a page each
//!    change it, and everything shown follows.
//! 3. The printed tables give way ([`printed_tables`]), and come back before a link leads into them.

mod column;
mod explorer_field;
mod explorer_foot;
mod explorer_row;
mod explorer_table;
mod explorer_view;
mod files;
mod look;
mod marked_words;
mod mount;
mod orders;
mod page_of_rows;
mod printed_tables;
mod rows;
mod state;
mod table_choice;

pub use explorer_field::ExplorerField;
pub use mount::{StartExplorer, start};
pub use state::ExplorerState;
