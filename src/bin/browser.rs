//! The browser's program: hydrates the page that stands already.

use std::sync::Arc;

use interactive_report::app::App;
use interactive_report::ui::Drawings;
use leptos::prelude::*;

fn main() {
    console_error_panic_hook::set_once();
    let data = document().get_element_by_id("report").and_then(|element| element.text_content());
    // Without its data the page stays as it was printed.
    let Some(Ok(report)) = data.as_deref().map(serde_json::from_str) else { return };
    let report = Arc::new(report);
    leptos::mount::hydrate_body(
        move || view! { <App report=report drawings=Drawings::default()/> },
    );
}
