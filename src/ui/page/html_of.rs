//! Components as HTML.

use leptos::prelude::*;

/// HTML without the marks that hydration would look for between words: parts go by elements only.
pub fn html_of<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| view().into_view().to_html()).replace("<!>", "")
}
