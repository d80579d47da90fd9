//! A passage that assumes, the numbers that follow in it, and the way back to what was printed.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{LivingWords, PlainButton, clicked, flag, text};
use crate::words::AssumedPhrase;

/// A passage; it says so while the reader assumes something in it.
#[component]
pub fn WhatIfPassage(
    /// The what-if's id.
    id: String,
    /// The passage.
    print: String,
) -> impl IntoView {
    let (follows, what_if) = (State::get().follows, id.clone());
    let is_assumed = move || follows.with(|follows| follows.what_ifs.contains(&what_if));
    let label = AssumedPhrase::WhatIf.text(State::get().index.lang);
    view! { <div class="what-if" data-what-if=id role="group" aria-label=label data-assumed=flag(is_assumed) inner_html=print></div> }
}

/// A number that follows from what is assumed.
#[component]
pub fn FollowingNumber(
    /// Its name, such as `growth.size`.
    name: String,
    /// The number as printed.
    print: String,
) -> impl IntoView {
    let (follows, output) = (State::get().follows, name.clone());
    let now = text(move || follows.with(|follows| follows.number(&output).map(str::to_string)));
    view! { <LivingWords class="follows" output=Some(name) print=print now=now/> }
}

/// Takes back what is assumed in a what-if.
#[component]
pub fn AssumedReset(
    /// The what-if's id.
    id: String,
    /// Its word.
    print: &'static str,
) -> impl IntoView {
    let (state, what_if) = (State::get(), id.clone());
    let reset = clicked(move |_| state.reset(&what_if));
    view! { <PlainButton class="reset" reset=Some(id) clicked=reset print=print/> }
}
