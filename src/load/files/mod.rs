//! The author's files as text: every part keeps its place, so that a problem can point to it.

mod characters;
mod csv_cells;
mod csv_table;
mod folder;
mod source_file;
mod toml_file;
mod toml_table;

pub use characters::refuse_text;
pub use csv_table::{CsvRow, CsvTable};
pub use folder::{exists, listed, of_ids};
pub use source_file::{SourceFile, Spot};
pub use toml_file::parse as parse_toml;
pub use toml_table::TomlTable;
