//! The range below a sentence, by which a reader assumes a number, and what it says of the number.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{WordsSpan, says, text};
use super::AssumedInput;
use crate::words;

/// A range.
#[component]
pub fn AssumedRange(
    /// What it chooses.
    input: AssumedInput,
    /// The number where it starts, in words.
    print: String,
) -> impl IntoView {
    let state = State::get();
    let choices = input.choices;
    let [min, max, step, start] =
        [choices.min, choices.max, choices.step, choices.start].map(|ticks| input.written(ticks));
    let (id, name) = (input.id(), input.name());
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
        <input type="range" id=id data-input=name min=min max=max step=step value=start autocomplete="off" aria-valuetext=spoken prop:value=value
            on:input=moved on:focusin=move |_| reached() on:pointerdown=move |_| reached()/>
    }
}

/// The reader's number beside the one that is stated.
#[component]
pub fn YourNumber(
    /// What is chosen.
    input: AssumedInput,
) -> impl IntoView {
    let (lang, name) = (State::get().index.lang, input.name());
    let words =
        says(move || input.number().map(|number| words::yours(lang, &number)).unwrap_or_default());
    view! { <WordsSpan class=Some("yours") yours=Some(name) says=words/> }
}
