//! Which component stands on which printed element, and what it is told of that element.
//!
//! Figures, and what is far from the first screen, are hydrated one after another, so that no task keeps a reader
//! waiting.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::figure_actions::FigureActions;
use super::hydrate::{all, attribute, hydrate_each, hydrate_one, words_of};
use super::parts::*;
use super::{State, hooks};
use crate::model::{Lang, Switch};
use crate::words::{FigurePhrase, PagePhrase, Phrase};

/// What stands in the text: bound numbers, words that follow the filters, chips, the rows of the ledger.
pub fn hydrate_text(page: &Element) {
    hydrate_each(page, hooks::BOUND_NUMBER, |number| {
        view! { <BoundNumber fact=attribute(number, "data-fact") print=String::new()/> }
    });
    hydrate_each(page, hooks::RANKED_NUMBER, |number| {
        let (way, ranked) = (attribute(number, "href"), pairs(number, "data-ranked"));
        let way = way.split('#').next().unwrap_or_default().to_string();
        view! { <RankedNumber ranked=ranked way=way print=number.inner_html()/> }
    });
    hydrate_each(page, hooks::COUNT, |count| {
        view! { <LivingCount table=attribute(count, "data-count") print=words_of(count)/> }
    });
    hydrate_each(page, hooks::MOST, |most| {
        let (of, names) = (attribute(most, "data-most"), pairs(most, "data-names"));
        view! { <LivingMost of=of names=names lang=lang_of(most) print=words_of(most)/> }
    });
    hydrate_each(page, hooks::CHIP, |chip| {
        let (facet, value) = (attribute(chip, "data-facet"), attribute(chip, "data-value"));
        view! { <Chip facet=facet value=value print=String::new()/> }
    });
    hydrate_each(page, hooks::RECORD_ROW, |row| {
        view! { <RecordRow fact=attribute(row, "data-record") print=String::new()/> }
    });
}

/// The text of the other language, which was put beside that of the page. It lives as long as what is given is kept.
pub fn hydrate_beside() -> Owner {
    let owner = Owner::new();
    let Some(body) = document().body() else { return owner };
    owner.with(|| all(&body, ".beside").iter().for_each(hydrate_text));
    owner
}

/// The filters, and links to the same state elsewhere.
pub fn hydrate_frame(page: &Element, state: &State) {
    let lang = state.index.lang;
    hydrate_each(page, hooks::FACET_VALUE, |value| {
        let (facet, id) = (attribute(value, "data-facet"), attribute(value, "data-value"));
        view! { <FacetValueButton facet=facet value=id print=String::new()/> }
    });
    hydrate_each(page, hooks::FACET_COUNT, |count| {
        let value = count.parent_element();
        let of = |name| value.as_ref().map(|value| attribute(value, name)).unwrap_or_default();
        view! { <FacetCount facet=of("data-facet") value=of("data-value")/> }
    });
    hydrate_each(page, hooks::FACET_STATUS, |_| view! { <FacetStatus/> });
    hydrate_each(
        page,
        hooks::FACET_CLEAR,
        |_| view! { <FacetClear print=Phrase::ClearAll.text(lang)/> },
    );
    hydrate_each(page, hooks::FACET_SHEET, |_| {
        view! { <FacetSheet label=Phrase::Filter.text(lang) print=String::new()/> }
    });
    if let Some(years) = state.index.years() {
        hydrate_each(page, hooks::YEARS, |_| view! { <YearsRange all=years/> });
    }
    for list in all(page, hooks::CHOSEN) {
        leptos::mount::mount_to(list.unchecked_into(), ChosenValues).forget();
    }
    for link in all(page, hooks::LANGUAGE_LINK) {
        let tag = attribute(&link, "hreflang");
        if let Some(lang) = Lang::ALL.into_iter().find(|lang| lang.tag() == tag) {
            hydrate_one(&link, &|| view! { <LanguageLink lang=lang/> });
        }
    }
    hydrate_each(page, hooks::PLACE_LINK, |link| {
        view! { <PlaceLink anchor=attribute(link, "data-place") print=String::new()/> }
    });
    hydrate_each(page, hooks::PARALLEL, |_| {
        view! { <ParallelSwitch print=PagePhrase::Parallel.text(lang)/> }
    });
    hydrate_each(page, hooks::ALTERED, |_| view! { <AlteredNotice/> });
}

