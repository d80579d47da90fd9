//! Chunks of the program that are fetched late. `wasm_split` marks the doors to them, [`figure_chunks`] and
//! [`explorer_chunk`]: a door fetches its chunk and gives functions of it, and what only those use lies in the chunk.
//!
//! [`figure_chunks`]: super::figure_chunks
//! [`explorer_chunk`]: super::explorer_chunk

use wasm_bindgen::JsValue;
use wasm_split_helpers::SplitLoaderError;

use super::attempt::attempt;

/// Why a chunk did not do what it was asked for.
#[derive(Debug)]
pub enum ChunkError {
    /// It could not be fetched; the next call tries again.
    Missing,
    /// It has panicked. What it was working on is not to be used again.
    Panicked,
    /// What the browser, or ECharts, has thrown.
    Refused(JsValue),
}

impl From<SplitLoaderError> for ChunkError {
    fn from(_: SplitLoaderError) -> ChunkError {
        ChunkError::Missing
    }
}

impl From<JsValue> for ChunkError {
    fn from(error: JsValue) -> ChunkError {
        ChunkError::Refused(error)
    }
}

/// Calls a function of a chunk. A panic there ends that call, and nothing else of the page.
///
/// # Errors
/// What the call gives, or that it has panicked.
pub fn contained<T>(call: impl FnOnce() -> Result<T, JsValue>) -> Result<T, ChunkError> {
    let (mut call, mut given) = (Some(call), None);
    let has_ended = attempt(&mut || given = call.take().map(|call| call()));
    match given {
        Some(given) if has_ended => Ok(given?),
        _ => Err(ChunkError::Panicked),
    }
}
