//! Markup is written once, in a component: no text of the program holds HTML.

use crate::breach::{Allowed, Breach, assert_at, assert_none, beyond};
use crate::code::Code;
use crate::token::Token;

/// Files that hold markup today. This list only shrinks.
const ALLOWED: &Allowed = &[
    ("figures/poster/page.rs", "writes a picture as SVG, in the build and in the browser"),
    ("load/text/events.rs", "writes the prose made from Markdown"),
    ("load/text/html.rs", "writes the prose made from Markdown"),
    ("load/text/notes.rs", "writes the prose made from Markdown"),
    ("load/text/steps.rs", "writes the prose made from Markdown"),
    ("load/what_if/parse.rs", "says `[inputs.<id>]` in a hint, which is no markup"),
    ("site/app_manifest.rs", "writes an icon as SVG"),
    ("site/cite/page.rs", "a page without the app"),
    ("site/drawing/read.rs", "reads the SVG that ECharts gives"),
    ("site/drawing/tree.rs", "writes a tree of SVG"),
    ("site/embed/head.rs", "heads of embeds"),
    ("site/embed/oembed.rs", "what a host puts into its page"),
    ("site/embed/snippets.rs", "what a host puts into its page"),
    ("site/feed.rs", "what a feed's reader shows"),
    ("site/gallery/mod.rs", "a page without the app"),
    ("site/head.rs", "heads of pages"),
    ("site/json_ld.rs", "heads of pages"),
    ("site/moved.rs", "a page without the app"),
    ("site/not_found.rs", "a page without the app"),
    ("site/page.rs", "pours the app into the shell, and finds its places there"),
    ("site/policy.rs", "reads the scripts of the finished page"),
    ("site/search/tag.rs", "heads of pages"),
    ("site/section_room.rs", "counts the paragraphs of finished prose"),
    ("site/single_file/files.rs", "adds data to the finished page"),
    ("site/single_file/mod.rs", "adds a script to the finished page"),
    ("site/whole.rs", "a page without the app"),
    ("ui/live/marks.rs", "to become a component"),
    ("ui/page/html_of.rs", "takes out the marks of hydration"),
    ("ui/taking/picture.rs", "reads the SVG that ECharts gives"),
];

fn breaches(code: &Code) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in &code.files {
        let texts = file.tokens.iter().enumerate().filter(|(at, _)| !is_doc(&file.tokens[..*at]));
        for (_, token) in texts {
            let tag = token.string.as_deref().and_then(tag);
            let words = tag.map(|tag| format!("holds markup: {tag}"));
            breaches.extend(words.map(|words| Breach::new(&file.path, token.line, words)));
        }
    }
    breaches
}

/// Whether what follows these tokens is the text of a doc comment.
fn is_doc(before: &[Token]) -> bool {
    matches!(before, [.., doc, equals] if doc.text == "doc" && equals.text == "=")
}

/// The beginning of the first tag in a text: `<` before a letter, a slash, or a value that is filled in.
fn tag(text: &str) -> Option<String> {
    let begins = |rest: &str| {
        let next = rest.chars().nth(1);
        next.is_some_and(|next| next.is_ascii_alphabetic() || "/!{".contains(next))
    };
    let rest = text.match_indices('<').map(|(at, _)| &text[at..]).find(|rest| begins(rest))?;
    Some(rest.chars().take(20).collect())
}

#[test]
fn markup_is_written_in_components_only() {
    assert_none(&beyond(ALLOWED, breaches(Code::of_the_program())));
}

#[test]
fn planted() {
    let found = |text: &str| breaches(&Code::of([("a.rs", text)]));
    for breach in [
        "fn f() { format!(\"<p>{}</p>\", 1) }",
        "fn f() { \"a < b\".to_string() + r#\" <b class=\"x\">\"# }",
        "const END: &str = \"</p>\";",
        "fn f() { format!(\"<{tag}>\") }",
        "fn f() { view! { <p>{format!(\"<b>{}\", 1)}</p> } }",
    ] {
        assert_at(&found(breach), &["a.rs:1"]);
    }
    assert_none(&found(
        "/// Makes `<p>`.
        fn f() { view! { <p class=\"a < b\">{f::<u8>(\"1 <2\")}</p> } } // <p>
        #[cfg(test)] mod tests { const A: &str = \"<p>\"; }",
    ));
}
