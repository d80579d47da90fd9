//! A name means one thing: no two public types of the crate have the same.

use std::collections::BTreeMap;

use crate::breach::{Breach, assert_at, assert_none};
use crate::code::Code;

/// Names of several public types today, and of how many. This list only shrinks.
const KNOWN: &[(&str, usize)] = &[];

fn breaches(code: &Code, known: &[(&str, usize)]) -> Vec<Breach> {
    let mut places: BTreeMap<&str, Vec<(&str, usize)>> = BTreeMap::new();
    for file in &code.files {
        for one in file.names.defined.iter().filter(|one| one.is_public_type) {
            places.entry(&one.name).or_default().push((&file.path, one.line));
        }
    }
    let of = |name: &str| places.get(name).map_or(0, Vec::len);
    let allowed =
        |name: &str| known.iter().find(|entry| entry.0 == name).map_or(1, |entry| entry.1);
    let unneeded = known.iter().filter(|(name, count)| of(name) < *count);
    let unneeded = unneeded.map(|(name, _)| {
        Breach::new("", 0, format!("{name} is now of {}: shorten the list", of(name)))
    });
    let too_many = places.iter().filter(|(name, places)| places.len() > allowed(name));
    let too_many = too_many.flat_map(|(name, places)| {
        places.iter().map(move |(file, line)| {
            Breach::new(file, *line, format!("{name} is one of {}", places.len()))
        })
    });
    too_many.chain(unneeded).collect()
}

#[test]
fn a_name_means_one_type() {
    assert_none(&breaches(Code::of_the_program(), KNOWN));
}

#[test]
fn planted() {
    let code = |text| Code::of([("a.rs", "\npub struct Own;"), ("b.rs", text)]);
    for breach in ["pub enum Own {}", "mod b { pub type Own = u8; }", "pub trait Own {}"] {
        assert_at(&breaches(&code(breach), &[]), &["a.rs:2", "b.rs:1"]);
        assert_none(&breaches(&code(breach), &[("Own", 2)]));
    }
    let clean = code("pub struct Other; struct Own; pub fn own() -> Own { Own }");
    assert_none(&breaches(&clean, &[]));
    assert_at(&breaches(&clean, &[("Own", 2)]), &[":0"]);
}
