//! One implementation of each thing that had several: escaping, line breaking, widths of text, the place of a card.

use crate::breach::{Breach, assert_at, assert_none};
use crate::code::Code;

/// What stands in a text or a path where the thing is done, and the one file that does it.
const ONE_EACH: &[(&str, &str)] = &[
    ("&lt;", "model/escape.rs"),
    ("linebreaks", "figures/lines.rs"),
    ("widths.txt", "figures/measure.rs"),
    ("--card-left", "card/place.js"),
];

fn breaches(code: &Code) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in &code.files {
        for token in file.tokens.iter() {
            let text = token.string.as_deref().unwrap_or(&token.text);
            let done =
                ONE_EACH.iter().filter(|(mark, own)| *own != file.path && text.contains(mark));
            breaches.extend(done.map(|(mark, own)| {
                Breach::new(&file.path, token.line, format!("does what {own} does: {mark}"))
            }));
        }
    }
    breaches
}

#[test]
fn each_is_done_in_one_place() {
    assert_none(&breaches(Code::of_the_program()));
}

#[test]
fn planted() {
    let found = |text: &str| breaches(&Code::of([("ui/a.rs", text)]));
    for breach in [
        "fn f(text: &str) -> String { text.replace('<', \"&lt;\") }",
        "use unicode_linebreak::linebreaks;",
        "const WIDTHS: &str = include_str!(\"../figures/widths.txt\");",
        "fn f() { card.style().set_property(\"--card-left\", \"1px\") }",
    ] {
        assert_at(&found(breach), &["ui/a.rs:1"]);
    }
    assert_none(&found(
        "fn f() { lines::wrap(text) }\n#[cfg(test)] mod tests { const A: &str = \"&lt;\"; }",
    ));
}
