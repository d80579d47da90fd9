//! When a static drawing comes alive: when it is touched, or when a filter moves it and it is in view.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use super::State;
use super::after_frame::after_frame;
use super::chunk::{ChunkError, contained};
use super::elements::effect;
use super::fetching::{DataNeeded, echarts, figures_data};
use super::figure_chunks::{LiveChart, ask_for_drawing, chart_starter, drawing_of};
use super::hydrate::all;
use super::parts::FigureState;
use crate::model::{FigureContent, Kind};
use crate::query::Selection;

/// Makes a figure come alive in the room of its drawing.
///
/// 1. It is wanted when touched, or when the selection leaves a drawing other than the printed one. An
///    embedded page fetches it only once it is touched.
/// 2. ECharts, the chunk that draws and its data are fetched when a wanted figure is in view.
/// 3. From then on each change of the selection is shown.
/// 4. Where that fails the drawing stands again and the figure says that it is behind; the next change, or
///    the next touch, tries anew.
pub fn live_chart(state: &State, figure: &FigureState, room: HtmlElement) {
    let near = RwSignal::new(false);
    let FigureState { id, is_live, has_failed, touches, is_due, .. } = figure.clone();
    let (selection, narrowed) = (state.selection, state.narrowed);
    let Some(kind) = state.index.figure(&id).map(|figure| figure.kind) else { return };
    let held = Held { figure: id, kind, chart: Rc::default() };
    watch_nearness(&room, near);
    effect(move || {
        narrowed.track();
        let touched = touches.get() > 0 || is_live.get_untracked();
        let wanted = is_due.get() || touched;
        if !(near.get() && wanted) {
            return;
        }
        let (held, room) = (held.clone(), room.clone());
        spawn_local(async move {
            if is_live.get_untracked() {
                after_frame().await;
            }
            let shown = held.show(room, selection).await.is_ok();
            is_live.set(shown);
            has_failed.set(!shown);
        });
    });
}

/// A figure's chart, once there is one.
#[derive(Clone)]
struct Held {
    figure: String,
    kind: Kind,
    chart: Rc<RefCell<Option<LiveChart>>>,
}

impl Held {
    /// Shows the selection; a panic is answered by a fresh chart, once.
    async fn show(
        &self,
        element: HtmlElement,
        selection: RwSignal<Selection>,
    ) -> Result<(), ChunkError> {
        match self.try_to_show(&element, selection).await {
            Err(ChunkError::Panicked) => self.try_to_show(&element, selection).await,
            first => first,
        }
    }

    async fn try_to_show(
        &self,
        element: &HtmlElement,
        selection: RwSignal<Selection>,
    ) -> Result<(), ChunkError> {
        // All is asked for before anything is waited for.
        let needed = DataNeeded {
            tables: self.kind.content() != FigureContent::Records,
            what_ifs: selection.with_untracked(|chosen| !chosen.assumed().is_empty()),
        };
        let (data, echarts) = (figures_data(needed)?, echarts(self.kind)?);
        ask_for_drawing(self.kind);
        let (start, draw) = (chart_starter().await?, drawing_of(self.kind).await?);
        let data = data.bytes().await?;
        echarts.come().await?;
        let show = |chart: &mut Option<LiveChart>| {
            if chart.is_none() {
                *chart = Some(start(&data, element.clone(), &self.figure, draw)?);
            }
            chart.as_ref().map_or(Ok(()), |chart| chart(&data, selection.get_untracked()))
        };
        // Borrowed here, so that a panic does not leave it borrowed.
        let mut chart = self.chart.borrow_mut();
        let shown = contained(|| show(&mut chart));
        drop(chart);
        if shown.is_err() {
            self.clear(element);
        }
        shown
    }

    /// A chart that failed may not be able to clear up after itself.
    fn clear(&self, element: &HtmlElement) {
        let chart = self.chart.borrow_mut().take();
        let _ = contained(|| {
            drop(chart);
            Ok(())
        });
        all(element, ":scope > :is(.stage, .marks, .tip)").iter().for_each(Element::remove);
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
