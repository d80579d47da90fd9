//! What is said where some component could not be hydrated.

use leptos::prelude::*;

use super::super::State;
use super::html;
use crate::words::PagePhrase;

/// A quiet line; empty as long as the page is as it was printed.
#[component]
pub fn AlteredNotice() -> impl IntoView {
    let State { index, is_altered, .. } = State::get();
    let says = move || is_altered.get().then(|| html(PagePhrase::Altered.text(index.lang)));
    view! { <p class="altered" role="status" inner_html=move || says().unwrap_or_default()></p> }
}
