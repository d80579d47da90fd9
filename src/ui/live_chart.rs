//! When a static drawing comes alive: when it is touched, or when a filter moves it and it is in view.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use gloo_events::EventListener;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use super::State;
use super::after_frame::after_frame;
use super::drawing::{self, Chart, Figures};
use super::follow::{each, set};
use crate::figures::Reading;
use crate::model::{Figure, Switch};
use crate::query::Selection;
use crate::words::Phrase;

/// Makes a figure come alive in its element.
///
/// 1. It is wanted when touched, or when the selection leaves a drawing other than the printed one. An
///    embedded page fetches the program only once it is touched.
/// 2. ECharts and the program of the figures are fetched when a wanted figure is in view.
/// 3. From then on each change of the selection is shown.
/// 4. Where that fails the drawing stands again and the figure says that it is behind; the next change, or
///    the next touch, tries anew.
pub fn live_chart(state: &State, figure: &Figure, read: Memo<Reading>) {
    let [near, live, failed] = [(); 3].map(|()| RwSignal::new(false));
    let touches = RwSignal::new(u32::from(state.page.is_embedded()));
    let due = due(state, figure, read);
    let held = Held { figure: figure.id.clone(), chart: Rc::default() };
    let plot = format!("#fig-{} .plot", figure.id);
    let host = StoredValue::new_local(None::<HtmlElement>);
    let (selection, slice) = (state.selection, state.slice);
    let place = plot.clone();
    Effect::new(move |was: Option<()>| {
        if was.is_none() {
            each(&place, |plot| {
                count_touches(&plot, touches, failed);
                watch_nearness(&plot, near);
                host.set_value(Some(plot.unchecked_into()));
            });
        }
        slice.track();
        let touched = touches.get() > 0 || live.get_untracked();
        let wanted = due.get() || touched;
        let (Some(element), true) = (host.get_value(), near.get() && wanted) else { return };
        let held = held.clone();
        spawn_local(async move {
            if live.get_untracked() {
                after_frame().await;
            }
            let shown = held.show(element, selection).await.is_ok();
            live.set(shown);
            failed.set(!shown);
        });
    });
    let (line, unfiltered) =
        (format!("#fig-{} .unfiltered", figure.id), Phrase::Unfiltered.text(state.report.lang));
    Effect::new(move |_| {
        let is_behind = failed.get() && due.get();
        each(&plot, |plot| set(&plot, "data-live", live.get().then_some("")));
        each(&line, |line| line.set_text_content(is_behind.then_some(unfiltered)));
    });
}

/// Counts the first touch, and those after a failure.
fn count_touches(plot: &Element, touches: RwSignal<u32>, failed: RwSignal<bool>) {
    for kind in ["pointerenter", "touchstart", "focusin"] {
        let touched = move |_: &_| {
            if touches.get_untracked() == 0 || failed.get_untracked() {
                touches.update(|touches| *touches += 1);
            }
        };
        EventListener::new(plot, kind, touched).forget();
    }
}

/// Whether the selection leaves a drawing other than the printed one.
fn due(state: &State, figure: &Figure, read: Memo<Reading>) -> Memo<bool> {
    let (selection, id, offered) = (state.selection, figure.id.clone(), Switch::of(figure));
    let report = Arc::clone(&state.report);
    Memo::new(move |_| {
        let changed = selection.with(|chosen| {
            let mut mine = report.what_ifs.iter().filter(|what_if| what_if.figure == id);
            offered.iter().any(|switch| chosen.shows(&id, *switch))
                || mine.any(|what_if| chosen.assumed().touches(&what_if.id))
        });
        changed || read.with(Reading::is_narrowed)
    })
}

/// Makes every drawing a stop of the keyboard that says what it shows and how to walk through it.
pub fn make_walkable() {
    each(".plot", |plot| {
        let says = plot.get_attribute("aria-labelledby").unwrap_or_default();
        set(&plot, "role", Some("group"));
        set(&plot, "tabindex", Some("0"));
        set(&plot, "aria-labelledby", Some(&format!("{says} {}", says.replace("-says", "-walk"))));
    });
}

/// A figure's chart, once there is one.
#[derive(Clone)]
struct Held {
    figure: String,
    chart: Rc<RefCell<Option<Chart>>>,
}

impl Held {
    /// Shows the selection; a panic of the program is answered by a fresh one, once.
    async fn show(
        &self,
        element: HtmlElement,
        selection: RwSignal<Selection>,
    ) -> Result<(), JsValue> {
        let first = self.try_to_show(&element, selection).await;
        match first {
            Err(error) if drawing::has_panicked(&error) => {
                self.try_to_show(&element, selection).await
            }
            first => first,
        }
    }

    async fn try_to_show(
        &self,
        element: &HtmlElement,
        selection: RwSignal<Selection>,
    ) -> Result<(), JsValue> {
        let program = drawing::program_with_echarts().await?;
        let query = selection.with_untracked(Selection::to_query);
        let shown = self.draw(&program, element, &query);
        if shown.is_err() {
            self.clear(element);
        }
        shown
    }

    fn draw(&self, program: &Figures, element: &HtmlElement, query: &str) -> Result<(), JsValue> {
        let mut chart = self.chart.borrow_mut();
        if chart.is_none() {
            *chart = Some(program.plot(element, &self.figure)?);
        }
        chart.as_ref().map_or(Ok(()), |chart| chart.show(query))
    }

    /// A chart that failed may not be able to clear up after itself.
    fn clear(&self, element: &HtmlElement) {
        if let Some(chart) = self.chart.borrow_mut().take() {
            let _ = chart.free();
        }
        let Ok(left) = element.query_selector_all(":scope > :is(.stage, .marks, .tip)") else {
            return;
        };
        let left =
            (0..left.length()).filter_map(|index| left.item(index)?.dyn_into::<Element>().ok());
        left.for_each(|left| left.remove());
    }
}

/// Sets the signal once the element comes within a third of a screen of the view.
fn watch_nearness(element: &Element, near: RwSignal<bool>) {
    let seen = Closure::<dyn Fn(Vec<IntersectionObserverEntry>)>::new(
        move |entries: Vec<IntersectionObserverEntry>| {
            let is_near = entries.iter().any(IntersectionObserverEntry::is_intersecting);
            near.set(is_near || near.get_untracked());
        },
    );
    let options = IntersectionObserverInit::new();
    options.set_root_margin("33%");
    let observer = IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options);
    match observer {
        Ok(observer) => observer.observe(element),
        Err(_) => near.set(true),
    }
    // The observer needs it for as long as the page lives, as figures do.
    seen.forget();
}
