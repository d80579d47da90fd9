//! A value of a facet in the filters.

use leptos::prelude::*;

use super::super::State;
use super::super::facet_counts::FacetCounts;
use super::{html, truth};

/// The value with what it would leave. As choosing it counts every row of the report, numbers come after the answer:
/// see [`FacetCounts`].
#[component]
pub fn FacetValueButton(
    /// The facet's id.
    facet: String,
    /// The value's id.
    value: String,
    /// Its words.
    print: String,
    /// Names that the facet had, where it had some: scripts that read an address without the page's program know by
    /// them what chooses something.
    #[prop(optional_no_strip)]
    was: Option<String>,
) -> impl IntoView {
    let (state, counts) = (State::get(), expect_context::<FacetCounts>());
    let (selection, pair) = (state.selection, (facet.clone(), value.clone()));
    let is_chosen = move || selection.with(|chosen| chosen.has(&pair.0, &pair.1));
    let (of, id) = (facet.clone(), value.clone());
    let count = counts.of(&facet, &value);
    let left = count.clone();
    view! {
        <button type="button" class="facet-value" data-facet=of data-value=id data-was=was
            aria-pressed=move || truth(is_chosen()) data-empty=move || (count.get() == 0).then_some("")
            on:click=move |_| state.toggle(&facet, &value)>
            <span inner_html=html(&print) + " "></span><span class="facet-count" inner_html=move || left.get().to_string()></span>
        </button>
    }
}
