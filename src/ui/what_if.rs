//! What follows from what a reader assumes. Components show it; it is put into words by a chunk, which is fetched once a
//! reader reaches for a slider.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use super::State;
use super::chunk::{ChunkError, contained};
use super::elements::effect;
use super::fetching::{DataNeeded, figures_data};
use super::parts::FigureState;
use super::taking_chunk::{TakeAway, take_away};
use super::what_follows::WhatFollows;

/// Values that follow stand beside records.
const NEEDED: DataNeeded = DataNeeded { tables: false, what_ifs: true };

/// Has what follows keep to the selection, and the figures that draw it grow what they then add.
pub fn follow_assumed(state: &State, figures: Vec<(FigureState, Element)>) {
    let is_assuming = state.is_assuming;
    effect(move || {
        if is_assuming.get() {
            spawn_local(async { drop(ask_for_it().await) });
        }
    });
    let state = state.clone();
    let figures = StoredValue::new_local(figures);
    effect(move || {
        if state.selection.with(|chosen| chosen.assumed().is_empty()) {
            if state.follows.with_untracked(|follows| !follows.what_ifs.is_empty()) {
                state.follows.set(WhatFollows::default());
            }
            return;
        }
        let state = state.clone();
        spawn_local(async move {
            // Where the chunk cannot be had the words stay as printed, beside a slider that has moved.
            if let Ok(now) = what_follows(&state, figures).await {
                state.follows.set(now);
            }
        });
    });
}

/// Fetches what will be needed.
async fn ask_for_it() -> Result<(), ChunkError> {
    let data = figures_data(NEEDED)?;
    take_away().await?;
    data.bytes().await?;
    Ok(())
}

async fn what_follows(
    state: &State,
    figures: StoredValue<Vec<(FigureState, Element)>, LocalStorage>,
) -> Result<WhatFollows, ChunkError> {
    let data = figures_data(NEEDED)?;
    let TakeAway { what_follows, grow, .. } = take_away().await?;
    let data = data.bytes().await?;
    let mut all = Vec::new();
    figures.update_value(|figures| all = std::mem::take(figures));
    for (figure, element) in all {
        contained(|| {
            grow(state, &figure, &element);
            Ok(())
        })?;
    }
    contained(|| what_follows(&data, &state.selection.get_untracked()))
}
