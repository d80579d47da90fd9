//! When a static drawing comes alive: when it is touched, or when a filter moves it and it is in view.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::html::Div;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use super::State;
use super::echarts;
use super::plot::Plot;
use crate::figures::Reading;
use crate::model::Figure;
use crate::query::Selection;

/// The signals of one figure's live chart.
#[derive(Clone, Copy)]
pub struct LiveChart {
    touched: RwSignal<bool>,
    live: RwSignal<bool>,
    failed: RwSignal<bool>,
}

impl LiveChart {
    /// The reader has reached for the figure.
    pub fn touch(&self) {
        if !self.touched.get_untracked() {
            self.touched.set(true);
        }
    }

    /// For the attribute that shows the chart and hides the drawing.
    pub fn is_live(&self) -> Option<&'static str> {
        self.live.get().then_some("")
    }

    /// Whether the chart was to move and could not.
    pub fn has_failed(&self) -> bool {
        self.failed.get()
    }
}

/// Makes a figure come alive in its element.
///
/// 1. It is wanted when touched, or when the selection leaves a drawing other than the printed one.
/// 2. ECharts and the program that draws are fetched when a wanted figure is in view.
/// 3. From then on each change of the selection is shown.
pub fn live_chart(
    state: &State,
    figure: &Figure,
    read: Memo<Reading>,
    node: NodeRef<Div>,
) -> LiveChart {
    let [touched, near, live, failed] = [(); 4].map(|()| RwSignal::new(false));
    let (selection, figure) = (state.selection, figure.id.clone());
    let wanted = Memo::new(move |_| read.with(Reading::is_narrowed) || touched.get());
    watch_nearness(node, near);
    let plot: Rc<RefCell<Option<Plot>>> = Rc::default();
    let plot = StoredValue::new_local(plot);
    Effect::new(move |_| {
        let query = selection.with(Selection::to_query);
        let is_live = live.get_untracked();
        let (Some(element), true) = (node.get(), near.get() && (wanted.get() || is_live)) else {
            return;
        };
        let (figure, plot) = (figure.clone(), plot.get_value());
        spawn_local(async move {
            match show(&plot, element.unchecked_into(), figure, query).await {
                Ok(()) => live.set(true),
                Err(_) => failed.set(true),
            }
        });
    });
    on_cleanup(move || {
        if let Some(plot) = plot.try_get_value() {
            plot.borrow_mut().take();
        }
    });
    LiveChart { touched, live, failed }
}

async fn show(
    plot: &Rc<RefCell<Option<Plot>>>,
    element: HtmlElement,
    figure: String,
    query: String,
) -> Result<(), JsValue> {
    let drawing = echarts::load().await?;
    let mut plot = plot.borrow_mut();
    if plot.is_none() {
        *plot = Some(Plot::new(element, figure, drawing)?);
    }
    plot.as_mut().map_or(Ok(()), |plot| plot.show(query))
}

/// Sets the signal once the element comes within a third of a screen of the view.
fn watch_nearness(node: NodeRef<Div>, near: RwSignal<bool>) {
    Effect::new(move |_| {
        let Some(element) = node.get() else { return };
        let seen = Closure::<dyn Fn(Vec<IntersectionObserverEntry>)>::new(
            move |entries: Vec<IntersectionObserverEntry>| {
                let is_near = entries.iter().any(IntersectionObserverEntry::is_intersecting);
                near.set(is_near || near.get_untracked());
            },
        );
        let options = IntersectionObserverInit::new();
        options.set_root_margin("33%");
        let observer =
            IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options);
        match observer {
            Ok(observer) => observer.observe(&element),
            Err(_) => near.set(true),
        }
        // The observer needs it for as long as the page lives, as figures do.
        seen.forget();
    });
}
