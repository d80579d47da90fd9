//! What follows from what a reader assumes. Components show it; it is put into words by a chunk, which is fetched once a
//! reader reaches for a slider.

use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Element;

use super::State;
use super::chunk::{ChunkError, contained};
use super::elements::effect;
use super::fetching::figures_data;
use super::figure_chunks::take_away;
use super::follow_chunk::figure_grower;
use super::parts::FigureState;
use super::reach::NEEDED;
use super::what_follows::WhatFollows;

/// Has what follows keep to the selection, and the figures that draw it grow what they then add.
pub fn follow_assumed(state: &State, figures: Vec<(FigureState, Element)>) {
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

async fn what_follows(
    state: &State,
    figures: StoredValue<Vec<(FigureState, Element)>, LocalStorage>,
) -> Result<WhatFollows, ChunkError> {
    let data = figures_data(NEEDED)?;
    let what_follows = take_away().await?.what_follows;
    let grow = figure_grower().await?;
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
