//! `docs/architecture.md` says what is there: the rooms of `src/lib.rs` in their order, and in backticks only
//! files, folders and names of the code.

use std::fs;
use std::path::Path;

use crate::breach::{Breach, assert_at, assert_none};
use crate::code::Code;
use crate::scopes::{Scopes, Target};

const PAGE: &str = "../docs/architecture.md";

fn breaches(code: &Code, page: &str) -> Vec<Breach> {
    let scopes = Scopes::of(code);
    let names = named(page).into_iter().filter(|(_, name)| !is_there(code, &scopes, name));
    let names = names.map(|(line, name)| Breach::new(PAGE, line, format!("there is no `{name}`")));
    let (drawn, rooms) = (drawn_rooms(page), rooms(code));
    let order = (drawn != rooms).then(|| {
        Breach::new(PAGE, 0, format!("draws the rooms {drawn:?}, and src/lib.rs has {rooms:?}"))
    });
    order.into_iter().chain(names).collect()
}

/// What stands in backticks, with its line, but for blocks of code.
fn named(page: &str) -> Vec<(usize, &str)> {
    let mut is_block = false;
    let mut named = Vec::new();
    for (at, line) in page.lines().enumerate() {
        let is_fence = line.starts_with("```");
        if !is_fence && !is_block {
            named.extend(line.split('`').skip(1).step_by(2).map(|name| (at + 1, name)));
        }
        is_block ^= is_fence;
    }
    named
}

/// A file or folder from the root of the repository on, or a name of the code from the crate's root on.
fn is_there(code: &Code, scopes: &Scopes, name: &str) -> bool {
    if !name.contains("::") {
        let is_path = name.contains(['/', '.']);
        return is_path && Path::new(env!("CARGO_MANIFEST_DIR")).join(name).exists();
    }
    let path: Vec<String> = name.split("::").map(str::to_string).collect();
    let (last, before) = path.split_last().expect("a name has parts");
    match scopes.declared(before) {
        Some(Target { item: Some(of), .. }) => {
            let mut functions = code.files.iter().flat_map(|file| &file.functions);
            functions.any(|one| one.name == *last && one.of.as_ref() == Some(&of))
        }
        _ => scopes.declared(&path).is_some(),
    }
}

/// The first word of each line of the page's first block.
fn drawn_rooms(page: &str) -> Vec<&str> {
    let block = page.split("```").nth(1).unwrap_or_default();
    block.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect()
}

/// The modules that `lib.rs` declares and that are its own.
fn rooms(code: &Code) -> Vec<&str> {
    let root = code.files.iter().find(|file| file.module.is_empty());
    let declared = root.map_or(&[][..], |root| &root.names.declared);
    let is_room = |name: &&String| code.files.iter().any(|file| file.module.first() == Some(name));
    declared.iter().filter(is_room).map(String::as_str).collect()
}

#[test]
fn the_page_says_what_is_there() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.md");
    let page = fs::read_to_string(page).expect("the page");
    assert!(named(&page).len() > 60, "names {}", named(&page).len());
    assert_none(&breaches(Code::of_the_program(), &page));
}

#[test]
fn planted() {
    let code = Code::of([
        ("lib.rs", "pub mod low;\npub mod high { pub mod deep; pub use deep::Own; }"),
        ("low.rs", "pub fn made() {}"),
        ("high/deep.rs", "pub struct Own;\nimpl Own { pub fn own() {} }\nfn other() {}"),
    ]);
    let found = |rooms: &str, text: &str| {
        breaches(&code, &format!("# Page\n```text\n{rooms}\n```\n{text}\n"))
    };
    let rooms = "low   a\nhigh  b";
    assert_none(&found(
        rooms,
        "`src/lib.rs`, `src/ui/`, `./dev`, `low::made`, `high::deep`, `high::Own`, `high::Own::own`",
    ));
    for gone in [
        "`src/gone.rs`",
        "`src/gone/`",
        "`made`",
        "`low::gone`",
        "`low::made::own`",
        "`high::Own::other`",
        "`high::Own::gone`",
        "`gone::made`",
    ] {
        assert_at(&found(rooms, gone), &["../docs/architecture.md:6"]);
    }
    for order in ["high  b\nlow   a", "low   a", "low   a\nhigh  b\nmore  c"] {
        assert_at(&found(order, ""), &["../docs/architecture.md:0"]);
    }
}
