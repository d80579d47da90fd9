//! A report small enough to count by hand: three records, two facets, no table.

use crate::model::*;

pub fn report() -> Report {
    Report {
        id: "towns".into(),
        lang: Lang::En,
        languages: vec![Lang::En],
        release: "1".into(),
        date: "2026-01-01".into(),
        name: "Towns".into(),
        kicker: String::new(),
        description: String::new(),
        byline: String::new(),
        authors: vec![],
        facets: vec![facet("service", &["loans"]), facet("town", &["north", "south"])],
        nouns: Nouns::default(),
        sources: vec![],
        facts: vec![
            fact("a", &[("town", "north")]),
            fact("b", &[("town", "south"), ("service", "loans")]),
            fact("c", &[]),
        ],
        tables: vec![],
        figures: vec![],
        sections: vec![],
    }
}

fn facet(id: &str, values: &[&str]) -> Facet {
    let value = |id: &&str| FacetValue { id: id.to_string(), label: id.to_string() };
    Facet { id: id.into(), label: id.into(), values: values.iter().map(value).collect() }
}

fn fact(id: &str, tags: &[(&str, &str)]) -> Fact {
    let tags = tags.iter().map(|(facet, value)| (facet.to_string(), vec![value.to_string()]));
    Fact {
        id: id.into(),
        indicator: "visits".into(),
        subject: id.into(),
        period: None,
        value: 1.0,
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
