//! Features are told apart in `lib.rs` only.

use crate::breach::{Breach, assert_at, assert_none};
use crate::code::{Code, File};

fn breaches(code: &Code) -> Vec<Breach> {
    let elsewhere = code.files.iter().filter(|file| file.path != "lib.rs");
    elsewhere.flat_map(in_file).collect()
}

/// `cfg(…)`, `cfg!(…)` and `cfg_attr(…)` that name a feature.
fn in_file(file: &File) -> Vec<Breach> {
    let tokens = &file.tokens;
    let begins = |at: usize| matches!(tokens[at].text.as_str(), "cfg" | "cfg_attr");
    let names_a_feature = |at: usize| {
        let group = tokens[at + 1..].iter().skip_while(|token| token.text == "!");
        let mut depth = 0;
        group
            .take_while(|token| {
                match token.text.as_str() {
                    "(" => depth += 1,
                    ")" => depth -= 1,
                    _ => {}
                }
                depth > 0
            })
            .any(|token| token.text == "feature")
    };
    let lines = (0..tokens.len()).filter(|at| begins(*at) && names_a_feature(*at));
    lines.map(|at| Breach::new(&file.path, tokens[at].line, "tells features apart")).collect()
}

#[test]
fn features_are_told_apart_at_the_edge_only() {
    assert_none(&breaches(Code::of_the_program()));
}

#[test]
fn planted() {
    let found = |text: &str| {
        breaches(&Code::of([("lib.rs", "#[cfg(feature = \"ssr\")] mod a;"), ("a.rs", text)]))
    };
    for breach in [
        "#[cfg(feature = \"ssr\")] fn f() {}",
        "#![cfg(all(test, not(feature = \"ssr\")))]",
        "#[cfg_attr(feature = \"ssr\", derive(Debug))] struct Own;",
        "fn f() -> bool { cfg!(feature = \"ssr\") }",
        "fn f() { view! { <p hidden=cfg!(feature = \"ssr\")></p> } }",
    ] {
        assert_at(&found(breach), &["a.rs:1"]);
    }
    assert_none(&found(
        "//! cfg(feature = \"ssr\") is for lib.rs.
        fn f(feature: bool) -> &'static str { if cfg!(debug_assertions) { \"cfg(feature)\" } else { g(feature) } }
        #[cfg(test)] mod tests { fn feature() {} }",
    ));
}
