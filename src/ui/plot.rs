//! A live chart in a figure's element.
//!
//! It is laid out at a frame's width and scaled to the room it gets, exactly as the static drawing is,
//! so that taking its place moves nothing.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Reflect;
use leptos::prelude::{document, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ResizeObserver};

use super::echarts::{Echart, Figures};
use crate::figures::Frame;

/// A live chart that follows the size of its element.
pub struct Plot {
    inner: Rc<RefCell<Inner>>,
    observer: ResizeObserver,
    _resized: Closure<dyn Fn()>,
}

struct Inner {
    host: HtmlElement,
    stage: HtmlElement,
    chart: Option<Echart>,
    frame: Frame,
    figure: String,
    query: String,
    drawing: Figures,
}

impl Plot {
    /// Makes a stage for the chart in the figure's element.
    ///
    /// # Errors
    /// What the browser gives where the stage cannot be made.
    pub fn new(host: HtmlElement, figure: String, drawing: Figures) -> Result<Plot, JsValue> {
        let stage: HtmlElement = document().create_element("div")?.unchecked_into();
        stage.set_class_name("stage");
        host.append_child(&stage)?;
        let frame = Frame::for_width(f64::from(host.client_width()));
        let inner = Rc::new(RefCell::new(Inner {
            host: host.clone(),
            stage,
            chart: None,
            frame,
            figure,
            query: String::new(),
            drawing,
        }));
        let resizing = Rc::clone(&inner);
        let resized = Closure::<dyn Fn()>::new(move || {
            if let Ok(mut inner) = resizing.try_borrow_mut() {
                // Nothing can be told to the reader here; the next change of the selection tries again.
                let _ = inner.fit();
            }
        });
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref())?;
        observer.observe(&host);
        Ok(Plot { inner, observer, _resized: resized })
    }

    /// Shows the figure under a selection, given as its query string, in the frame that fits, now and
    /// whenever the room changes.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn show(&mut self, query: String) -> Result<(), JsValue> {
        let mut inner = self.inner.borrow_mut();
        inner.query = query;
        inner.draw()
    }
}

impl Inner {
    fn fit(&mut self) -> Result<(), JsValue> {
        let width = f64::from(self.host.client_width());
        if width > 0.0 && Frame::for_width(width) != self.frame {
            self.frame = Frame::for_width(width);
            self.draw()?;
        }
        self.scale(width)
    }

    fn draw(&mut self) -> Result<(), JsValue> {
        let moving = self.chart.is_some() && !prefers_stillness();
        let drawn = self.drawing.draw(&self.figure, &self.query, self.frame.name, moving)?;
        let height = Reflect::get(&drawn, &"height".into())?.as_f64().unwrap_or_default();
        let option = Reflect::get(&drawn, &"option".into())?;
        let width = self.frame.width;
        match &self.chart {
            Some(chart) => {
                chart.resize(width, height)?;
                chart.show(&option)?;
            }
            None => {
                let chart = Echart::start(&self.stage, width, height)?;
                chart.show(&option)?;
                self.chart = Some(chart);
            }
        }
        self.scale(f64::from(self.host.client_width()))
    }

    fn scale(&self, width: f64) -> Result<(), JsValue> {
        // In ten-thousandths: the code that writes a fraction as text is larger than this file's.
        let scale = (self.frame.scale(width) * 10_000.0).round() as u32;
        self.stage.style().set_property("transform", &format!("scale(calc({scale} / 10000))"))
    }
}

fn prefers_stillness() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

impl Drop for Plot {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
