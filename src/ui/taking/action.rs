//! What is asked for below a figure.

use std::sync::Arc;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement};

use super::super::parts::FigureState;
use super::super::saving::save;
use crate::figures::{reader_facts, reader_stamp};
use crate::model::{Fact, Figure, Report};
use crate::query::{Selection, Slice, slice};

/// An action below a figure.
pub struct Action {
    /// What is asked for.
    pub name: String,
    /// What was clicked.
    pub button: Element,
    /// The figure in the page.
    pub element: Element,
    /// What its parts share.
    pub figure: FigureState,
    /// The report under the selection.
    pub slice: Slice,
    /// The selection as in an address.
    pub query: String,
}

impl Action {
    /// The action of an element below a figure, under a selection.
    ///
    /// # Errors
    /// Where the element is none.
    pub fn new(
        report: &Arc<Report>,
        button: Element,
        figure: &FigureState,
        selection: &Selection,
    ) -> Result<Action, JsValue> {
        let element = button.closest(".figure")?.ok_or("an action stands below a figure")?;
        let name = button.get_attribute("data-act").unwrap_or_default();
        let (slice, query) = (slice(report, selection), selection.to_query());
        Ok(Action { name, button, element, figure: figure.clone(), slice, query })
    }

    /// The figure that it belongs to.
    ///
    /// # Errors
    /// Where the report has none of its id.
    pub fn drawn(&self) -> Result<&Figure, JsValue> {
        let figure = self.slice.report.figure(&self.figure.id);
        figure.ok_or_else(|| JsValue::from("the report has no such figure"))
    }

    /// Ids of the rows that the selection keeps.
    pub fn kept(&self) -> Vec<String> {
        self.figure.rows.with_untracked(|rows| {
            rows.iter().filter(|(_, kept)| *kept).map(|(id, _)| id.clone()).collect()
        })
    }

    /// The values that hold only if the reader's assumptions do.
    ///
    /// # Errors
    /// As [`Action::drawn`].
    pub fn readers(&self) -> Result<Vec<Fact>, JsValue> {
        let readers = reader_facts(self.drawn()?, &self.slice);
        Ok(readers.into_iter().map(|reader| reader.fact).collect())
    }

    /// What a citation says of the reader's assumptions, with the address that holds them; empty without any.
    ///
    /// # Errors
    /// As [`Action::drawn`].
    pub fn scenario(&self) -> Result<String, JsValue> {
        let stamp = reader_stamp(self.drawn()?, &self.slice);
        let state = format!("\n{stamp}\n{}", self.state());
        Ok(if stamp.is_empty() { String::new() } else { state })
    }

    /// Where the action's own link leads.
    pub fn address(&self) -> String {
        self.button.dyn_ref::<HtmlAnchorElement>().map(HtmlAnchorElement::href).unwrap_or_default()
    }

    /// The whole address of the figure's own page in the present state.
    pub fn state(&self) -> String {
        let link = self.element.query_selector(".figure-actions [data-act=link]").ok().flatten();
        let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", link.map(|link| link.href()).unwrap_or_default(), self.query)
    }

    /// Saves a file under a name that tells the state: `growth.en.region-beijing.svg`. `all` is the file of the site that
    /// has all rows.
    ///
    /// # Errors
    /// What the browser throws.
    pub fn save(&self, content: &JsValue, kind: &str, all: Option<String>) -> Result<(), JsValue> {
        let state = self.query.replace(['=', '&', '+', '%', ':', ','], "-");
        let lang = self.slice.report.lang.code();
        let name = format!("{}.{lang}.{state}.{}", self.figure.id, self.name);
        save(content, kind, name, all, self.figure.status)
    }
}
