//! Both languages side by side, on wide screens. What shows them is fetched when a reader asks for it
//! (`src/parallel/parallel.js`); whether it is asked for stands in the selection, like a figure's switches.

use js_sys::Promise;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::elements::effect;
use super::hydrate_page::hydrate_beside;
use super::{Page, State};
use crate::model::Switch;

#[wasm_bindgen(module = "/src/ui/beside.js")]
extern "C" {
    #[wasm_bindgen(js_name = showBeside)]
    fn show_beside(is_on: bool) -> Promise;
}

/// Shows the other language for as long as the selection says so. Where it cannot be fetched, the switch goes
/// back.
pub fn follow_beside(state: &State) {
    if state.page != Page::Report {
        return;
    }
    let selection = state.selection;
    let shown = StoredValue::new_local(None::<Owner>);
    let mut was_on = false;
    effect(move || {
        let is_on = selection.with(|chosen| chosen.shows("", Switch::Parallel));
        if std::mem::replace(&mut was_on, is_on) != is_on {
            spawn_local(async move {
                match JsFuture::from(show_beside(is_on)).await {
                    // What was shown before is gone from the page, and its components with it.
                    Ok(_) => shown.set_value(is_on.then(hydrate_beside)),
                    Err(_) if is_on => {
                        // The reader may have gone back already.
                        if selection.with_untracked(|chosen| chosen.shows("", Switch::Parallel)) {
                            selection.update(|chosen| *chosen = chosen.flip("", Switch::Parallel));
                        }
                    }
                    Err(_) => {}
                }
            });
        }
    });
}
