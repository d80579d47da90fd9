//! Every mark of a chart as a button over it.
//!
//! Real elements with real focus are what every screen reader, every pointer and every finger can reach;
//! the chart below only draws. A button reaches over its mark with the words that belong to it; a ring
//! around the mark alone shows where the reader is.

use std::cell::{Cell, RefCell};

use leptos::prelude::document;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement};

use super::place::{MarkPlace, Rect, places_of_marks};
use super::walk::Walk;
use crate::figures::{Frame, Mark};
use crate::model::{Lang, Report};
use crate::words;

/// The least that a button measures, in pixels of the layout: 24 CSS pixels where it is scaled down most.
const LEAST: f64 = 36.0;

/// The buttons of a chart.
pub struct Marks {
    list: HtmlElement,
    lang: Lang,
    marks: RefCell<Vec<Mark>>,
    layout: Cell<(Frame, f64)>,
    _walk: Walk,
}

impl Marks {
    /// An empty list in the figure's element, with what follows pointers and keys.
    ///
    /// # Errors
    /// What the browser gives where elements cannot be made.
    pub fn new(host: &HtmlElement, lang: Lang) -> Result<Marks, JsValue> {
        let list: HtmlElement = document().create_element("ul")?.unchecked_into();
        list.set_class_name("marks");
        // Where style takes the bullets away Safari takes the role with them.
        list.set_attribute("role", "list")?;
        host.append_child(&list)?;
        let walk = Walk::new(host, &list)?;
        Ok(Marks {
            list,
            lang,
            marks: RefCell::default(),
            layout: Cell::new((Frame::WIDE, 0.0)),
            _walk: walk,
        })
    }

    /// Takes the marks of a drawing, its frame and the height of its layout.
    pub fn set(&self, report: &Report, mut marks: Vec<Mark>, frame: Frame, height: f64) {
        for mark in &mut marks {
            mark.source = words::spoken_source(report.lang, &mark.source, mark.kept);
        }
        self.layout.set((frame, height));
        *self.marks.borrow_mut() = marks;
    }

    /// Lays the buttons over their marks. Buttons stay the same elements, so that focus stays.
    ///
    /// # Errors
    /// What the browser gives where elements cannot be made.
    pub fn lay(&self, places: &[MarkPlace]) -> Result<(), JsValue> {
        let marks = self.marks.borrow();
        let (frame, height) = self.layout.get();
        let width = frame.width;
        let whole = Rect { sides: [0.0, 0.0, width, height] };
        let ratio = format!("aspect-ratio:{}/{}", width as u32, height as u32);
        self.list.set_attribute("style", &ratio)?;
        self.list.set_attribute("data-frame", frame.name)?;
        for (at, (mark, place)) in marks.iter().zip(places_of_marks(&marks, places)).enumerate() {
            let item = self.item(at as u32)?;
            let (shape, reach) = place.unwrap_or((whole, whole));
            self.fill(&item, mark, shape, reach.at_least(LEAST), whole)?;
        }
        while let Some(item) = self.list.children().item(marks.len() as u32) {
            item.remove();
        }
        Ok(())
    }

    fn item(&self, at: u32) -> Result<Element, JsValue> {
        if let Some(item) = self.list.children().item(at) {
            return Ok(item);
        }
        let item = document().create_element("li")?;
        item.set_inner_html(
            "<button type=\"button\" class=\"mark-button\" tabindex=\"-1\"><i class=\"ring\"></i>\
             <span class=\"mark-words\"><span></span> <span class=\"mark-source\"></span></span></button>",
        );
        self.list.append_child(&item)?;
        Ok(item)
    }

    fn fill(
        &self,
        item: &Element,
        mark: &Mark,
        shape: Rect,
        reach: Rect,
        whole: Rect,
    ) -> Result<(), JsValue> {
        let part = |selector: &str| -> Result<Element, JsValue> {
            item.query_selector(selector)?.ok_or_else(|| JsValue::from("a button lost its parts"))
        };
        let button = part(".mark-button")?;
        button.set_attribute("style", &reach.style_in(whole))?;
        button.set_attribute("data-fact", &mark.id)?;
        button.toggle_attribute_with_force("data-out", !mark.kept)?;
        let ring = part(".ring")?;
        ring.set_attribute("style", &shape.style_in(reach))?;
        ring.toggle_attribute_with_force("data-round", shape.is_a_point())?;
        part(".mark-words > span")?.set_text_content(Some(&words::spoken(self.lang, &mark.says)));
        part(".mark-source")?.set_text_content(Some(&mark.source));
        Ok(())
    }
}

impl Drop for Marks {
    fn drop(&mut self) {
        self.list.remove();
    }
}
