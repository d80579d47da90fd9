//! What a reader assumes, by sliders in the print: the ranges below a sentence and the numbers in it.
//!
//! 1. A slider that moves enters by [`State::assume`]; the sliders themselves are in `scrub.js`.
//! 2. Sliders follow the selection. What follows from an assumption is written into sentences, tables and
//!    stamps by the program of the figures, which is fetched once a reader reaches for a slider.

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;

use super::elements::effect;
use super::{State, drawing};
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
                spawn_local(async { drop(drawing::program().await) });
            }
            (false, false) => state.assume(&name, &number),
            (false, true) => state.reset(&name),
        }
    });
    grow_sliders(&told);
    // The page's sliders live as long as the page.
    told.forget();
}

/// Where the program cannot be had the words stay as printed, beside a slider that has moved.
fn write(selection: RwSignal<Selection>) {
    spawn_local(async move {
        let Ok(program) = drawing::program().await else { return };
        let selection = selection.with_untracked(Selection::to_bytes);
        if let Err(error) = program.assume(&selection) {
            drawing::has_panicked(&error);
        }
    });
}
