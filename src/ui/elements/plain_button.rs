//! A button that does one thing.

use leptos::prelude::*;

use super::{Clicked, Flag};

/// A button.
#[component]
pub fn PlainButton(
    /// Its class.
    class: &'static str,
    /// The what-if that it takes back.
    #[prop(optional_no_strip)]
    reset: Option<String>,
    /// Whether there is nothing to do.
    #[prop(optional_no_strip)]
    disabled: Option<Flag>,
    /// What a click does.
    clicked: Clicked,
    /// Its words.
    print: &'static str,
) -> impl IntoView {
    view! {
        <button type="button" class=class data-reset=reset disabled=disabled on:click=clicked inner_html=print></button>
    }
}
