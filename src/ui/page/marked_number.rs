//! A number with the mark of its certainty.

use leptos::prelude::*;

use super::html_of;
use crate::model::Fact;
use crate::words;

/// The HTML of a record's number as it is written, with the mark before it.
pub fn marked_number(fact: &Fact, written: &str) -> String {
    let mark = Some(words::mark(fact.certainty)).filter(|mark| !mark.is_empty());
    let mark = mark.map(|mark| view! { <span class="mark">{mark}</span> });
    html_of(|| view! { {mark}{written.to_string()} })
}
