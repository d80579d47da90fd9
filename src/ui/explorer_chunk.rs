//! The door to the table of everything, [`explorer`].
//!
//! [`explorer`]: super::explorer

use wasm_split_helpers::wasm_split;

use super::chunk::ChunkError;
use super::explorer;
pub use super::explorer::StartExplorer;

/// What starts the table of everything.
///
/// # Errors
/// Where the chunk cannot be fetched.
#[wasm_split(explorer, fallible)]
pub fn explorer_starter() -> Result<StartExplorer, ChunkError> {
    Ok(explorer::start)
}
