//! The state in the address, of the real report: whatever is written there is read without harm, what was
//! written is read again, and the order of choices does not matter.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use interactive_report::load::load;
use interactive_report::model::{Report, Switch, WhatIf};
use interactive_report::query::{Index, LEDGER, LOOKS, Narrowed, Selection, narrow};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

/// Addresses that are tried: a million.
const TRIED: usize = 1_000_000;

fn report() -> Report {
    let reports = load(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/public")));
    reports.unwrap_or_else(|problems| panic!("{problems}")).remove(0)
}

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % most
    }
}

/// Any bytes, read as text as a browser would, and pieces of real addresses in any order.
fn address(numbers: &mut Numbers, pieces: &[String]) -> String {
    if numbers.below(2) == 0 {
        let bytes: Vec<u8> = (0..numbers.below(40)).map(|_| numbers.below(256) as u8).collect();
        return String::from_utf8_lossy(&bytes).into_owned();
    }
    (0..numbers.below(12)).map(|_| pieces[numbers.below(pieces.len())].as_str()).collect()
}

#[test]
fn no_address_of_a_million_does_harm() {
    let report = report();
    let pairs = report
        .facets
        .iter()
        .flat_map(|facet| facet.values.iter().map(|value| format!("&{}={}", facet.id, value.id)));
    let values = report.facets.iter().flat_map(|facet| &facet.values).map(|value| value.id.clone());
    let switches = report.figures.iter().map(|figure| format!("&show={}.scale", figure.id));
    let assumed = inputs(&report).into_iter().map(|name| format!("&if={name}:"));
    let signs = [
        "?",
        "&",
        "=",
        ",",
        "%2C",
        "%",
        "-",
        ":",
        ".",
        "&find=",
        "&sort=-",
        "years=",
        "&years=2010-2020",
        "if=",
        "show=",
        "v=",
        "9",
        "2020",
        "\u{0}",
        "é",
        "😀",
    ];
    let signs = signs.map(String::from);
    let pieces: Vec<String> =
        pairs.chain(values).chain(switches).chain(assumed).chain(signs).collect();
    let index = Index::of(&report);
    let mut numbers = Numbers(1);
    let mut said_something = 0;
    for _ in 0..TRIED {
        let address = address(&mut numbers, &pieces);
        let read = Selection::from_query(&index, &address);
        let written = read.to_query();
        said_something += usize::from(!written.is_empty());
        assert_eq!(Selection::from_query(&index, &written), read, "{address:?}");
    }
    assert!(said_something > TRIED / 10, "{said_something}");
}

/// The inputs of what-ifs, as addresses name them.
fn inputs(report: &Report) -> Vec<String> {
    let of = |what_if: &WhatIf| {
        what_if.inputs.iter().map(|input| format!("{}.{}", what_if.id, input.id)).collect()
    };
    report.what_ifs.iter().flat_map::<Vec<String>, _>(of).collect()
}

/// One choice of a reader.
#[derive(Clone, Debug)]
enum Choice {
    Value(String, String),
    Switch(String, Switch),
    Years(i32, i32),
    Assume(String, i32),
    Look(&'static str, String),
}

impl Choice {
    /// What a later choice of the same kind takes the place of.
    fn slot(&self) -> Option<&str> {
        match self {
            Choice::Value(..) | Choice::Switch(..) => None,
            Choice::Years(..) => Some("years"),
            Choice::Assume(input, _) => Some(input),
            Choice::Look(name, _) => Some(name),
        }
    }
}

fn choices(report: &Report) -> impl Strategy<Value = Vec<Choice>> + use<> {
    let values = report.facets.iter().flat_map(|facet| {
        facet.values.iter().map(|value| Choice::Value(facet.id.clone(), value.id.clone()))
    });
    let switches = report.figures.iter().flat_map(|figure| {
        figure.switches.iter().map(|switch| Choice::Switch(figure.id.clone(), *switch))
    });
    let known: Vec<Choice> = values.chain(switches).collect();
    let years = (1950..2026, 1950..2026).prop_map(|(one, other)| Choice::Years(one, other));
    let assumed = (prop::sample::select(inputs(report)), -5..2040);
    let assumed = assumed.prop_map(|(input, number)| Choice::Assume(input, number));
    let look = (prop::sample::select(LOOKS.to_vec()), "[a-z%0-9-]{0,9}");
    let look = look.prop_map(|(name, value)| Choice::Look(name, value));
    let choice = prop_oneof![9 => prop::sample::select(known), 1 => years, 2 => assumed, 1 => look];
    prop::collection::vec(choice, 0..10)
}

fn choose(index: &Index, selection: Selection, choice: &Choice) -> Selection {
    match choice {
        Choice::Value(facet, value) => selection.toggle(facet, value),
        Choice::Switch(figure, switch) => selection.flip(figure, *switch),
        Choice::Years(one, other) => selection.with_years(Some((*one, *other))),
        Choice::Assume(input, number) => selection.assume(index, input, &number.to_string()),
        Choice::Look(name, value) => selection.looking(selection.looked().with(name, value)),
    }
}

#[test]
fn choices_are_written_and_read_and_their_order_does_not_matter() {
    let report = report();
    let index = Arc::new(Index::of(&report));
    let mut runner = TestRunner::new(Config { cases: 2000, ..Config::default() });
    let shuffled = choices(&report)
        .prop_flat_map(|choices| (Just(choices.clone()), Just(choices).prop_shuffle()));
    let outcome = runner.run(&shuffled, |(choices, other_order)| {
        let made = |choices: &[Choice]| {
            let all = choices.iter();
            all.fold(Selection::default(), |selection, one| choose(&index, selection, one))
        };
        let selection = made(&choices);
        prop_assert_eq!(Selection::from_query(&index, &selection.to_query()), selection.clone());
        // Of two ranges of years the later one holds: their order is what the reader chose.
        let slots: Vec<&str> = choices.iter().filter_map(Choice::slot).collect();
        let distinct: BTreeSet<&str> = slots.iter().copied().collect();
        if distinct.len() == slots.len() {
            let other = made(&other_order);
            prop_assert_eq!(&other, &selection);
            let (one, two) = (narrow(&index, &selection), narrow(&index, &other));
            let ids = |narrowed: &Narrowed| {
                let rows = narrowed.rows(LEDGER).into_iter().flatten();
                rows.map(|row| row.id.clone()).collect::<Vec<_>>()
            };
            prop_assert_eq!(ids(&one), ids(&two));
        }
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}
