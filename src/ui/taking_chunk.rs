//! The door to what figures are taken away by, [`taking`].
//!
//! [`taking`]: super::taking

use wasm_split_helpers::wasm_split;

use super::chunk::ChunkError;
use super::taking;
pub use super::taking::TakeAway;

/// What takes figures away, cites, and tells what follows from a reader's assumptions.
///
/// # Errors
/// Where the chunk cannot be fetched.
#[wasm_split(taking, fallible)]
pub fn take_away() -> Result<TakeAway, ChunkError> {
    Ok(taking::TAKE_AWAY)
}
