//! How a figure is drawn, at the reader's choice: scale, interpolation, scenario, patterns.

use leptos::prelude::*;

use super::parallel_switch::switch_press;
use crate::model::Switch;

/// A switch of a figure as a pill.
#[component]
pub fn SwitchButton(
    /// The figure's id.
    figure: String,
    /// What it switches.
    switch: Switch,
    /// Its words.
    print: &'static str,
) -> impl IntoView {
    switch_press("switch", figure, switch, print)
}
