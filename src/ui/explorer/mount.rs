//! The table of everything comes alive in the place that the build printed for it.

use leptos::prelude::*;
use leptos::tachys::view::Position;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement};

use super::super::State;
use super::super::elements::effect;
use super::explorer_field::ExplorerField;
use super::explorer_view::ExplorerView;
use super::printed_tables::come_back_for_links;
use super::state::ExplorerState;
use crate::model::Evidence;
use crate::words::Phrase;

/// Starts the table of everything with the rows of the evidence's data file, in the place that the build printed for it.
pub type StartExplorer = fn(&[u8], HtmlElement, &State) -> Result<Owner, JsValue>;

/// Hydrates the field of a place, and shows below it what the page's selection keeps, in the look that it says; what the
/// reader has typed meanwhile is looked for. It lives as long as what is given.
///
/// # Errors
/// Where the evidence is of another release, or the place holds no field.
pub fn start(evidence: &[u8], place: HtmlElement, page: &State) -> Result<Owner, JsValue> {
    let evidence: Evidence =
        postcard::from_bytes(evidence).map_err(|_| JsValue::from("the evidence cannot be read"))?;
    let field = place.first_element_child().ok_or("the place holds no field")?;
    let field: HtmlInputElement = field.dyn_into()?;
    // What an earlier one has left.
    while let Some(left) = field.next_sibling() {
        place.remove_child(&left)?;
    }
    let owner = Owner::new();
    owner.with(|| {
        let state = ExplorerState::new(evidence, page.clone());
        provide_context(state);
        if !field.value().is_empty() {
            state.find_typed(field.value());
        }
        hydrate(&field, state);
        leptos::mount::mount_to(place, ExplorerView).forget();
        come_back_for_links(state);
        let selection = page.selection;
        effect(move || selection.with(|chosen| state.show(chosen)));
    });
    Ok(owner)
}

fn hydrate(field: &HtmlInputElement, state: ExplorerState) {
    let words = Signal::derive(move || state.look.with(|look| look.find.clone()));
    let label = Phrase::LookUp.text(state.lang());
    let view = view! { <ExplorerField label=label words=words on_words=move |words| state.find(words) field=state.field/> };
    let hydrated = view.into_view().hydrate_from_position::<true>(field, Position::Current);
    StoredValue::new_local(hydrated);
}
