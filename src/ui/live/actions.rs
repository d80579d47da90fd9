//! What a reader does with a figure: takes it away, cites it, links to it, looks at it on the whole screen.
//!
//! Files are asked of this program only under a filter; without one the links to the files of the site do.

use std::sync::Arc;

use js_sys::{Array, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlAnchorElement};

use super::super::saving::{exact_json, exact_number, save};
use super::{browser, shown_rows};
use crate::figures::{Frame, reader_facts, reader_stamp, reading};
use crate::model::{Fact, Figure, Report};
use crate::query::{Selection, Slice, slice};
use crate::words::FigurePhrase;

/// An action below a figure.
pub struct Action {
    /// What is asked for.
    pub name: String,
    button: Element,
    /// The figure in the page.
    pub figure: Element,
    id: String,
    /// The report under the selection.
    pub slice: Slice,
    query: String,
}

impl Action {
    /// The action of an element below a figure, under a selection.
    ///
    /// # Errors
    /// Where the element is none.
    pub fn new(
        report: &Arc<Report>,
        button: Element,
        selection: &Selection,
    ) -> Result<Action, JsValue> {
        let figure = button.closest(".figure")?.ok_or("an action stands below a figure")?;
        let id = figure.id().trim_start_matches("fig-").to_string();
        let name = button.get_attribute("data-act").unwrap_or_default();
        let (slice, query) = (slice(report, selection), selection.to_query());
        Ok(Action { name, button, figure, id, slice, query })
    }

    /// Does it.
    ///
    /// # Errors
    /// What the browser or ECharts throws.
    pub async fn run(self) -> Result<(), JsValue> {
        match self.name.as_str() {
            "csv" => {
                let all = text(browser::text_of(&self.address())).await?;
                let shown = shown_rows::csv(&all, &self.kept()?, &self.readers()?);
                let shown = shown.map_err(|error| JsValue::from(error.to_string()))?;
                self.save(&shown.into(), "text/csv")?;
                let label = FigurePhrase::AllRows.text(self.slice.report.lang);
                browser::add_link(&self.address(), label, &self.status()?)
            }
            "json" => self.json().await,
            "cite" => super::cite::fill(&self.figure, self.slice.report.lang).await,
            "copy" => {
                let lang = self.slice.report.lang;
                super::cite::copy_beside(&self.button, &self.scenario()?, lang).await
            }
            "embed" => {
                JsFuture::from(browser::fill_newsroom(&self.button)).await?;
                Ok(())
            }
            "link" => self.link().await,
            "full" => {
                let leave = FigurePhrase::Close.text(self.slice.report.lang);
                JsFuture::from(browser::full_screen(
                    &self.figure,
                    &self.button,
                    leave,
                    Frame::WIDE_FROM,
                ))
                .await?;
                Ok(())
            }
            other => Err(JsValue::from(format!("no such action: {other}"))),
        }
    }

    /// The figure that it belongs to.
    ///
    /// # Errors
    /// Where the report has none of its id.
    pub fn drawn(&self) -> Result<&Figure, JsValue> {
        let figure = self.slice.report.figure(&self.id);
        figure.ok_or_else(|| JsValue::from("the report has no such figure"))
    }

    /// Ids of the rows that the selection keeps.
    fn kept(&self) -> Result<Vec<String>, JsValue> {
        let rows = reading(self.drawn()?, &self.slice).rows;
        Ok(rows.into_iter().filter(|(_, kept)| *kept).map(|(id, _)| id).collect())
    }

    /// The values that hold only if the reader's assumptions do.
    fn readers(&self) -> Result<Vec<Fact>, JsValue> {
        let readers = reader_facts(self.drawn()?, &self.slice);
        Ok(readers.into_iter().map(|reader| reader.fact).collect())
    }

    /// What a citation says of the reader's assumptions, with the address that holds them; empty without any.
    fn scenario(&self) -> Result<String, JsValue> {
        let stamp = reader_stamp(self.drawn()?, &self.slice);
        let state =
            if stamp.is_empty() { String::new() } else { format!("\n{stamp}\n{}", self.state()) };
        Ok(state)
    }

    /// Where the action's own link leads.
    fn address(&self) -> String {
        self.button.dyn_ref::<HtmlAnchorElement>().map(HtmlAnchorElement::href).unwrap_or_default()
    }

    /// The whole address of the figure's own page in the present state.
    pub fn state(&self) -> String {
        let link = self.figure.query_selector(".figure-actions [data-act=link]").ok().flatten();
        let link = link.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{}{mark}{}", link.map(|link| link.href()).unwrap_or_default(), self.query)
    }

    fn status(&self) -> Result<Element, JsValue> {
        let status = self.figure.query_selector(".action-status")?;
        status.ok_or_else(|| JsValue::from("the figure has no status line"))
    }

    /// Saves a file under a name that tells the state: `growth.en.region-beijing.svg`.
    ///
    /// # Errors
    /// What the browser gives where the figure has no room to say so.
    pub fn save(&self, content: &JsValue, kind: &str) -> Result<(), JsValue> {
        let state = self.query.replace(['=', '&', '+', '%', ':', ','], "-");
        let lang = self.slice.report.lang;
        let name = format!("{}.{}.{state}.{}", self.id, lang.code(), self.name);
        save(content, kind, &name, FigurePhrase::NotSaved.text(lang), &self.status()?)
    }

    async fn json(&self) -> Result<(), JsValue> {
        let all = exact_json(&text(browser::text_of(&self.address())).await?)?;
        let rows: Array = Reflect::get(&all, &"rows".into())?.dyn_into()?;
        let kept = self.kept()?;
        let is_kept = |row: &JsValue| {
            let id = Reflect::get(row, &"id".into()).ok().and_then(|id| id.as_string());
            id.is_some_and(|id| kept.contains(&id))
        };
        let shown: Array = rows.iter().filter(is_kept).collect();
        for fact in self.readers()? {
            let row = js_sys::Object::new();
            for (name, cell) in shown_rows::cells(&fact) {
                let number = (name == "value").then(|| exact_number(&cell));
                Reflect::set(&row, &name.into(), &number.unwrap_or_else(|| cell.into()))?;
            }
            shown.push(&row);
        }
        Reflect::set(&all, &"rows".into(), &shown)?;
        Reflect::set(&all, &"scenario".into(), &reader_stamp(self.drawn()?, &self.slice).into())?;
        Reflect::set(&all, &"filter".into(), &self.query.as_str().into())?;
        Reflect::set(&all, &"address".into(), &self.state().into())?;
        let text = JSON::stringify_with_replacer_and_space(&all, &JsValue::NULL, &2.into())?;
        self.save(&text.into(), "application/json")
    }

    async fn link(&self) -> Result<(), JsValue> {
        let (lang, state) = (self.slice.report.lang, self.state());
        super::cite::copy(&state, lang, &self.status()?).await
    }
}

async fn text(promise: js_sys::Promise) -> Result<String, JsValue> {
    Ok(JsFuture::from(promise).await?.as_string().unwrap_or_default())
}
