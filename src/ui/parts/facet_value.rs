//! A value of a facet in the filters, and what it would leave.

use leptos::prelude::*;

use super::super::elements::{WordsSpan, flag, says};
use super::super::facet_counts::FacetCounts;
use super::chip::facet_press;

/// The value; it holds its words and its [`FacetCount`].
#[component]
pub fn FacetValueButton(
    /// The facet's id.
    facet: String,
    /// The value's id.
    value: String,
    /// What it holds.
    print: String,
    /// Names that the facet had, where it had some: scripts that read an address without the page's program know by
    /// them what chooses something.
    #[prop(optional_no_strip)]
    was: Option<String>,
) -> impl IntoView {
    facet_press("facet-value", facet, value, print, was)
}

/// What a value would leave. As choosing it counts every row of the report, numbers come after the answer: see
/// [`FacetCounts`].
#[component]
pub fn FacetCount(
    /// The facet's id.
    facet: String,
    /// The value's id.
    value: String,
) -> impl IntoView {
    let count = expect_context::<FacetCounts>().of(&facet, &value);
    let left = count.clone();
    let (empty, says) = (flag(move || count.get() == 0), says(move || left.get().to_string()));
    view! { <WordsSpan class=Some("facet-count") empty=Some(empty) says=says/> }
}
