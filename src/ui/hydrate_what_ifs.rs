//! Which component stands on which printed element of a passage that assumes something.

use leptos::prelude::*;
use web_sys::Element;

use super::hydrate::{all, attribute, hydrate_each, words_of};
use super::parts::*;
use super::{State, hooks};

/// Passages that assume: their numbers, their sliders, the way back.
pub fn hydrate_what_ifs(page: &Element, state: &State) {
    let input = |element: &Element, name| AssumedInput::of(state, &attribute(element, name));
    hydrate_each(page, hooks::WHAT_IF, |passage| {
        view! { <WhatIfPassage id=attribute(passage, "data-what-if") print=String::new()/> }
    });
    hydrate_each(page, hooks::FOLLOWING_NUMBER, |number| {
        let name = attribute(number, "data-output");
        view! { <FollowingNumber name=name print=words_of(number)/> }
    });
    hydrate_each(page, hooks::ASSUMED_NUMBER, |number| {
        let print = words_of(number);
        input(number, "data-scrub").map(|input| {
            let label = label_of(number, &input.id());
            view! { <AssumedNumber input=input label=label print=print/> }
        })
    });
    hydrate_each(page, hooks::ASSUMED_RANGE, |range| {
        let print = attribute(range, "aria-valuetext");
        input(range, "data-input").map(|input| view! { <AssumedRange input=input print=print/> })
    });
    hydrate_each(page, hooks::YOUR_NUMBER, |number| {
        input(number, "data-yours").map(|input| view! { <YourNumber input=input/> })
    });
    hydrate_each(page, hooks::ASSUMED_RESET, |reset| {
        view! { <AssumedReset id=attribute(reset, "data-reset") print=""/> }
    });
}

/// What names the range of an id, in the passage of a number.
fn label_of(number: &Element, range: &str) -> String {
    let passage = number.closest(hooks::WHAT_IF).ok().flatten();
    let labels = passage.map(|passage| all(&passage, "label")).unwrap_or_default();
    let own = labels.iter().find(|label| attribute(label, "for") == range);
    own.map(words_of).unwrap_or_default()
}
