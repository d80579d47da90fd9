//! What a reader may assume, as its sliders share it.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::super::State;
use crate::model::Choices;
use crate::query::decimal;

/// An input of a what-if.
#[derive(Clone)]
pub struct AssumedInput {
    what_if: String,
    input: String,
    /// What can be chosen.
    pub choices: Choices,
    state: State,
}

impl AssumedInput {
    /// The input of a name such as `growth.rate`, where the report has it.
    pub fn of(state: &State, name: &str) -> Option<AssumedInput> {
        let (what_if, input) = name.split_once('.')?;
        let choices = state.index.what_if(what_if)?.choices(input)?;
        let [what_if, input] = [what_if, input].map(str::to_string);
        Some(AssumedInput { what_if, input, choices, state: state.clone() })
    }

    /// Its name.
    pub fn name(&self) -> String {
        format!("{}.{}", self.what_if, self.input)
    }

    /// The id of its range in the page.
    pub fn id(&self) -> String {
        format!("input-{}-{}", self.what_if, self.input)
    }

    /// What is chosen, in ticks.
    pub fn ticks(&self) -> i64 {
        let ticks =
            |chosen: &crate::query::Selection| chosen.assumed().ticks(&self.what_if, &self.input);
        self.state.selection.with(ticks).unwrap_or(self.choices.start)
    }

    /// A number of ticks as ranges have it.
    pub fn written(&self, ticks: i64) -> String {
        decimal(ticks, self.choices.decimals)
    }

    /// The chosen number in words; none where it is as printed, or cannot be told.
    pub fn number(&self) -> Option<String> {
        self.state.follows.with(|follows| follows.number(&self.name()).map(str::to_string))
    }

    /// Chooses the nearest of its choices.
    pub fn choose(&self, ticks: i64) {
        let ticks = self.choices.nearest(ticks);
        if ticks != untrack(|| self.ticks()) {
            self.state.assume(&self.name(), &self.written(ticks));
        }
    }

    /// Does what a key does to a slider.
    pub fn move_by_key(&self, event: &KeyboardEvent) {
        let Choices { min, max, step, .. } = self.choices;
        let now = untrack(|| self.ticks());
        let to = match event.key().as_str() {
            "ArrowRight" | "ArrowUp" => now + step,
            "ArrowLeft" | "ArrowDown" => now - step,
            "PageUp" => now + 10 * step,
            "PageDown" => now - 10 * step,
            "Home" => min,
            "End" => max,
            _ => return,
        };
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        event.prevent_default();
        self.choose(to);
    }
}
