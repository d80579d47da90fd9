//! Words in print that follow the filters where the author says so: counts, what most rows have, the largest of
//! some numbers. What differs from the print says so, and what was printed stays a touch away.

use web_sys::Element;

use super::follow::{each, set};
use crate::model::{Lang, Tags};
use crate::query::{Slice, most};
use crate::words;

/// Where nothing remains that the words could say.
const NOTHING: &str = "—";

/// Brings them to what the selection leaves.
pub fn follow_living(slice: &Slice) {
    each("[data-count]", |element| {
        let table = element.get_attribute("data-count").unwrap_or_default();
        if let Some(count) = slice.count(&table) {
            write(&element, &count.to_string());
        }
    });
    each("[data-most]", |element| {
        let name = element.get_attribute("data-most").unwrap_or_default();
        let most = name.split_once('.').and_then(|(table, facet)| most_of(slice, table, facet));
        let names: Option<Vec<String>> =
            most.and_then(|most| most.iter().map(|id| named(&element, "data-names", id)).collect());
        match names {
            Some(names) if names.is_empty() => write(&element, NOTHING),
            Some(names) => write(&element, &words::join(lang_of(&element), &names)),
            None => {}
        }
    });
    each("[data-ranked]", |element| rank(&element, slice));
}

/// The values of a facet that most rows of a table have, by their ids.
fn most_of(slice: &Slice, table: &str, facet: &str) -> Option<Vec<String>> {
    let report = &slice.report;
    let tags: Vec<&Tags> = match table {
        "facts" => slice.facts().map(|fact| &fact.tags).collect(),
        // A table that is only looked up is not in the page.
        table => slice.rows(report.table(table)?).map(|row| &row.tags).collect(),
    };
    let values = most(report.facet(facet)?, tags.into_iter());
    Some(values.into_iter().map(|value| value.id.clone()).collect())
}

/// The name of an id in the language of the words, as the build has printed it into them.
fn named(element: &Element, attribute: &str, id: &str) -> Option<String> {
    let known = element.get_attribute(attribute)?;
    let name = |line: &str| line.strip_prefix(id)?.strip_prefix(' ').map(str::to_string);
    known.lines().find_map(name)
}

/// That of the nearest element which says it.
fn lang_of(element: &Element) -> Lang {
    let nearest = element.closest("[lang]").ok().flatten();
    let tag = nearest.and_then(|nearest| nearest.get_attribute("lang")).unwrap_or_default();
    Lang::ALL.into_iter().find(|lang| lang.tag() == tag).unwrap_or(Lang::En)
}

/// The number becomes that of the first record in the ranking that remains; with none it is the printed one.
fn rank(element: &Element, slice: &Slice) {
    let ranked = element.get_attribute("data-ranked").unwrap_or_default();
    let ids = || ranked.lines().filter_map(|line| line.split(' ').next());
    let Some(first) = ids().next() else { return };
    let id = ids().find(|id| slice.has_fact(id)).unwrap_or(first);
    if element.get_attribute("data-fact").as_deref() == Some(id) {
        return;
    }
    let printed = element.get_attribute("data-html").unwrap_or_else(|| element.inner_html());
    set(element, "data-html", Some(&printed));
    write(element, &named(element, "data-ranked", id).unwrap_or_default());
    if id == first {
        element.set_inner_html(&printed);
        set(element, "data-changed", None);
        set(element, "title", None);
    }
    set(element, "data-fact", Some(id));
    // From a figure's own page the records are elsewhere.
    let href = element.get_attribute("href").unwrap_or_default();
    let way = href.split('#').next().unwrap_or_default();
    set(element, "href", Some(&format!("{way}#record-{id}")));
}

/// Writes words anew; those that differ from the printed ones can be reached, to see what was printed.
fn write(element: &Element, now: &str) {
    let shown = element.text_content().unwrap_or_default();
    let printed = element.get_attribute("data-printed").unwrap_or_else(|| shown.clone());
    let changed = now != printed;
    set(element, "data-changed", changed.then_some(""));
    set(element, "title", changed.then_some(printed.as_str()));
    set(element, "data-printed", Some(&printed));
    if !element.has_attribute("href") {
        set(element, "tabindex", changed.then_some("0"));
    }
    if shown != now {
        element.set_text_content(Some(now));
    }
}
