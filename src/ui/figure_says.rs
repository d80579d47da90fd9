//! What a figure shows, in sentences, as the build prints it. The browser only takes sentences out.

use leptos::prelude::*;

use crate::model::Lang;
use crate::words::{self, Phrase};

/// A sentence a row, and one that is said where none remains.
pub fn figure_says(lang: Lang, sentences: &[(String, String)]) -> impl IntoView + use<> {
    let ended = |sentence: &str| words::sentences(lang, &[sentence.to_string()]);
    let sentences: Vec<_> = sentences
        .iter()
        .map(|(id, sentence)| view! { <span data-says=id.clone()>{ended(sentence) + " "}</span> })
        .collect();
    let nothing = ended(Phrase::NothingLeft.text(lang));
    view! { {sentences}<span data-says="" data-printed=nothing></span> }
}
