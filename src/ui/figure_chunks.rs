//! The doors to what works only in a figure that has come alive, [`live`]. Its functions get the data of the figures as
//! the page has fetched them.
//!
//! [`live`]: super::live

use leptos::task::spawn_local;
use wasm_split_helpers::wasm_split;

use super::chunk::ChunkError;
use super::live;
pub use super::live::{LiveChart, StartChart};
use crate::figures::{self, Draw};
use crate::model::{FigureContent, Kind};

/// What starts live charts. ECharts is not part of it.
///
/// # Errors
/// Where the chunk cannot be fetched.
#[wasm_split(figures, fallible)]
pub fn chart_starter() -> Result<StartChart, ChunkError> {
    Ok(live::start_chart)
}

/// How figures of a kind are drawn.
///
/// # Errors
/// Where the chunk cannot be fetched.
pub async fn drawing_of(kind: Kind) -> Result<Draw, ChunkError> {
    let draw_of = match kind.content() {
        FigureContent::Records => drawing_of_records().await?,
        FigureContent::Rows | FigureContent::Ties => drawing_of_rows().await?,
    };
    Ok(draw_of(kind))
}

/// Fetches what draws figures of a kind, before it is waited for.
pub fn ask_for_drawing(kind: Kind) {
    spawn_local(async move { drop(drawing_of(kind).await) });
}

#[wasm_split(figures, fallible)]
fn drawing_of_records() -> Result<fn(Kind) -> Draw, ChunkError> {
    Ok(figures::draw_of_records)
}

/// A chunk of its own, which figures of records do without.
#[wasm_split(rows, fallible)]
fn drawing_of_rows() -> Result<fn(Kind) -> Draw, ChunkError> {
    Ok(figures::draw_of_rows)
}
