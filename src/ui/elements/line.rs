//! A line of words that changes.

use leptos::prelude::*;

use super::Says;

/// A paragraph; empty while there is nothing to say.
#[component]
pub fn Line(
    /// Its class.
    class: &'static str,
    /// Whether it is read out when it changes.
    #[prop(optional)]
    is_status: bool,
    /// What it says.
    says: Says,
) -> impl IntoView {
    view! { <p class=class role=is_status.then_some("status") inner_html=says></p> }
}
