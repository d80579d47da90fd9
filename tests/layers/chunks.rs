//! What lies in a chunk is reached by its door only: what the page's own code names would lie in the main file.

use crate::breach::{Breach, assert_at, assert_none};
use crate::code::{Code, File};
use crate::scopes::Scopes;

/// A module that lies in chunks, and its door, both in `ui`.
const CHUNKS: [(&str, &str); 3] =
    [("live", "figure_chunks"), ("explorer", "explorer_chunk"), ("taking", "taking_chunk")];

fn breaches(code: &Code) -> Vec<Breach> {
    let scopes = Scopes::of(code);
    let mut breaches = Vec::new();
    for (chunk, door) in CHUNKS {
        for file in code.files.iter().filter(|file| !may_name(file, door)) {
            // Types that the door gives on are named by its own path.
            let by_name = file
                .names
                .mentions
                .iter()
                .filter(|mention| mention.path.iter().any(|name| name == chunk));
            for mention in by_name {
                let target = scopes.target(mention).map(|target| target.module);
                if target.is_some_and(|module| is_below(&module, &["ui", chunk])) {
                    let words = format!("names {} beside {door}", mention.path.join("::"));
                    breaches.push(Breach::new(&file.path, mention.line, words));
                }
            }
        }
    }
    breaches
}

/// What lies in chunks, the door, and what only the build holds.
fn may_name(file: &File, door: &str) -> bool {
    let chunks = CHUNKS.map(|(chunk, _)| ["ui", chunk]);
    let mine = [["ui", door], ["ui", "page"]].into_iter().chain(chunks);
    mine.into_iter().any(|room| is_below(&file.module, &room))
}

fn is_below(module: &[String], room: &[&str]) -> bool {
    module.len() >= room.len() && module.iter().zip(room).all(|(name, of)| name == of)
}

#[test]
fn a_chunk_is_reached_by_its_door() {
    assert_none(&breaches(Code::of_the_program()));
}

#[test]
fn planted() {
    let found = |text: &str| {
        breaches(&Code::of([
            ("lib.rs", "pub mod ui { pub mod live; pub mod figure_chunks; pub mod chart; }"),
            ("ui/live/mod.rs", "mod plot; pub use plot::{Plot, start};"),
            ("ui/live/plot.rs", "pub struct Plot; pub fn start() {}"),
            ("ui/figure_chunks.rs", "use super::live; pub use super::live::Plot;"),
            ("ui/chart.rs", text),
        ]))
    };
    for breach in [
        "use super::live::start;",
        "use super::{live};",
        "fn f() { super::live::start() }",
        "fn f() { view! { <p>{crate::ui::live::start()}</p> } }",
    ] {
        assert_at(&found(breach), &["ui/chart.rs:1"]);
    }
    assert_none(&found("use super::figure_chunks::{self, Plot}; fn live(live: Plot) {}"));
}
