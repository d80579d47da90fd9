//! The door to what figures add while a reader assumes something, [`figure_follows`].
//!
//! [`figure_follows`]: super::figure_follows

use wasm_split_helpers::wasm_split;

use super::chunk::ChunkError;
use super::figure_follows::{self, GrowFigure};

/// What grows it in a figure.
///
/// # Errors
/// Where the chunk cannot be fetched.
#[wasm_split(taking, fallible)]
pub fn figure_grower() -> Result<GrowFigure, ChunkError> {
    Ok(figure_follows::grow)
}
