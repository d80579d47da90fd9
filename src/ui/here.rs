//! Where the reader is: the contents mark the section that is being read, and the bar names it.

use leptos::prelude::document;

use super::in_view::on_enter;

/// A line a fifth down the screen: what crosses it is being read.
const LINE: &str = "-20% 0px -79% 0px";

/// Follows the reader for as long as the page lives.
pub fn follow_reader() {
    on_enter("main > .section", LINE, |section| {
        let page = document();
        let find = |selector: &str| page.query_selector(selector).ok().flatten();
        // Attributes and words here are only hints: a failure leaves the contents as they are printed.
        if let Some(before) = find(".contents [aria-current]") {
            let _ = before.remove_attribute("aria-current");
        }
        let entry = find(&format!(".contents a[href='#{}']", section.id()));
        if let Some(entry) = &entry {
            let _ = entry.set_attribute("aria-current", "true");
        }
        if let Some(here) = find(".contents-here") {
            here.set_text_content(entry.and_then(|entry| entry.text_content()).as_deref());
        }
    });
}
