//! A live chart in a figure's element.
//!
//! It is laid out at a frame's width and scaled to the room it gets, exactly as the static drawing is,
//! so that taking its place moves nothing.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::{document, window};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, ResizeObserver};

use super::super::fetching::FiguresData;
use super::echarts::Echart;
use super::js::to_js;
use super::marks::Marks;
use super::report;
use crate::figures::{Draw, Frame, draw_by};
use crate::model::Report;
use crate::query::{Selection, slice};

/// Shows a figure under a selection, of data that suffice for it, in the frame that fits, now and whenever the room
/// changes; gives what ECharts throws. Dropped, it takes the chart away.
pub type LiveChart = Box<dyn Fn(&FiguresData, Selection) -> Result<(), JsValue>>;

/// Makes a live chart of a figure, by its id, in an element; of the data of the figures, by the function of its kind.
pub type StartChart = fn(&FiguresData, HtmlElement, &str, Draw) -> Result<LiveChart, JsValue>;

/// A live chart, empty until it is shown.
///
/// # Errors
/// Where the data are of another release, or what the browser gives where the element has no room for a chart.
pub fn start_chart(
    data: &FiguresData,
    host: HtmlElement,
    figure: &str,
    draw: Draw,
) -> Result<LiveChart, JsValue> {
    let plot = Plot::new(report::read(data)?, host, figure, draw)?;
    Ok(Box::new(move |data, selection| plot.show(report::read(data)?, selection)))
}

/// A live chart that follows the size of its element. Dropped, it leaves the element as it was.
struct Plot {
    inner: Rc<RefCell<Inner>>,
    observer: ResizeObserver,
    _resized: Closure<dyn Fn()>,
}

struct Inner {
    report: Arc<Report>,
    figure: String,
    draw: Draw,
    selection: Selection,
    host: HtmlElement,
    stage: HtmlElement,
    chart: Option<Rc<Echart>>,
    marks: Rc<Marks>,
    frame: Frame,
}

impl Plot {
    /// Makes a stage for the chart of a figure in the figure's element.
    fn new(
        report: Arc<Report>,
        host: HtmlElement,
        figure: &str,
        draw: Draw,
    ) -> Result<Plot, JsValue> {
        let stage: HtmlElement = document().create_element("div")?.unchecked_into();
        stage.set_class_name("stage");
        host.append_child(&stage)?;
        let inner = Rc::new(RefCell::new(Inner {
            marks: Rc::new(Marks::new(&host, report.lang)?),
            report,
            figure: figure.to_string(),
            draw,
            selection: Selection::default(),
            frame: Frame::for_width(f64::from(host.client_width())),
            host: host.clone(),
            stage,
            chart: None,
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

    fn show(&self, report: Arc<Report>, selection: Selection) -> Result<(), JsValue> {
        let mut inner = self.inner.borrow_mut();
        inner.report = report;
        inner.selection = selection;
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
        let figure = self.report.figure(&self.figure).ok_or("the report has no such figure")?;
        let slice = slice(&self.report, &self.selection);
        let mut drawn =
            draw_by(self.draw, figure, &slice, self.frame).ok_or("the figure is its table")?;
        drawn.option.animate(self.chart.is_some() && !prefers_stillness());
        let (width, height) = (self.frame.width, drawn.height);
        let chart = self.chart(width, height)?;
        chart.resize(width, height)?;
        chart.show(&to_js(&drawn.option.0))?;
        self.marks.set(&self.report, drawn.marks, self.frame, height);
        self.marks.lay(&chart.places()?)?;
        self.scale(f64::from(self.host.client_width()))
    }

    /// The chart, started if it was not; when marks have moved their buttons follow.
    fn chart(&mut self, width: f64, height: f64) -> Result<Rc<Echart>, JsValue> {
        if let Some(chart) = &self.chart {
            return Ok(Rc::clone(chart));
        }
        let started: Rc<RefCell<Option<std::rc::Weak<Echart>>>> = Rc::default();
        let (later, marks) = (Rc::clone(&started), Rc::clone(&self.marks));
        let follow = move || {
            let chart = later.borrow().as_ref().and_then(std::rc::Weak::upgrade);
            if let Some(places) = chart.and_then(|chart| chart.places().ok()) {
                // Buttons that cannot be placed stay where they were.
                let _ = marks.lay(&places);
            }
        };
        let chart = Rc::new(Echart::start(&self.stage, width, height, follow)?);
        *started.borrow_mut() = Some(Rc::downgrade(&chart));
        self.chart = Some(Rc::clone(&chart));
        Ok(chart)
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
        if let Ok(inner) = self.inner.try_borrow() {
            inner.stage.remove();
        }
    }
}
