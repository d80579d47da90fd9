//! Words within a sentence or a line that change.

use leptos::prelude::*;

use super::{Flag, Says, Text, flag, text};

/// Words; silent while there is nothing to say.
#[component]
pub fn WordsSpan(
    /// Its class.
    #[prop(optional_no_strip)]
    class: Option<&'static str>,
    /// The row that a sentence tells about.
    #[prop(optional_no_strip)]
    row: Option<String>,
    /// The name of the input that it tells the reader's number of.
    #[prop(optional_no_strip)]
    yours: Option<String>,
    /// Whether it counts nothing.
    #[prop(optional_no_strip)]
    empty: Option<Flag>,
    /// What it says, as HTML.
    says: Says,
) -> impl IntoView {
    view! { <span class=class data-says=row data-yours=yours data-empty=empty inner_html=says></span> }
}

/// Words in print that follow the filters, or what is assumed. What differs from the print says so, and what was printed stays a touch
/// away.
#[component]
pub fn LivingWords(
    /// Its class.
    #[prop(default = "living")]
    class: &'static str,
    /// The name of what follows from an assumption.
    #[prop(optional_no_strip)]
    output: Option<String>,
    /// The table that is counted.
    #[prop(optional_no_strip)]
    count: Option<String>,
    /// The table and the facet that most is said of.
    #[prop(optional_no_strip)]
    most: Option<String>,
    /// What may be said, one name a line.
    #[prop(optional_no_strip)]
    names: Option<String>,
    /// What is printed.
    print: String,
    /// What is to be said now; nothing where that is not known.
    now: Text,
) -> impl IntoView {
    let now = StoredValue::new_local(now);
    let printed = StoredValue::new(print);
    // Other than printed.
    let changed = move || {
        let mut said = None;
        now.update_value(|now| said = now());
        said.filter(|now| printed.with_value(|printed| printed != now))
    };
    let was = move || changed().map(|_| printed.get_value());
    let words = super::says(move || changed().unwrap_or_else(|| printed.get_value()));
    let reached: Flag = Box::new(move || changed().map(|_| "0"));
    view! {
        <span class=class data-output=output data-count=count data-most=most data-names=names
            data-changed=flag(move || changed().is_some()) data-printed=text(was) title=text(was) tabindex=reached
            inner_html=words></span>
    }
}
