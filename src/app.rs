//! The app: one page of a report, the same for the build and for the browser. What stands in it is printed by the
//! build and left alone by hydration; the app answers what a reader does in it.

use std::sync::Arc;

use leptos::prelude::*;

use crate::model::Report;
use crate::ui::{
    Page, State, act, choose_tab, come_alive, facet_of_event, is_clear, move_in_tabs, open_record,
    switch_of_event,
};

/// One page of the report.
#[component]
pub fn App(
    /// The report in the page's language.
    report: Arc<Report>,
    /// Which page.
    page: Page,
    /// What stands in it, as the build prints it; empty in the browser, where it stands already.
    print: String,
) -> impl IntoView {
    let state = State::new(report, page);
    come_alive(&state);
    let click = move |event: leptos::ev::MouseEvent| {
        if let Some((facet, value)) = facet_of_event(&event) {
            state.toggle(&facet, &value);
        } else if let Some((figure, switch)) = switch_of_event(&event) {
            state.flip(&figure, switch);
        } else if is_clear(&event) {
            state.clear();
        } else if !choose_tab(&event) {
            act(&event, &state);
            open_record(&event, &state);
        }
    };
    view! { <div class="page" on:click=click on:keydown=|event| move_in_tabs(&event) inner_html=print></div> }
}
