//! One file reads the URL, and one binds ECharts.

use crate::breach::{Breach, assert_at, assert_none};
use crate::code::Code;
use crate::token::lines_with;

/// What marks an edge of the program, the file that it is, and what any other would do.
const EDGES: [(&[&str], &str, &str); 2] = [
    (&[".", "location", "(", ")"], "ui/address.rs", "reads the URL"),
    (&["js_namespace", "=", "echarts"], "ui/live/echarts.rs", "binds ECharts"),
];

fn breaches(code: &Code) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for (tokens, edge, words) in EDGES {
        let is_one = code.files.iter().any(|file| file.path == edge);
        breaches.extend((!is_one).then(|| Breach::new(edge, 0, "is an edge that is missing")));
        for file in code.files.iter().filter(|file| file.path != edge) {
            let lines = lines_with(&file.tokens, tokens).into_iter();
            breaches.extend(lines.map(|line| Breach::new(&file.path, line, words)));
        }
    }
    breaches
}

#[test]
fn each_edge_is_one_file() {
    assert_none(&breaches(Code::of_the_program()));
}

#[test]
fn planted() {
    let found = |text: &str| {
        let address = ("ui/address.rs", "fn f() { window().location() }");
        let echarts = ("ui/live/echarts.rs", "#[wasm_bindgen(js_namespace = echarts)] extern {}");
        breaches(&Code::of([("a.rs", text), address, echarts]))
    };
    for breach in [
        "fn f() { window().location().hash() }",
        "fn f() { view! { <a href=window() . location().href()></a> } }",
        "#[wasm_bindgen] extern { #[wasm_bindgen(js_namespace  =  echarts)] fn init(); }",
    ] {
        assert_at(&found(breach), &["a.rs:1"]);
    }
    assert_none(&found(
        "/// Not by `.location()`, nor js_namespace = echarts.
        fn location() -> &'static str { \"window.location()\" }",
    ));
    assert_at(&breaches(&Code::of([])), &["ui/address.rs:0", "ui/live/echarts.rs:0"]);
}
