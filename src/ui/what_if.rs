//! What a reader assumes, by sliders in the print: the ranges below a sentence and the numbers in it.
//!
//! 1. A slider that moves enters by [`State::assume`]; the sliders themselves are in `scrub.js`.
//! 2. Sliders follow the selection. What follows from an assumption is written into sentences, tables and
//!    stamps by a chunk that is fetched once a reader reaches for a slider.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

use super::State;
use super::chunk::{ChunkError, contained};
use super::elements::effect;
use super::fetching::{DataNeeded, figures_data};
use super::figure_chunks;
use crate::query::Selection;

#[wasm_bindgen(module = "/src/ui/scrub.js")]
extern "C" {
    #[wasm_bindgen(js_name = growSliders)]
    fn grow_sliders(tell: &Closure<dyn Fn(String, String)>);

    #[wasm_bindgen(js_name = showAssumed)]
    fn show_assumed(assumed: &str);
}

/// Ties the sliders of the page, and what follows from them, to the selection.
pub fn follow_assumed(state: &State) {
    grow(state);
    let (selection, mut was_assumed) = (state.selection, false);
    effect(move || {
        let assumed = selection.with(|chosen| chosen.assumed().to_string());
        show_assumed(&assumed);
        let is_assumed = !assumed.is_empty();
        if std::mem::replace(&mut was_assumed, is_assumed) || is_assumed {
            write(selection);
        }
    });
}

fn grow(state: &State) {
    let state = state.clone();
    let told = Closure::<dyn Fn(String, String)>::new(move |name: String, number: String| {
        match (name.is_empty(), number.is_empty()) {
            (true, _) => {
                state.gesture.set_value(false);
                spawn_local(async { drop(fetch_what_follows().await) });
            }
            (false, false) => state.assume(&name, &number),
            (false, true) => state.reset(&name),
        }
    });
    grow_sliders(&told);
    // The page's sliders live as long as the page.
    told.forget();
}

/// Values that follow stand beside records.
const NEEDED: DataNeeded = DataNeeded { tables: false, what_ifs: true };

/// Before it is needed.
async fn fetch_what_follows() -> Result<(), ChunkError> {
    let data = figures_data(NEEDED)?;
    figure_chunks::take_away().await?;
    data.bytes().await?;
    Ok(())
}

/// Where the chunk cannot be had the words stay as printed, beside a slider that has moved.
fn write(selection: RwSignal<Selection>) {
    let written = async move {
        let data = figures_data(NEEDED)?;
        let write = figure_chunks::take_away().await?.write_what_ifs;
        let data = data.bytes().await?;
        contained(|| write(&data, &selection.get_untracked()))
    };
    spawn_local(async { drop(written.await) });
}
