//! Words in print that follow the filters where the author says so: counts, and what most rows have. What differs
//! from the print says so, and what was printed stays a touch away.

use leptos::prelude::*;

use super::super::State;
use super::html;
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
    let narrowed = State::get().narrowed;
    let of = table.clone();
    let count = move || narrowed.with(|narrowed| narrowed.count(&table));
    living(print, Memo::new(move |_| count().map(|count| count.to_string())), [
        ("data-count", of),
        ("", String::new()),
    ])
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
    let attributes = [("data-most", of.clone()), ("data-names", lines.join("\n"))];
    let most = move || {
        let (table, facet) = of.split_once('.')?;
        narrowed.with(|narrowed| {
            let most = narrowed.most(table, facet)?;
            let name = |id: &str| names.iter().find(|(known, _)| known == id).map(|(_, n)| n.clone());
            let named: Option<Vec<String>> = most.iter().map(|value| name(&value.id)).collect();
            named.map(|names| match names.is_empty() {
                true => NOTHING.to_string(),
                false => words::join(lang, &names),
            })
        })
    };
    living(print, Memo::new(move |_| most()), attributes)
}

/// Words that may be other than printed; none are as printed.
fn living(
    print: String,
    now: Memo<Option<String>>,
    [first, second]: [(&'static str, String); 2],
) -> impl IntoView {
    let printed = StoredValue::new(print);
    let changed = Memo::new(move |_| {
        now.get().filter(|now| printed.with_value(|printed| printed != now))
    });
    let is_changed = move || changed.with(Option::is_some);
    let was = move || is_changed().then(|| printed.get_value());
    let words = move || changed.get().unwrap_or_else(|| printed.get_value());
    let of = move |name: &str| [&first, &second].into_iter().find(|one| one.0 == name).map(|one| one.1.clone());
    view! {
        <span class="living" data-count=of("data-count") data-most=of("data-most") data-names=of("data-names")
            data-changed=move || is_changed().then_some("") data-printed=was title=was
            tabindex=move || is_changed().then_some("0") inner_html=move || html(&words())></span>
    }
}
