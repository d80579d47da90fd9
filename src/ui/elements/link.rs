//! A link whose way follows what the reader chose.

use leptos::prelude::*;

use super::{Flag, Text};

/// A link.
#[component]
pub fn Link(
    /// Where it leads.
    href: Text,
    /// Whether the reader is there already.
    #[prop(optional_no_strip)]
    current: Option<Flag>,
    /// The language of what it leads to.
    #[prop(optional_no_strip)]
    language: Option<&'static str>,
    /// The place in the report, of a link that leads there.
    #[prop(optional_no_strip)]
    place: Option<String>,
    /// Whether it opens a page of its own.
    #[prop(optional)]
    is_outward: bool,
    /// What it holds.
    print: String,
) -> impl IntoView {
    let (target, rel) = (is_outward.then_some("_blank"), is_outward.then_some("noopener"));
    view! {
        <a href=href hreflang=language lang=language data-place=place target=target rel=rel aria-current=current
            inner_html=print></a>
    }
}
