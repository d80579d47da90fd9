//! Proper names, in every language: the rows of the tables that `datapackage.json` marks with
//! `"names": true`, and the authors.

use std::collections::BTreeSet;

use super::spelling::{is_letter, plain};
use crate::{
    load::{
        data::{Data, name_in},
        manifest::{Localised, Manifest},
    },
    model::Lang,
};

/// The names, each in its languages.
#[derive(Debug, Default)]
pub struct ProperNames {
    names: Vec<Localised>,
    /// Every form with the place of its name, the longest first.
    forms: Vec<(String, usize)>,
}

impl ProperNames {
    /// Gathers the names; none where a table that holds some could not be read completely, since a
    /// name that is part of a longer one would be taken for it.
    pub fn of(manifest: &Manifest, data: &Data) -> ProperNames {
        let mut names = manifest.authors.clone();
        for resource in data.package.resources.iter().filter(|resource| resource.names) {
            let table = data.table(&resource.name.text);
            let Some(table) = table.filter(|table| table.is_whole()) else {
                return ProperNames::default();
            };
            let named = table.rows.iter().map(|row| {
                let form = |lang: &Lang| (*lang, table.text(row, &name_in(*lang)).to_string());
                manifest.languages.iter().map(form).collect()
            });
            names.extend(named);
        }
        ProperNames::from(names)
    }

    fn from(mut names: Vec<Localised>) -> ProperNames {
        names.iter_mut().flat_map(|name| name.values_mut()).for_each(|form| *form = plain(form));
        names.sort();
        names.dedup();
        // A name that is another's as well, or is not there in some language, tells nothing apart.
        let is_of = |name: &Localised, form| name.values().any(|other| other == form);
        let own = names.iter().filter(|name| {
            name.values().all(|form| {
                let of = names.iter().filter(|other| is_of(other, form));
                !form.is_empty() && of.count() == 1
            })
        });
        let names: Vec<Localised> = own.cloned().collect();
        let forms = names
            .iter()
            .enumerate()
            .flat_map(|(at, name)| name.values().map(move |form| (form.clone(), at)));
        let mut forms: Vec<(String, usize)> = forms.collect();
        forms.sort_by_key(|(form, _)| std::cmp::Reverse(form.len()));
        ProperNames { names, forms }
    }

    /// A name in a language.
    pub fn form(&self, name: usize, lang: Lang) -> Option<&str> {
        self.names.get(name)?.get(&lang).map(String::as_str)
    }

    /// The names that a text in plain spelling mentions, in whatever language; the longest of those
    /// that stand at a place.
    pub fn mentioned(&self, text: &str) -> BTreeSet<usize> {
        let mut mentioned = BTreeSet::new();
        let mut at = 0;
        while let Some(character) = text[at..].chars().next() {
            let found = self.forms.iter().find(|(form, _)| stands(text, at, form));
            mentioned.extend(found.map(|(_, name)| *name));
            at += found.map_or(character.len_utf8(), |(form, _)| form.len());
        }
        mentioned
    }
}

/// Whether a name stands in a text at a place, and is not part of a longer word.
fn stands(text: &str, at: usize, name: &str) -> bool {
    let Some(after) = text[at..].strip_prefix(name) else { return false };
    let joined_before = name.starts_with(is_letter) && text[..at].ends_with(is_letter);
    let joined_after = name.ends_with(is_letter) && after.starts_with(is_letter);
    !joined_before && !joined_after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(pairs: &[(&str, &str)]) -> ProperNames {
        let name = |(zh, en): &(&str, &str)| {
            Localised::from([(Lang::Zh, zh.to_string()), (Lang::En, en.to_string())])
        };
        ProperNames::from(pairs.iter().map(name).collect())
    }

    fn found<'a>(names: &'a ProperNames, text: &str) -> BTreeSet<&'a str> {
        let mentioned = names.mentioned(&plain(text));
        mentioned.iter().filter_map(|name| names.form(*name, Lang::En)).collect()
    }

    #[test]
    fn the_longest_name_counts() {
        let names =
            names(&[("石湾", "Stonebay"), ("石湾书社", "Stonebay Press"), ("Mill", "Mill")]);
        let cases: &[(&str, &[&str])] = &[
            ("石湾 书社印的书", &["Stonebay Press"]),
            ("Stonebay\nPress’s books", &["Stonebay Press"]),
            ("Stonebay’s Press, a Mill-1", &["Mill", "Stonebay"]),
            ("在石湾的Mill里", &["Mill", "Stonebay"]),
            ("Stonebays, Millstone, Windmill", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(found(&names, text), expected.iter().copied().collect(), "{text}");
        }
    }

    #[test]
    fn a_name_of_two_is_nobody_s() {
        let names =
            names(&[("甲镇", "Newtown"), ("乙镇", "Newtown"), ("丙镇", ""), ("丁镇", "Hill")]);
        assert_eq!(found(&names, "甲镇、Newtown、丙镇、丁镇"), BTreeSet::from(["Hill"]));
    }
}
