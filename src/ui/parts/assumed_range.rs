//! The range below a sentence, by which a reader assumes a number, and what it says of the number.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{WordsSpan, says, text};
use super::AssumedInput;
use crate::words;

/// A range. The prose prints it, with its ends and its step.
#[component]
pub fn AssumedRange(
    /// What it chooses.
    input: AssumedInput,
    /// The number where it starts, in words.
    print: String,
) -> impl IntoView {
    let state = State::get();
    let input = StoredValue::new(input);
    let spoken =
        text(move || Some(input.with_value(AssumedInput::number).unwrap_or_else(|| print.clone())));
    let value = move || input.with_value(|input| input.written(input.ticks()));
    let moved = move |event| {
        let name = input.with_value(AssumedInput::name);
        state.assume(&name, &event_target_value(&event));
    };
    let reached = move || State::get().reach();
    view! {
        <input type="range" data-input=input.with_value(AssumedInput::name) aria-valuetext=spoken prop:value=value
            on:input=moved on:focusin=move |_| reached() on:pointerdown=move |_| reached()/>
    }
}

/// The reader's number beside the one that is stated.
#[component]
pub fn YourNumber(
    /// What is chosen.
    input: AssumedInput,
) -> impl IntoView {
    let lang = State::get().index.lang;
    let words =
        says(move || input.number().map(|number| words::yours(lang, &number)).unwrap_or_default());
    view! { <WordsSpan class=Some("yours") says=words/> }
}
