//! The tabs of a figure: figure, table, about.
//!
//! 1. The build prints them as links to the three parts, which stand one below the other.
//! 2. Once the page is alive the same links are tabs, and only the chosen part is seen. Nothing moves: the
//!    links stay where they are, and style keeps the room of what it hides.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

use super::follow::{each, set};
use crate::figures::is_drawn;
use crate::model::{Figure, Lang};
use crate::words::{FigurePhrase, Phrase};

/// The tabs as links, as the build prints them. A figure that is its table has no tab of a drawing.
pub fn figure_tabs(lang: Lang, figure: &Figure) -> impl IntoView + use<> {
    let parts = [
        ("figure", FigurePhrase::Figure.text(lang), is_drawn(figure.kind)),
        ("table", Phrase::Table.text(lang), true),
        ("about", FigurePhrase::About.text(lang), true),
    ];
    let id = figure.id.clone();
    let links = parts.into_iter().filter(|(_, _, has)| *has).map(move |(part, label, _)| {
        view! { <a href=format!("#fig-{id}-{part}") data-tab=part>{label}</a> }
    });
    links.collect_view()
}

/// Makes tabs of all figures' links. The part that the address leads to is chosen, else the first.
pub fn grow_tabs() {
    each(".figure-tabs", |tabs| {
        set(&tabs, "role", Some("tablist"));
        let figure = tabs.closest(".figure").ok().flatten();
        set(
            &tabs,
            "aria-labelledby",
            figure.and_then(|f| f.get_attribute("aria-labelledby")).as_deref(),
        );
        let links = children(&tabs);
        for link in &links {
            let part = link.get_attribute("href").unwrap_or_default();
            set(link, "role", Some("tab"));
            set(link, "aria-controls", part.strip_prefix('#'));
            if let Ok(Some(part)) = document().query_selector(&part) {
                set(&part, "role", Some("tabpanel"));
            }
        }
        let target = links.iter().find(|link| {
            let part = link.get_attribute("href").unwrap_or_default();
            document().query_selector(&format!("{part}:target")).ok().flatten().is_some()
        });
        if let Some(tab) = target.or(links.first()) {
            choose(tab);
        }
    });
}

/// Chooses the tab that was clicked, if one was; leaves every other click alone.
pub fn choose_tab(event: &web_sys::MouseEvent) -> bool {
    let plain = !(event.ctrl_key() || event.meta_key() || event.shift_key());
    let tab = tab_of(event).filter(|_| plain);
    if let Some(tab) = &tab {
        event.prevent_default();
        choose(tab);
    }
    tab.is_some()
}

/// Arrows, Home and End move through the tabs; the space bar chooses as it does for buttons.
pub fn move_in_tabs(event: &KeyboardEvent) {
    let Some(tab) = tab_of(event) else { return };
    let Some(tabs) = tab.parent_element() else { return };
    let tabs = children(&tabs);
    let here = tabs.iter().position(|other| *other == tab).unwrap_or_default();
    let last = tabs.len() - 1;
    let there = match event.key().as_str() {
        "ArrowRight" => {
            if here == last {
                0
            } else {
                here + 1
            }
        }
        "ArrowLeft" => {
            if here == 0 {
                last
            } else {
                here - 1
            }
        }
        "Home" => 0,
        "End" => last,
        " " => here,
        _ => return,
    };
    event.prevent_default();
    choose(&tabs[there]);
    if let Some(tab) = tabs[there].dyn_ref::<HtmlElement>() {
        // A focus that is refused leaves the reader on the tab before.
        let _ = tab.focus();
    }
}

fn choose(tab: &Element) {
    let Some(figure) = tab.closest(".figure").ok().flatten() else { return };
    for other in tab.parent_element().map(|tabs| children(&tabs)).unwrap_or_default() {
        let chosen = other == *tab;
        set(&other, "aria-selected", Some(if chosen { "true" } else { "false" }));
        set(&other, "tabindex", Some(if chosen { "0" } else { "-1" }));
    }
    let part = tab.get_attribute("data-tab").unwrap_or_default();
    set(&figure, "data-tab", Some(&part));
    if let Ok(Some(folded)) = figure.query_selector(&format!("details.figure-{part}")) {
        set(&folded, "open", Some(""));
    }
}

fn tab_of(event: &web_sys::Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(".figure-tabs > [role=tab]").ok().flatten()
}

fn children(of: &Element) -> Vec<Element> {
    let children = of.children();
    (0..children.length()).filter_map(|at| children.item(at)).collect()
}
