//! A button that is pressed while what it stands for is chosen.

use leptos::prelude::*;

use super::{Clicked, Flag};

/// A button.
#[component]
pub fn PressButton(
    /// Its class.
    class: &'static str,
    /// The facet of the value that it stands for.
    #[prop(optional_no_strip)]
    facet: Option<String>,
    /// That value.
    #[prop(optional_no_strip)]
    value: Option<String>,
    /// Names that the facet had.
    #[prop(optional_no_strip)]
    was: Option<String>,
    /// The figure that it switches.
    #[prop(optional_no_strip)]
    figure: Option<String>,
    /// What it switches there.
    #[prop(optional_no_strip)]
    switch: Option<&'static str>,
    /// Whether it is pressed.
    pressed: Flag,
    /// What a click does.
    clicked: Clicked,
    /// What it holds.
    print: String,
) -> impl IntoView {
    view! {
        <button type="button" class=class data-facet=facet data-value=value data-was=was data-figure=figure
            data-switch=switch aria-pressed=pressed on:click=clicked inner_html=print></button>
    }
}
