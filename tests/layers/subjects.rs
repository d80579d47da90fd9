//! The program knows no report: no subject of the real one stands in a text or a doc comment.

use std::fs;
use std::path::Path;

use crate::breach::{Breach, assert_at, assert_none};
use crate::code::Code;

/// Subjects that a program of any report may name: its examples are of countries.
const OF_NO_REPORT: [&str; 5] = ["中国", "China", "美国", "US", "United States"];

fn breaches(code: &Code, subjects: &[String]) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in &code.files {
        for token in &file.tokens {
            let text = token.string.as_deref().unwrap_or_default();
            let known = subjects.iter().filter(|subject| text.contains(subject.as_str()));
            let words = known.map(|subject| format!("knows {subject}"));
            breaches.extend(words.map(|words| Breach::new(&file.path, token.line, words)));
        }
    }
    breaches
}

/// The subjects of the real report's ledger, in both languages.
fn subjects() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let table = fs::read_to_string(root.join("public/data/subjects.csv")).unwrap();
    let names = table.lines().skip(1).flat_map(|line| line.split(',').skip(1));
    let own = names.filter(|name| !OF_NO_REPORT.contains(name) && name.chars().count() > 2);
    own.map(str::to_string).collect()
}

#[test]
fn the_program_knows_no_report() {
    let subjects = subjects();
    assert!(subjects.len() > 10);
    assert_none(&breaches(Code::of_the_program(), &subjects));
}

#[test]
fn planted() {
    let found = |text: &str| breaches(&Code::of([("a.rs", text)]), &["Robots".to_string()]);
    for breach in [
        "const A: &str = \"Of Robots.\";",
        "/// Robots\nfn f() {}",
        "fn f() { format!(\"Rob\\u{6f}ts\") }",
        "fn f() { f(br#\"Robots\"#) }",
    ] {
        assert_at(&found(breach), &["a.rs:1"]);
    }
    assert_none(&found(
        "// What Robots are.
        /// Of no robots.
        struct Robots;
        #[cfg(test)] mod tests { const A: &str = \"Robots\"; }",
    ));
}
