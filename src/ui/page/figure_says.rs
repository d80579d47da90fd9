//! What a figure shows, in sentences, as the build prints it.

use leptos::prelude::*;

use super::super::parts::{FigureSentence, nothing_left};
use crate::model::{Lang, escape};
use crate::words;

/// A sentence a row, and one that is said where none remains.
pub fn figure_says(lang: Lang, sentences: &[(String, String)]) -> impl IntoView + use<> {
    let ended = |sentence: &str| words::sentences(lang, &[sentence.to_string()]);
    let sentences: Vec<_> = sentences
        .iter()
        .map(|(id, sentence)| {
            let print = escape(&(ended(sentence) + " "));
            view! { <FigureSentence row=id.clone() print=print/> }
        })
        .collect();
    view! { {sentences}<FigureSentence row=String::new() print=nothing_left(lang)/> }
}
