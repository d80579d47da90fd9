//! Where the reader is: which section is being read, which step beside a figure.

use leptos::prelude::*;
use web_sys::Element;

use super::in_view::on_enter;
use super::parts::FigureState;
use super::{State, hooks};

/// A line a fifth down the screen: what crosses it is being read.
const READING_LINE: &str = "-20% 0px -79% 0px";
/// Somewhat below the middle: on a phone the figure stands above its steps.
const STEP_LINE: &str = "-60% 0px -39% 0px";

/// Follows the reader through the sections.
pub fn follow_reader(state: &State, page: &Element) {
    let here = state.here;
    on_enter(page, hooks::SECTION, READING_LINE, move |section| here.set(section.id()));
}

/// Follows the reader through the steps beside a figure.
pub fn follow_steps(figure: &FigureState, element: &Element) {
    let step = figure.step;
    let number = |item: &Element| {
        let before = std::iter::successors(Some(item.clone()), Element::previous_element_sibling);
        before.count()
    };
    on_enter(element, hooks::STEP, STEP_LINE, move |item| step.set(number(&item)));
}
