//! No circle of files: what uses a file is not used by it, over however many others.
//!
//! A path is an edge to the file that defines what it names. `mod` and `pub use` are none, so a `mod.rs` that
//! only declares and gives on stands in no circle. A test may look back. Between modules of `lib.rs` their order
//! holds.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::breach::{Allowed, Breach, assert_at, assert_none, beyond};
use crate::code::{Code, File};
use crate::names::Mention;
use crate::scopes::Scopes;

/// Files that stand in a circle today. This list only shrinks.
const KNOWN: &Allowed = &[];

/// For each file those that it uses, each with the line of the first use.
type Edges = Vec<BTreeMap<usize, usize>>;

fn breaches(code: &Code) -> Vec<Breach> {
    let edges = edges(code);
    let path = |file: &usize| code.files[*file].path.as_str();
    let circle = |file| {
        let way = way_back(&edges, file)?;
        let circle = way.iter().map(path).collect::<Vec<_>>().join(" uses ");
        Some(Breach::new(path(&file), edges[file][&way[1]], format!("a circle: {circle}")))
    };
    (0..edges.len()).filter_map(circle).collect()
}

/// The shortest way from a file over those that it uses back to itself.
fn way_back(edges: &Edges, file: usize) -> Option<Vec<usize>> {
    let mut seen = BTreeSet::new();
    let mut ways = VecDeque::from([vec![file]]);
    while let Some(way) = ways.pop_front() {
        for next in edges[*way.last()?].keys().copied() {
            let longer = [way.as_slice(), &[next]].concat();
            if next == file {
                return Some(longer);
            }
            if seen.insert(next) {
                ways.push_back(longer);
            }
        }
    }
    None
}

fn edges(code: &Code) -> Edges {
    let scopes = Scopes::of(code);
    let used = |mention: &Mention| {
        let target = scopes.target(mention)?;
        target.item.as_ref()?;
        Some((scopes.file(&target.module)?, mention.line))
    };
    let of_file = |(file, of): (usize, &File)| {
        let mut lines = BTreeMap::new();
        let is_edge = |mention: &&Mention| !mention.is_export && !of.is_test(mention.line);
        for (other, line) in of.names.mentions.iter().filter(is_edge).filter_map(used) {
            if other != file && code.files[other].module.first() == of.module.first() {
                lines.entry(other).or_insert(line);
            }
        }
        lines
    };
    code.files.iter().enumerate().map(of_file).collect()
}

#[test]
fn no_files_go_in_a_circle() {
    assert_none(&beyond(KNOWN, breaches(Code::of_the_program())));
}

#[test]
fn planted() {
    let found = |parent: &str, one: &str, two: &str| {
        let lib = ("lib.rs", "pub mod room;");
        breaches(&Code::of([
            lib,
            ("room/mod.rs", parent),
            ("room/one.rs", one),
            ("room/two.rs", two),
        ]))
    };
    let parent = "mod one; mod two; pub use one::One; pub use two::{Two, make as make_two};";
    let one = "\nuse super::Two;\npub struct One(Two);";
    for two in [
        "pub struct Two; fn f() -> super::One {}",
        "use crate::room::one; pub struct Two; fn f() { one::make() }",
        "pub struct Two; fn f() { format!(\"{}\", crate::room::One::NAME) }",
        "use super::*; pub struct Two; fn f() -> One {}",
    ] {
        assert_at(&found(parent, one, two), &["room/one.rs:2", "room/two.rs:1"]);
    }
    assert_at(
        &found("mod two;\npub struct Own;\nfn f() { two::make() }", "", "use super::Own;"),
        &["room/mod.rs:3", "room/two.rs:1"],
    );
    assert_none(&found(
        parent,
        one,
        "pub struct Two; use super::one; #[cfg(test)] mod tests { use super::one::One; }",
    ));
    assert_none(&found(
        parent,
        "use super::make_two; pub struct One;",
        "pub struct Two; fn make() {}",
    ));
}
