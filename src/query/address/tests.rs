use proptest::prelude::*;

use super::*;
use crate::query::fixture::index;

#[test]
fn what_is_unknown_is_ignored() {
    let read = |query| Selection::from_query(&index(), query).to_query();
    assert_eq!(read("?town=north&utm_source=x&town=nowhere&=&town"), "town=north");
    assert_eq!(read("town=south,north,north"), "town=north,south");
    assert_eq!(read("town=south%2Cnorth"), "town=north,south");
    assert_eq!(read(&format!("town=north&x={}", "y".repeat(5000))), "");
}

#[test]
fn years_are_those_of_the_report() {
    let read = |query: &str| Selection::from_query(&index(), query).to_query();
    assert_eq!(read("years=2018-2020"), "years=2018-2020");
    assert_eq!(read("years=1900-2020"), "years=2017-2020");
    for nothing in ["2017-2024", "2020-2018", "1900-1901", "2018", "-", "2018-x", "-1--2", ""] {
        assert_eq!(read(&format!("years={nothing}")), "", "{nothing}");
    }
}

#[test]
fn names_of_before_are_read() {
    let read = |query| Selection::from_query(&index(), query).to_query();
    assert_eq!(
        read("place=southern,north&show=people.scale&v=2"),
        "town=north,south&show=visits.scale"
    );
}

#[test]
fn switches_are_known_by_figure() {
    let index = index();
    let read = |query| Selection::from_query(&index, query).to_query();
    assert_eq!(
        read("show=visits.scale,visits.scenario,nowhere.scale,patterns"),
        "show=visits.scale"
    );
    assert_eq!(
        read("show=visits.points%2Cvisits.scale&town=north"),
        "town=north&show=visits.scale,visits.points"
    );
}

proptest! {
    #[test]
    fn written_and_read_again_is_the_same(picks in prop::collection::vec(0usize..4, 0..8), rate in -50.0..50.0f64, years in -9..9i32) {
        let index = index();
        let all: Vec<(&str, &str)> = index
            .facets
            .iter()
            .flat_map(|facet| facet.values.iter().map(|value| (facet.id.as_str(), value.id.as_str())))
            .collect();
        let selection = Selection::default().flip("visits", Switch::Scale);
        let selection = selection.assume(&index, "growth.rate", &rate.to_string());
        let selection = selection.assume(&index, "growth.years", &years.to_string());
        let selection = selection.with_years(Some((2017 + picks.len() as i32, 2024)).filter(|_| !picks.is_empty()));
        let selection = picks
            .iter()
            .map(|pick| all[pick % all.len()])
            .fold(selection, |selection, (facet, value)| selection.toggle(facet, value));
        prop_assert_eq!(Selection::from_query(&index, &selection.to_query()), selection);
    }

    #[test]
    fn no_query_panics(query in ".*") {
        Selection::from_query(&index(), &query);
    }
}
