//! What is done when a reader reaches for a slider.

use leptos::prelude::SetValue;
use leptos::task::spawn_local;

use super::State;
use super::fetching::{DataNeeded, figures_data};
use super::figure_chunks::take_away;

/// Values that follow stand beside records.
pub const NEEDED: DataNeeded = DataNeeded { tables: false, what_ifs: true };

/// Another entry of the address begins, and what will be needed is fetched.
pub fn reach(state: &State) {
    state.gesture.set_value(false);
    spawn_local(async {
        let Ok(data) = figures_data(NEEDED) else { return };
        let _ = take_away().await;
        let _ = data.bytes().await;
    });
}
