//! The tabs of a figure: figure, table, about.
//!
//! 1. The build prints them as links to the three parts, which stand one below the other.
//! 2. Once the page is alive the same links are tabs, and only the chosen part is seen. Nothing moves: the
//!    links stay where they are, and style keeps the room of what it hides.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::super::State;
use super::super::elements::{Flag, Text, clicked, effect, flag, text};
use super::{FigureState, Tab};

/// The line of tabs. Arrows, Home and End move through them; the space bar chooses as it does for buttons.
#[component]
pub fn FigureTabs(
    /// The tabs.
    print: String,
) -> impl IntoView {
    let (is_alive, title) = (State::get().is_alive, format!("fig-{}-title", FigureState::get().id));
    let label = text(move || is_alive.get().then(|| title.clone()));
    let role: Flag = Box::new(move || is_alive.get().then_some("tablist"));
    view! { <div class="figure-tabs" role=role aria-labelledby=label on:keydown=move_along inner_html=print></div> }
}

/// A link to a part, and its tab.
#[component]
pub fn FigureTab(
    /// The part.
    tab: Tab,
    /// Its name.
    print: &'static str,
) -> impl IntoView {
    let (is_alive, figure) = (State::get().is_alive, FigureState::get());
    let chosen = figure.tab;
    let place = format!("fig-{}-{}", figure.id, tab.code());
    let href = format!("#{place}");
    let is_chosen = move || chosen.get() == tab;
    let alive = move |value: fn(bool) -> &'static str| -> Flag {
        Box::new(move || is_alive.get().then(|| value(is_chosen())))
    };
    let controls: Text = text(move || is_alive.get().then(|| place.clone()));
    let choose = clicked(move |event| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            chosen.set(tab);
        }
    });
    view! {
        <a href=href data-tab=tab.code() role=alive(|_| "tab") aria-controls=controls
            aria-selected=alive(|is| if is { "true" } else { "false" })
            tabindex=alive(|is| if is { "0" } else { "-1" }) on:click=choose inner_html=print></a>
    }
}

/// What a tab stands for, where it is not folded: the drawing, or the table of a figure that is its table.
#[component]
pub fn OpenPart(
    /// The part.
    tab: Tab,
    /// What it holds.
    print: String,
) -> impl IntoView {
    let (is_alive, figure) = (State::get().is_alive, FigureState::get());
    let id = format!("fig-{}-{}", figure.id, tab.code());
    let role: Flag = Box::new(move || is_alive.get().then_some("tabpanel"));
    let class = if tab == Tab::Table { "figure-table" } else { "figure-drawn" };
    view! { <div class=class id=id role=role inner_html=print></div> }
}

/// What a tab stands for: folded below a drawing, open while its tab is chosen.
#[component]
pub fn FigurePart(
    /// The part.
    tab: Tab,
    /// What unfolds it.
    summary: &'static str,
    /// What it holds.
    print: String,
) -> impl IntoView {
    let (is_alive, figure) = (State::get().is_alive, FigureState::get());
    let (chosen, id) = (figure.tab, format!("fig-{}-{}", figure.id, tab.code()));
    let opened = RwSignal::new(false);
    // Once open it stays so: style hides what is not chosen.
    effect(move || {
        if is_alive.get() && chosen.get() == tab {
            opened.set(true);
        }
    });
    let role: Flag = Box::new(move || is_alive.get().then_some("tabpanel"));
    let class = if tab == Tab::Table { "figure-table" } else { "figure-about" };
    view! {
        <details class=class open=flag(move || opened.get())>
            <summary inner_html=summary></summary>
            <div id=id role=role inner_html=print></div>
        </details>
    }
}

fn move_along(event: KeyboardEvent) {
    let tabs: Option<Element> = event.current_target().and_then(|tabs| tabs.dyn_into().ok());
    let Some(tabs) = tabs.filter(|tabs| tabs.has_attribute("role")) else { return };
    let last = tabs.child_element_count().saturating_sub(1);
    let here = (0..=last).find(|at| {
        let tab = tabs.children().item(*at);
        tab.is_some() && tab == document().active_element()
    });
    let Some(here) = here else { return };
    let there = match event.key().as_str() {
        "ArrowRight" => (here + 1) % (last + 1),
        "ArrowLeft" => (here + last) % (last + 1),
        "Home" => 0,
        "End" => last,
        " " => here,
        _ => return,
    };
    event.prevent_default();
    let tab = tabs.children().item(there).and_then(|tab| tab.dyn_into::<HtmlElement>().ok());
    if let Some(tab) = tab {
        tab.click();
        // A focus that is refused leaves the reader on the tab before.
        let _ = tab.focus();
    }
}
