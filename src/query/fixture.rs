//! A report small enough to count by hand: three records, two facets, no table.

use super::Index;
use crate::model::*;

/// Its index.
pub fn index() -> Index {
    Index::of(&report())
}

pub fn report() -> Report {
    Report {
        id: "towns".into(),
        lang: Lang::En,
        languages: vec![Lang::En],
        release: "1".into(),
        date: "2026-01-01".into(),
        address: String::new(),
        licence: String::new(),
        data_licence: String::new(),
        name: "Towns".into(),
        kicker: String::new(),
        description: String::new(),
        byline: String::new(),
        minutes: 0,
        facets: vec![facet("service", &["loans"]), facet("town", &["north", "south"])],
        nouns: Nouns::default(),
        sources: vec![],
        facts: vec![
            fact("a", Some("2017"), &[("town", "north")]),
            fact("b", Some("2019/2024"), &[("town", "south"), ("service", "loans")]),
            fact("c", None, &[]),
        ],
        tables: vec![],
        figures: vec![figure("visits")],
        what_ifs: vec![what_if()],
        releases: vec![],
        aliases: [
            ("facet", "place", "town"),
            ("town", "southern", "south"),
            ("figure", "people", "visits"),
        ]
        .map(|(of, was, is)| Alias { of: of.into(), was: was.into(), is: is.into() })
        .into(),
        terms: vec![],
        sections: vec![],
    }
}

fn figure(id: &str) -> Figure {
    let words = || Inline::default();
    Figure {
        id: id.into(),
        kind: Kind::Line,
        table: "facts".into(),
        rows: vec![],
        scale: Scale::Linear,
        label: "period".into(),
        group: String::new(),
        columns: vec![],
        emphasis: vec![],
        title: words(),
        subtitle: words(),
        note: words(),
        groups: vec![],
        reference: String::new(),
        wholes: vec![],
        flow: vec![],
        cycles: vec![],
        scenario: None,
        switches: vec![Switch::Scale, Switch::Points],
    }
}

/// Growth between 0.5 and 30 in steps of a half; 2.5 is printed.
fn what_if() -> WhatIf {
    let rate = Input {
        id: "rate".into(),
        label: String::new(),
        unit: Unit::Percent,
        exponent: 0,
        choices: Choices { decimals: 1, min: 5, max: 300, step: 5, start: 25 },
        stated: String::new(),
        beside: String::new(),
    };
    let years = Input {
        id: "years".into(),
        choices: Choices { decimals: 0, min: -5, max: 5, step: 1, start: 0 },
        ..rate.clone()
    };
    WhatIf {
        id: "growth".into(),
        figure: "visits".into(),
        inputs: vec![rate, years],
        outputs: vec![],
    }
}

fn facet(id: &str, values: &[&str]) -> Facet {
    let value = |id: &&str| FacetValue { id: id.to_string(), label: id.to_string() };
    Facet { id: id.into(), label: id.into(), values: values.iter().map(value).collect() }
}

fn fact(id: &str, period: Option<&str>, tags: &[(&str, &str)]) -> Fact {
    let tags = tags.iter().map(|(facet, value)| (facet.to_string(), vec![value.to_string()]));
    Fact {
        id: id.into(),
        indicator: "visits".into(),
        subject: id.into(),
        period: period.and_then(Period::parse),
        value: 1.into(),
        unit: Unit::Ratio,
        certainty: Certainty::Exact,
        precision: Precision::Digits,
        scope: Scope::Statistic,
        formula: None,
        source: String::new(),
        passage: String::new(),
        tags: Tags(tags.collect()),
        note: String::new(),
    }
}
