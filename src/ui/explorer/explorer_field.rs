//! The field to look things up in. The build prints it, and the table of everything hydrates it.

use leptos::html::Input;
use leptos::prelude::*;

/// A field for words.
#[component]
pub fn ExplorerField(
    /// What it asks for.
    label: &'static str,
    /// The words in it.
    #[prop(into)]
    words: Signal<String>,
    /// What is done with others.
    on_words: impl Fn(String) + 'static,
    /// The field, for those who give it the focus.
    field: NodeRef<Input>,
) -> impl IntoView {
    view! {
        <input type="search" class="explorer-find" aria-label=label placeholder=label autocomplete="off"
            maxlength="44" node_ref=field prop:value=words on:input=move |event| on_words(event_target_value(&event))/>
    }
}
