//! What a reader does with the table of everything.

use std::rc::Rc;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, MouseEvent};

use super::super::browser;
use super::super::open::open_record;
use super::files;
use super::inner::Inner;
use super::look::ExploreLook;
use super::rows::ExploreColumn;
use crate::words::FigurePhrase;

impl Inner {
    pub fn find(&self) {
        let find = self.field().map(|field| field.value()).unwrap_or_default();
        *self.look.borrow_mut() = ExploreLook { find, page: 0, ..self.look.take() };
        self.open.set(true);
        self.tell();
        self.draw();
    }

    pub fn click(self: &Rc<Self>, event: &Event) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if self.opened(event, target.as_ref()) {
            return event.prevent_default();
        }
        let Some(control) = target.and_then(|target| target.closest("button").ok().flatten())
        else {
            return;
        };
        if control.get_attribute("aria-disabled").is_some() {
            return;
        }
        let number = |name: &str| control.get_attribute(name)?.parse::<usize>().ok();
        if let Some(table) = number("data-table") {
            self.look.borrow_mut().choose(table);
        } else if let Some(column) = number("data-sort").and_then(|at| ExploreColumn::ALL.get(at)) {
            self.look.borrow_mut().sort_by(*column);
        } else {
            match control.get_attribute("data-do").as_deref() {
                Some("before") => self.look.borrow_mut().turn(-1),
                Some("after") => self.look.borrow_mut().turn(1),
                Some("printed") => {
                    self.open.set(false);
                    *self.look.borrow_mut() = ExploreLook::default();
                    if let Some(field) = self.field() {
                        field.set_value("");
                        // What was clicked goes away with the table.
                        let _ = field.focus();
                    }
                }
                Some(kind) => {
                    // The click that saves a file must not meet this one.
                    let (inner, kind) = (Rc::clone(self), kind.to_string());
                    return spawn_local(async move { inner.save(&kind) });
                }
                None => return,
            }
        }
        self.tell();
        self.draw();
    }

    /// Opens the record whose name was clicked, if one was.
    fn opened(&self, event: &Event, target: Option<&Element>) -> bool {
        let link = target.and_then(|target| target.closest("a.fact").ok().flatten());
        let is_plain = event
            .dyn_ref::<MouseEvent>()
            .is_some_and(|event| !(event.ctrl_key() || event.meta_key() || event.shift_key()));
        let link = link.filter(|_| is_plain);
        let id = link.as_ref().and_then(|link| link.get_attribute("data-fact"));
        link.zip(id).is_some_and(|(link, id)| open_record(&link, &id))
    }

    /// Saves what matches, all pages of it.
    pub fn save(&self, kind: &str) {
        let table = self.look.borrow().table;
        let mut some = self.matching();
        some.retain(|row| table.is_none_or(|table| self.rows.evidence.rows[*row].table == table));
        let (query, find) = (self.narrowed.borrow().to_query(), self.look.borrow().find.clone());
        let (text, mime) = match kind {
            "csv" => (files::csv(&self.rows, &some), "text/csv"),
            _ => (
                files::json(&self.rows, &some, &query, &find).unwrap_or_default(),
                "application/json",
            ),
        };
        let lang = self.indexed.report.lang;
        let name = format!("{}.{}.{kind}", self.indexed.report.id, lang.code());
        let otherwise = FigurePhrase::NotSaved.text(lang);
        if let Ok(Some(status)) = self.body.query_selector(".action-status") {
            // Where a frame forbids it the link in the status line is what there is.
            let _ = browser::save(&text.into(), mime, &name, otherwise, &status);
        }
    }

    /// A link into the printed tables finds them there.
    pub fn give_way(&self, event: &Event) {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let link = target.and_then(|target| target.closest("a[href^='#']").ok().flatten());
        let id = link.and_then(|link| link.get_attribute("href"));
        let led = id.and_then(|href| document().get_element_by_id(href.get(1..)?));
        if self.open.get() && led.is_some_and(is_printed) && !event.default_prevented() {
            self.open.set(false);
            self.draw();
        }
    }

    /// So does a step of the history, and an address by hand.
    pub fn give_way_to_target(&self) {
        let target = document().query_selector(":target").ok().flatten();
        let Some(target) = target.filter(|target| self.open.get() && is_printed(target.clone()))
        else {
            return;
        };
        self.open.set(false);
        self.draw();
        target.scroll_into_view();
    }
}

fn is_printed(element: Element) -> bool {
    element.closest(".records").is_ok_and(|around| around.is_some())
}
