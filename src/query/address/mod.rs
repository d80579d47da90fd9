//! [`Selection`] ⇄ query string: `?region=beijing&sector=finance,mining&show=growth.scale&years=2017-2024`.
//!
//! Only what differs from the default is written. Reading never fails: facets and values that the
//! report does not know, other parameters and malformed parts are ignored. Names that a report had before
//! are read as those that it has now. This is version 1, which is not written; a later one would add `v=2`,
//! and what both know is read all the same.

use super::{FigureIndex, Index, LOOKS, Selection};
use crate::model::{Facet, Switch};

/// Longer query strings are not read: no selection of a report comes near.
const MOST_BYTES: usize = 4096;

/// The parameter of what is switched.
const SHOW: &str = "show";
/// The parameter of what the reader assumes.
const IF: &str = "if";
/// The parameter of the range of years.
pub const YEARS: &str = "years";
/// The parameters beside facets and [`LOOKS`], that of a version among them: no facet has such a name.
pub const NAMES: [&str; 4] = [SHOW, IF, YEARS, "v"];

impl Selection {
    /// The selection that a query string states, with or without its `?`.
    pub fn from_query(index: &Index, query: &str) -> Selection {
        let query = query.strip_prefix('?').unwrap_or(query);
        if query.len() > MOST_BYTES {
            return Selection::default();
        }
        query.split('&').filter_map(|part| part.split_once('=')).fold(
            Selection::default(),
            |selection, (name, values)| match index.facet(index.now("facet", name)) {
                Some(facet) => add_known(selection, index, facet, values),
                None if name == SHOW => add_switches(selection, index, values),
                None if name == IF => {
                    let all = commas(values);
                    all.split(',').fold(selection, |selection, one| assume(selection, index, one))
                }
                None if name == YEARS => add_years(selection, index, values),
                None if LOOKS.contains(&name) => {
                    let looked = selection.looked().with(name, values);
                    selection.looking(looked)
                }
                None => selection,
            },
        )
    }

    /// The query string without `?`; empty for the default selection.
    pub fn to_query(&self) -> String {
        let parts: Vec<String> = self
            .facets()
            .map(|(facet, pairs)| {
                let values: Vec<&str> = pairs.iter().map(|(_, value)| value.as_str()).collect();
                format!("{facet}={}", values.join(","))
            })
            .collect();
        let switched = self.switched().iter().map(|(figure, switch)| match switch.is_shared() {
            true => switch.code().to_string(),
            false => format!("{figure}.{}", switch.code()),
        });
        let switched: Vec<String> = switched.collect();
        let show = (!switched.is_empty()).then(|| format!("{SHOW}={}", switched.join(",")));
        let assumed = self.assumed().to_string();
        let assumed = (!assumed.is_empty()).then(|| format!("{IF}={assumed}"));
        let years = self.years().map(|(first, last)| format!("{YEARS}={first}-{last}"));
        parts
            .into_iter()
            .chain(show)
            .chain(years)
            .chain(assumed)
            .chain(self.looked().parts())
            .collect::<Vec<_>>()
            .join("&")
    }
}

/// Some mail programs and messengers escape the comma.
fn commas(values: &str) -> String {
    values.replace("%2C", ",").replace("%2c", ",")
}

fn assume(selection: Selection, index: &Index, assumption: &str) -> Selection {
    let assumption = assumption.replace("%3A", ":").replace("%3a", ":");
    match assumption.split_once(':') {
        Some((input, number)) => selection.assume(index, input, number),
        None => selection,
    }
}

fn add_switches(selection: Selection, index: &Index, names: &str) -> Selection {
    let known = |name: &str| {
        let (figure, code) = name.split_once('.').unwrap_or(("", name));
        let offers = |figure: &FigureIndex| {
            figure.switches.iter().copied().find(|switch| switch.code() == code)
        };
        let switch = match figure {
            "" if code == Switch::Parallel.code() => index.own_switch(),
            "" => index.figures.iter().find_map(offers).filter(|switch| switch.is_shared()),
            id => index
                .figure(index.now("figure", id))
                .and_then(offers)
                .filter(|switch| !switch.is_shared()),
        };
        Some((index.now("figure", figure).to_string(), switch?))
    };
    let names = commas(names);
    names.split(',').filter_map(known).fold(
        selection,
        |selection, (figure, switch)| match selection.shows(&figure, switch) {
            true => selection,
            false => selection.flip(&figure, switch),
        },
    )
}

fn add_known(selection: Selection, index: &Index, facet: &Facet, values: &str) -> Selection {
    let values = commas(values);
    let now = values.split(',').map(|value| index.now(&facet.id, value));
    let known = now.filter(|value| facet.values.iter().any(|known| known.id == *value));
    known.fold(selection, |selection, value| match selection.has(&facet.id, value) {
        true => selection,
        false => selection.toggle(&facet.id, value),
    })
}

/// `2017-2024`: those of the report's years that are in the range; all of them are no choice.
fn add_years(selection: Selection, index: &Index, range: &str) -> Selection {
    let read = || {
        let (first, last) = range.split_once('-')?;
        let (first, last): (i32, i32) = (first.parse().ok()?, last.parse().ok()?);
        let all = index.years()?;
        let within = (first.max(all.0), last.min(all.1));
        (within.0 <= within.1 && within != all).then_some(within)
    };
    let years = read();
    selection.with_years(years)
}

#[cfg(test)]
mod tests;
