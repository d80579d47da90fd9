//! Facets that every report has: how sure a record is, and what kind of record it is. The build tags records with them, no file does.

use super::{FacetEntry, Localised, facet_entry::Value};
use crate::{
    model::{Certainty, Facet, Fact, Lang, Nouns, Scope, Tags},
    query::{LOOKS, NAMES},
    words::{Locale, Phrase},
};

/// The facet of certainty.
const CERTAINTY: &str = "certainty";
/// The facet of kinds of records.
const RECORD: &str = "record";

/// Whether every report has a facet of this name.
pub fn is_own(name: &str) -> bool {
    [CERTAINTY, RECORD].contains(&name)
}

/// Whether no facet of an author may have a name: it is one of these facets, or another part of the address.
pub fn is_taken(name: &str) -> bool {
    is_own(name) || NAMES.contains(&name) || LOOKS.contains(&name)
}

/// The facets with every value that a record could have.
pub fn all(languages: &[Lang]) -> [FacetEntry; 2] {
    let said = |phrase: Phrase| localised(languages, |lang| phrase.text(lang).to_string());
    let nouns = Nouns::default();
    let certainties = Certainty::ALL.map(|certainty| Value {
        id: certainty.code().to_string(),
        labels: localised(languages, |lang| {
            Locale { lang, nouns: &nouns }.certainty(certainty).to_string()
        }),
    });
    let kinds = [
        ("stated", Phrase::Stated),
        ("derived", Phrase::Derived),
        ("deployment", Phrase::Deployment),
    ];
    let kinds = kinds.map(|(id, phrase)| Value { id: id.to_string(), labels: said(phrase) });
    [
        FacetEntry {
            id: CERTAINTY.to_string(),
            labels: said(Phrase::Certainty),
            values: certainties.into(),
        },
        FacetEntry {
            id: RECORD.to_string(),
            labels: said(Phrase::RecordKind),
            values: kinds.into(),
        },
    ]
}

fn localised(languages: &[Lang], text: impl Fn(Lang) -> String) -> Localised {
    languages.iter().map(|lang| (*lang, text(*lang))).collect()
}

/// A record's values in them.
pub fn tag(fact: &mut Fact) {
    let kind = match (fact.is_derived(), fact.scope) {
        (true, _) => "derived",
        (false, Scope::Deployment) => "deployment",
        (false, Scope::Statistic | Scope::Reader) => "stated",
    };
    let own = [(CERTAINTY, fact.certainty.code()), (RECORD, kind)];
    let Tags(tags) = &mut fact.tags;
    tags.extend(own.map(|(facet, value)| (facet.to_string(), vec![value.to_string()])));
}

/// Takes away what tells no records of this report apart.
pub fn retain_used(facets: &mut Vec<Facet>, facts: &[Fact]) {
    for facet in facets.iter_mut().filter(|facet| is_own(&facet.id)) {
        let used =
            |value: &String| facts.iter().any(|fact| fact.tags.values(&facet.id).contains(value));
        facet.values.retain(|value| used(&value.id));
    }
    facets.retain(|facet| !is_own(&facet.id) || facet.values.len() > 1);
}
