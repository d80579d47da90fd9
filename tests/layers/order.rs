//! A module uses only those before it in `src/lib.rs`.

use crate::breach::{Breach, assert_at, assert_none};
use crate::code::Code;
use crate::scopes::Scopes;

fn breaches(code: &Code) -> Vec<Breach> {
    let order = order(code);
    let place = |module: &[String]| order.iter().position(|name| Some(name) == module.first());
    let scopes = Scopes::of(code);
    let mut breaches = Vec::new();
    for file in &code.files {
        let Some(own) = place(&file.module) else { continue };
        for mention in &file.names.mentions {
            let target = scopes.target(mention).map(|target| target.module);
            if target.and_then(|module| place(&module)).is_some_and(|used| used > own) {
                let words = format!("{} comes after {}", mention.path.join("::"), order[own]);
                breaches.push(Breach::new(&file.path, mention.line, words));
            }
        }
    }
    breaches
}

/// The modules in the order in which `lib.rs` declares them.
fn order(code: &Code) -> &[String] {
    let root = code.files.iter().find(|file| file.module.is_empty());
    &root.expect("there is a lib.rs").names.declared
}

#[test]
fn a_module_uses_only_those_before_it() {
    let code = Code::of_the_program();
    assert!(order(code).len() >= 8);
    assert_none(&breaches(code));
}

#[test]
fn planted() {
    let found = |text: &str| {
        let lib = ("lib.rs", "pub mod low;\n#[cfg(feature = \"ssr\")]\npub mod high;");
        let low = [("low/mod.rs", "mod deep;\npub struct Low;"), ("low/deep.rs", text)];
        breaches(&Code::of([
            lib,
            low[0],
            low[1],
            ("high.rs", "use crate::low::Low; pub struct High;"),
        ]))
    };
    for breach in [
        "use crate::high::High;",
        "use crate::{low::Low, high::{High}};",
        "use crate as root; use root::high::High;",
        "use super::super::high;",
        "pub use crate::high::High;",
        "type Own = Vec<crate::high::High>;",
        "fn f() { super::super::high::made() }",
        "fn f() { view! { <p>{crate::high::made()}</p> } }",
        "#[derive(Debug, crate::high::Made)] struct Own;",
        "mod inner { use super::super::super::high::High; }",
    ] {
        assert_at(&found(breach), &["low/deep.rs:1"]);
    }
    assert_none(&found(
        "//! As crate::high::High does.
        use super::Low;
        use std::high::High;
        mod high {}
        fn f() { println!(\"crate::high::High\"); self::high::own(::high::other()) }",
    ));
}
