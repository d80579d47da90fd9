//! The table of everything comes alive in the place that the build printed for it.

use leptos::prelude::*;
use leptos::tachys::view::Position;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement};

use super::explorer_field::ExplorerField;
use super::explorer_view::ExplorerView;
use super::printed_tables::come_back_for_links;
use super::state::{ExplorerState, Tell};
use crate::model::Evidence;
use crate::query::Selection;
use crate::words::Phrase;

/// A table of everything in its place. It lives as long as the page.
pub struct Explorer {
    state: ExplorerState,
    _owner: Owner,
}

impl Explorer {
    /// Hydrates the field of a place, and shows all rows below it; what the reader has typed meanwhile is looked for.
    ///
    /// # Errors
    /// Where the place holds no field.
    pub fn new(evidence: Evidence, place: HtmlElement, tell: Tell) -> Result<Explorer, JsValue> {
        let field = place.first_element_child().ok_or("the place holds no field")?;
        let field: HtmlInputElement = field.dyn_into()?;
        // What an earlier one has left.
        while let Some(left) = field.next_sibling() {
            place.remove_child(&left)?;
        }
        let owner = Owner::new();
        let state = owner.with(|| {
            let state = ExplorerState::new(evidence, tell);
            provide_context(state);
            if !field.value().is_empty() {
                state.find_typed(field.value());
            }
            hydrate(&field, state);
            leptos::mount::mount_to(place, ExplorerView).forget();
            come_back_for_links(state);
            state
        });
        Ok(Explorer { state, _owner: owner })
    }

    /// Shows what a selection keeps, in the look that it says.
    pub fn show(&self, selection: &Selection) {
        self.state.show(selection);
    }
}

fn hydrate(field: &HtmlInputElement, state: ExplorerState) {
    let words = Signal::derive(move || state.look.with(|look| look.find.clone()));
    let label = Phrase::LookUp.text(state.lang());
    let view = view! { <ExplorerField label=label words=words on_words=move |words| state.find(words) field=state.field/> };
    let hydrated = view.into_view().hydrate_from_position::<true>(field, Position::Current);
    StoredValue::new_local(hydrated);
}
