//! What the table of everything shows, and how it tells the page.

use std::cell::{Cell, RefCell};

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement, HtmlInputElement};

use super::super::indexed_report::IndexedReport;
use super::look::ExploreLook;
use super::orders::Orders;
use super::rows::Rows;
use super::view;
use crate::query::{Looked, Selection};

/// A table of everything with what it is looked at by.
pub struct Inner {
    pub indexed: IndexedReport,
    pub rows: Rows,
    pub orders: Orders,
    pub look: RefCell<ExploreLook>,
    /// What the reader selects in the page.
    pub narrowed: RefCell<Selection>,
    /// Whether it is seen in place of the printed tables.
    pub open: Cell<bool>,
    pub host: HtmlElement,
    pub body: Element,
    /// How many rows match. It stays the same element, so that it is read out.
    pub status: Element,
}

impl Inner {
    pub fn show(&self, query: &str) {
        let selection = self.indexed.selection(query);
        let look = ExploreLook::read(selection.looked(), &self.rows);
        let before = ExploreLook { page: 0, ..self.look.borrow().clone() };
        let narrowed = selection.looking(Looked::default());
        let is_drawn = self.body.has_child_nodes() || !self.open.get();
        if look == before && narrowed == *self.narrowed.borrow() && is_drawn {
            return;
        }
        if let Some(field) = self.field().filter(|field| field.value() != look.find) {
            field.set_value(&look.find);
        }
        // Printed tables that it gave way to stay until the reader looks otherwise.
        let is_asked = look != before && !selection.looked().is_empty();
        self.open.set(self.open.get() || is_asked);
        *self.narrowed.borrow_mut() = narrowed;
        *self.look.borrow_mut() = look;
        self.draw();
    }

    pub fn field(&self) -> Option<HtmlInputElement> {
        self.host.query_selector(".explorer-find").ok()??.dyn_into().ok()
    }

    /// The rows that match, in the reader's order.
    pub fn matching(&self) -> Vec<usize> {
        let look = self.look.borrow();
        let matching = self.rows.matching(&self.narrowed.borrow(), &look.find);
        match look.sort {
            Some(by) => self.orders.ordered(&self.rows, self.indexed.report.lang, &matching, by),
            None => matching,
        }
    }

    pub fn draw(&self) {
        let place = self.host.parent_element();
        if let Some(place) = place {
            // Where that fails both stand, one below the other.
            let _ = place.toggle_attribute_with_force("data-exploring", self.open.get());
        }
        let (html, status) =
            view::view(&self.indexed.report, &self.rows, &self.look.borrow(), &self.matching());
        let focused = self.focused();
        let is_open = self.open.get();
        self.status.set_text_content(is_open.then_some(&status));
        self.body.set_inner_html(if is_open { &html } else { "" });
        if let Some(again) =
            focused.and_then(|selector| self.body.query_selector(&selector).ok().flatten())
        {
            let again: HtmlElement = again.unchecked_into();
            let _ = again.focus();
        }
    }

    /// How to find the control again that has the focus, once it is written anew.
    pub fn focused(&self) -> Option<String> {
        let focused = document().active_element().filter(|one| self.body.contains(Some(one)))?;
        let name = ["data-table", "data-sort", "data-do"]
            .into_iter()
            .find(|name| focused.has_attribute(name))?;
        Some(format!("[{name}=\"{}\"]", focused.get_attribute(name)?))
    }

    /// Tells the page how the reader looks, for the address.
    pub fn tell(&self) {
        for (name, value) in self.look.borrow().written(&self.rows) {
            self.tell_one(name, &value);
        }
    }

    /// Tells one part of it, escaped.
    pub fn tell_one(&self, name: &str, value: &str) {
        let told = CustomEventInit::new();
        told.set_bubbles(true);
        told.set_detail(&format!("{name}={value}").into());
        if let Ok(event) = CustomEvent::new_with_event_init_dict("look", &told) {
            // Nobody prevents it.
            let _ = self.host.dispatch_event(&event);
        }
    }
}
