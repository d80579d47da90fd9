//! Asks the page to open a record.

use leptos::prelude::document;
use web_sys::{CustomEvent, CustomEventInit, Element};

use super::hooks::OPEN_RECORD;

/// Asks for the record of an id beside an element. Whether it was opened.
pub fn ask_for_record(opener: &Element, id: &str) -> bool {
    let asked = CustomEventInit::new();
    asked.set_bubbles(true);
    asked.set_cancelable(true);
    asked.set_detail(&id.into());
    let event = CustomEvent::new_with_event_init_dict(OPEN_RECORD, &asked);
    // An event that was prevented was answered.
    event.is_ok_and(|event| {
        document().contains(Some(opener)) && !opener.dispatch_event(&event).unwrap_or(true)
    })
}
