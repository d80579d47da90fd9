//! Words in print that follow the filters where the author says so: counts, and what most rows have.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{LivingWords, text};
use crate::model::Lang;
use crate::words;

/// Where nothing remains that the words could say.
const NOTHING: &str = "—";

/// How many rows of a table remain.
#[component]
pub fn LivingCount(
    /// The table's id.
    table: String,
    /// The number as printed.
    print: String,
) -> impl IntoView {
    let (narrowed, of) = (State::get().narrowed, table.clone());
    let count = move || narrowed.with(|narrowed| narrowed.count(&of));
    let now = text(move || count().map(|count| count.to_string()));
    view! { <LivingWords count=Some(table) print=print now=now/> }
}

/// The values of a facet that most remaining rows of a table have.
#[component]
pub fn LivingMost(
    /// The table and the facet, joined by a full stop.
    of: String,
    /// The values of the facet with their names in the language of the words.
    names: Vec<(String, String)>,
    /// That language.
    lang: Lang,
    /// The words as printed.
    print: String,
) -> impl IntoView {
    let narrowed = State::get().narrowed;
    let lines: Vec<String> = names.iter().map(|(id, name)| format!("{id} {name}")).collect();
    let most = of.clone();
    let now = text(move || {
        let (table, facet) = of.split_once('.')?;
        narrowed.with(|narrowed| {
            let name = |id: &str| Some(names.iter().find(|(known, _)| known == id)?.1.clone());
            let most = narrowed.most(table, facet)?;
            let named: Option<Vec<String>> = most.iter().map(|value| name(&value.id)).collect();
            named.map(|names| match names.is_empty() {
                true => NOTHING.to_string(),
                false => words::join(lang, &names),
            })
        })
    });
    view! { <LivingWords most=Some(most) names=Some(lines.join("\n")) print=print now=now/> }
}
