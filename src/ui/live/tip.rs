//! What a mark says, beside it. It stays while the pointer or the focus is on the mark or on itself, never
//! leaves the figure sideways, and stands above the mark where the screen has room for it there.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use leptos::prelude::{TimeoutHandle, document, set_timeout_with_handle, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

/// How long a pointer may be between a mark and its words.
const BETWEEN: Duration = Duration::from_millis(160);
/// Between a mark and its words, in CSS pixels.
const GAP: f64 = 8.0;
/// What the line of filters takes of the screen, in CSS pixels.
const BAR: f64 = 56.0;

/// The words of the mark that the reader is on.
pub struct Tip {
    host: HtmlElement,
    element: HtmlElement,
    mark: Rc<RefCell<Option<Element>>>,
    pinned: Cell<bool>,
    leaving: Cell<Option<TimeoutHandle>>,
}

impl Tip {
    /// An empty one in the figure's element.
    ///
    /// # Errors
    /// What the browser gives where the element cannot be made.
    pub fn new(host: &HtmlElement) -> Result<Tip, JsValue> {
        let element: HtmlElement = document().create_element("div")?.unchecked_into();
        element.set_class_name("tip");
        // The mark's button says the same.
        element.set_attribute("aria-hidden", "true")?;
        element.set_hidden(true);
        host.append_child(&element)?;
        Ok(Tip {
            host: host.clone(),
            element,
            mark: Rc::default(),
            pinned: Cell::default(),
            leaving: Cell::default(),
        })
    }

    /// Shows what a mark says.
    pub fn show(&self, mark: &Element) {
        self.stay();
        if self.mark.borrow().as_ref() == Some(mark) {
            return;
        }
        self.hide();
        if let Ok(Some(words)) = mark.query_selector(".mark-words") {
            self.element.set_inner_html(&words.inner_html());
            self.element.set_hidden(false);
            // Only a ring that is seen is missing where this fails.
            let _ = mark.set_attribute("data-current", "");
            *self.mark.borrow_mut() = Some(mark.clone());
            self.place(mark);
        }
    }

    /// Shows what a mark says until the reader goes elsewhere.
    pub fn pin(&self, mark: &Element) {
        self.show(mark);
        self.pinned.set(true);
    }

    /// Whether the reader has asked for this mark before.
    pub fn is_pinned_to(&self, mark: &Element) -> bool {
        self.pinned.get() && self.mark.borrow().as_ref() == Some(mark)
    }

    /// The pointer has come back.
    pub fn stay(&self) {
        if let Some(leaving) = self.leaving.take() {
            leaving.clear();
        }
    }

    /// Hides it unless the pointer comes back soon, or the focus is on its mark.
    pub fn hide_soon(&self) {
        self.stay();
        if self.pinned.get() {
            return;
        }
        let (element, mark) = (self.element.clone(), Rc::clone(&self.mark));
        let leave = move || {
            if *mark.borrow() != document().active_element() {
                put_away(&element, &mark);
            }
        };
        self.leaving.set(set_timeout_with_handle(leave, BETWEEN).ok());
    }

    /// Hides it.
    pub fn hide(&self) {
        self.stay();
        self.pinned.set(false);
        put_away(&self.element, &self.mark);
    }

    fn place(&self, mark: &Element) {
        let ring = mark.query_selector(".ring").ok().flatten();
        let shape = ring.as_ref().unwrap_or(mark).get_bounding_client_rect();
        // Not on the mark's own words.
        let near = mark.get_bounding_client_rect();
        let room = self.host.get_bounding_client_rect();
        let (wide, high) =
            (f64::from(self.element.offset_width()), f64::from(self.element.offset_height()));
        let middle = shape.left() + shape.width() / 2.0 - room.left();
        let left = (middle - wide / 2.0).min(room.width() - wide).max(0.0);
        let screen = window().inner_height().ok().and_then(|h| h.as_f64()).unwrap_or_default();
        let above = near.top() - GAP - high;
        let below = near.bottom() + GAP;
        let top = if above < BAR && below + high <= screen { below } else { above } - room.top();
        for (property, value) in [("left", left), ("top", top)] {
            // Where style refuses it the words stand at the figure's corner.
            let _ = self.element.style().set_property(property, &format!("{}px", value as i32));
        }
    }
}

fn put_away(element: &HtmlElement, mark: &RefCell<Option<Element>>) {
    element.set_hidden(true);
    if let Some(mark) = mark.borrow_mut().take() {
        let _ = mark.remove_attribute("data-current");
    }
}

impl Drop for Tip {
    fn drop(&mut self) {
        self.stay();
        self.element.remove();
    }
}
