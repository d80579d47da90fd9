//! The doors to what works only in a figure that has come alive, [`live`]. Its functions get the data of the figures as
//! the page has fetched them.
//!
//! [`live`]: super::live

use wasm_split_helpers::wasm_split;

use super::chunk::ChunkError;
use super::live;
pub use super::live::{LiveChart, SavePicture, StartChart, TakeAway};

/// What starts live charts. ECharts is not part of it.
///
/// # Errors
/// Where the chunk cannot be fetched.
#[wasm_split(figures, fallible)]
pub fn chart_starter() -> Result<StartChart, ChunkError> {
    Ok(live::start_chart)
}

/// What saves figures as pictures. ECharts is not part of it.
///
/// # Errors
/// Where the chunk cannot be fetched.
#[wasm_split(pictures, fallible)]
pub fn picture_saver() -> Result<SavePicture, ChunkError> {
    Ok(live::save_picture)
}

/// What takes data away, cites, and tells what follows from a reader's assumptions.
///
/// # Errors
/// Where the chunk cannot be fetched.
#[wasm_split(taking, fallible)]
pub fn take_away() -> Result<TakeAway, ChunkError> {
    Ok(live::TAKE_AWAY)
}
