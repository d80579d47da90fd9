//! The table of everything that the report holds: filtered by the page's selection, searched, sorted, page by
//! page, taken away as it is shown.
//!
//! 1. [`rows`] decides which rows match, [`orders`] orders them, [`view`] writes a page of them as HTML.
//! 2. A word in the field, a table, a head, a page: each changes the [`ExploreLook`], and the view is written anew.
//! 3. The printed tables give way, and come back before a link leads into them.

mod controls;
mod files;
mod inner;
mod look;
mod orders;
mod rows;
mod view;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::encode_uri_component;
use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;
use web_sys::HtmlElement;

use self::inner::Inner;
use self::orders::Orders;
use self::rows::Rows;
use super::indexed_report::IndexedReport;
use crate::model::Evidence;

/// A table of everything in an element. It follows its own controls; the selection is told to it.
pub struct Explore {
    inner: Rc<Inner>,
    _listeners: Vec<EventListener>,
}

impl Explore {
    /// Makes room for the table below the field in the element.
    ///
    /// # Errors
    /// What the browser gives where elements cannot be made.
    pub fn new(
        report: IndexedReport,
        evidence: Evidence,
        host: HtmlElement,
    ) -> Result<Explore, JsValue> {
        let status = document().create_element("p")?;
        status.set_class_name("explorer-status");
        status.set_attribute("role", "status")?;
        host.append_child(&status)?;
        let body = document().create_element("div")?;
        host.append_child(&body)?;
        let inner = Rc::new(Inner {
            indexed: report,
            rows: Rows::new(evidence),
            orders: Orders::default(),
            look: RefCell::default(),
            narrowed: RefCell::default(),
            // Until it is told what to show there is nothing to see.
            open: Cell::new(false),
            host: host.clone(),
            body,
            status,
        });
        let [typing, clicking, leaving, returning] = [(); 4].map(|()| Rc::clone(&inner));
        let listeners = vec![
            EventListener::new(&host, "input", move |_| typing.find()),
            EventListener::new_with_options(
                &host,
                "click",
                EventListenerOptions::enable_prevent_default(),
                move |event| clicking.click(event),
            ),
            EventListener::new(&window(), "click", move |event| leaving.give_way(event)),
            EventListener::new(&window(), "hashchange", move |_| returning.give_way_to_target()),
        ];
        inner.open.set(true);
        // The reader may have typed meanwhile; the rest of the look is as the address says.
        let typed = inner.field().map(|field| field.value()).unwrap_or_default();
        if !typed.is_empty() {
            inner.tell_one("find", &String::from(encode_uri_component(&typed)));
        }
        Ok(Explore { inner, _listeners: listeners })
    }

    /// Shows what a selection keeps, in the look that it says, given as a query string.
    pub fn show(&self, query: &str) {
        self.inner.show(query);
    }
}
