//! What is said where some component could not be hydrated.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{Line, says};
use crate::words::PagePhrase;

/// A quiet line; empty as long as the page is as it was printed.
#[component]
pub fn AlteredNotice() -> impl IntoView {
    let State { index, is_altered, .. } = State::get();
    let words = move || if is_altered.get() { PagePhrase::Altered.text(index.lang) } else { "" };
    view! { <Line class="altered" is_status=true says=says(move || words().to_string())/> }
}