/// A figure with its parts, and the room of its drawing if it is drawn; none where the report has no such figure.
pub fn hydrate_figure(
    element: &Element,
    state: &State,
) -> Option<(FigureState, Option<HtmlElement>)> {
    let id = element.id().strip_prefix("fig-")?.to_string();
    state.index.figure(&id)?;
    let figure = FigureState::new(state, &id);
    let owner = Owner::new();
    owner.with(|| {
        provide_context(figure.clone());
        hydrate_one(element, &|| view! { <FigureFrame class="" print=String::new()/> });
        hydrate_tabs(element, &figure, state.index.lang);
        hydrate_rows(element, state.index.lang);
        hydrate_each(element, hooks::SWITCH, |button| {
            let code = attribute(button, "data-switch");
            let switch = Switch::ALL.into_iter().find(|known| known.code() == code);
            let own = id.clone();
            switch.map(|switch| view! { <SwitchButton figure=own switch=switch print=""/> })
        });
        hydrate_each(element, hooks::NARROWED, |_| view! { <FigureNarrowed/> });
        hydrate_each(element, hooks::UNFILTERED, |_| view! { <Unfiltered/> });
        hydrate_each(element, hooks::PLOT, |_| view! { <Plot print=String::new()/> });
        hydrate_each(element, hooks::ACTIONS, |_| view! { <FigureActions print=String::new()/> });
    });
    // It lives as long as the page.
    std::mem::forget(owner);
    let room = all(element, hooks::PLOT).into_iter().next();
    Some((figure, room.map(JsCast::unchecked_into)))
}

fn hydrate_tabs(element: &Element, figure: &FigureState, lang: Lang) {
    let tabs: Vec<Tab> = all(element, hooks::TAB).iter().filter_map(tab_of).collect();
    let target = super::address::target();
    let led_to = |tab: &Tab| target == format!("fig-{}-{}", figure.id, tab.code());
    if let Some(tab) = tabs.iter().copied().find(led_to).or(tabs.first().copied()) {
        figure.tab.set(tab);
    }
    hydrate_each(element, hooks::TABS, |_| view! { <FigureTabs print=String::new()/> });
    hydrate_each(element, hooks::TAB, |link| {
        tab_of(link).map(|tab| view! { <FigureTab tab=tab print=""/> })
    });
    for (selector, tab) in [("div.figure-drawn", Tab::Figure), ("div.figure-table", Tab::Table)] {
        hydrate_each(element, selector, |_| view! { <OpenPart tab=tab print=String::new()/> });
    }
    for (selector, tab, summary) in [
        ("details.figure-table", Tab::Table, Phrase::Table.text(lang)),
        ("details.figure-about", Tab::About, FigurePhrase::About.text(lang)),
    ] {
        hydrate_each(element, selector, |_| {
            view! { <FigurePart tab=tab summary=summary print=String::new()/> }
        });
    }
}

fn tab_of(link: &Element) -> Option<Tab> {
    Tab::of(&attribute(link, "data-tab"))
}

fn hydrate_rows(element: &Element, lang: Lang) {
    hydrate_each(element, "tr[data-row]", |row| {
        view! { <FigureRow row=attribute(row, "data-row") print=String::new()/> }
    });
    hydrate_each(element, "li[data-row]", |row| {
        view! { <FigureRowRecord row=attribute(row, "data-row") print=String::new()/> }
    });
    hydrate_each(element, hooks::SENTENCE, |sentence| {
        let row = attribute(sentence, "data-says");
        let print = if row.is_empty() { nothing_left(lang) } else { sentence.inner_html() };
        view! { <FigureSentence row=row print=print/> }
    });
    for name in all(element, hooks::ROW_NAME) {
        let row = name.parent_element().map(|row| attribute(&row, "data-row")).unwrap_or_default();
        let print = words_of(&name);
        name.set_text_content(None);
        let name: HtmlElement = name.unchecked_into();
        leptos::mount::mount_to(name, move || view! { <RowName row=row print=print/> }).forget();
    }
}

/// Ids with names, one pair a line.
fn pairs(element: &Element, name: &str) -> Vec<(String, String)> {
    let lines = attribute(element, name);
    let pairs = lines.lines().filter_map(|line| line.split_once(' '));
    pairs.map(|(id, name)| (id.to_string(), name.to_string())).collect()
}

/// That of the nearest element which says it.
fn lang_of(element: &Element) -> Lang {
    let nearest = element.closest("[lang]").ok().flatten();
    let tag = nearest.map(|nearest| attribute(&nearest, "lang")).unwrap_or_default();
    Lang::ALL.into_iter().find(|lang| lang.tag() == tag).unwrap_or(Lang::En)
}
