//! What a signal would do is not done by hand: no markup set into an element, no element found by a selector.

use crate::breach::{Allowed, Breach, assert_at, assert_none, beyond};
use crate::code::Code;

/// What puts markup into an element.
const PUT_IN: [&str; 3] = ["inner_html", "set_inner_html", "insert_adjacent_html"];

/// What looks for an element.
const LOOK_UP: [&str; 2] = ["query_selector", "query_selector_all"];

/// Files of components that put markup in today. This list only shrinks.
const MAY_PUT_IN: &Allowed = &[
    ("ui/contents.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/embed_page.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/evidence.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/figure.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/figure_page.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/figure_print.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/follow_facets.rs", "writes anew what stands printed"),
    ("ui/glossary.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/live/cite.rs", "writes into a figure that has come alive"),
    ("ui/live/explore/inner.rs", "writes into a figure that has come alive"),
    ("ui/live/marks.rs", "writes into a figure that has come alive"),
    ("ui/live/tip.rs", "writes into a figure that has come alive"),
    ("ui/living.rs", "writes anew what stands printed"),
    ("ui/newsroom.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/record_card.rs", "writes anew what stands printed"),
    ("ui/report_page.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/section.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/steps.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/top.rs", "holds what the build printed, which hydration leaves alone"),
];

/// Files of components that look elements up today. This list only shrinks.
const MAY_LOOK_UP: &Allowed = &[
    ("ui/drawing.rs", "finds its place in what stands printed"),
    ("ui/figure_tabs.rs", "finds its place in what stands printed"),
    ("ui/follow.rs", "finds its place in what stands printed"),
    ("ui/follow_facets.rs", "finds its place in what stands printed"),
    ("ui/here.rs", "finds its place in what stands printed"),
    ("ui/in_view.rs", "finds its place in what stands printed"),
    ("ui/live/actions.rs", "finds its place in a figure that has come alive"),
    ("ui/live/cite.rs", "finds its place in a figure that has come alive"),
    ("ui/live/explore/controls.rs", "finds its place in a figure that has come alive"),
    ("ui/live/explore/inner.rs", "finds its place in a figure that has come alive"),
    ("ui/live/marks.rs", "finds its place in a figure that has come alive"),
    ("ui/live/picture.rs", "finds its place in a figure that has come alive"),
    ("ui/live/quote.rs", "finds its place in a figure that has come alive"),
    ("ui/live/tip.rs", "finds its place in a figure that has come alive"),
    ("ui/live/walk.rs", "finds its place in a figure that has come alive"),
    ("ui/live/what_if.rs", "finds its place in a figure that has come alive"),
    ("ui/live_chart.rs", "finds its place in what stands printed"),
    ("ui/record_card.rs", "finds its place in what stands printed"),
    ("ui/steps.rs", "finds its place in what stands printed"),
];

fn breaches(code: &Code, by_hand: &[&str]) -> Vec<Breach> {
    let mut breaches = Vec::new();
    for file in code.files.iter().filter(|file| file.path.starts_with("ui/")) {
        for token in file.tokens.iter().filter(|token| by_hand.contains(&token.text.as_str())) {
            breaches.push(Breach::new(&file.path, token.line, format!("by {}", token.text)));
        }
    }
    breaches
}

#[test]
fn components_put_no_markup_into_elements() {
    assert_none(&beyond(MAY_PUT_IN, breaches(Code::of_the_program(), &PUT_IN)));
}

#[test]
fn components_look_no_elements_up() {
    assert_none(&beyond(MAY_LOOK_UP, breaches(Code::of_the_program(), &LOOK_UP)));
}

#[test]
fn planted() {
    let found = |by_hand: &[&str], text: &str| {
        breaches(&Code::of([("ui/a.rs", text), ("prerender/a.rs", text)]), by_hand)
    };
    for text in [
        "fn f() { view! { <p inner_html=html></p> } }",
        "fn f() { element.set_inner_html(html) }",
        "fn f() { element.insert_adjacent_html(\"beforeend\", html) }",
    ] {
        assert_at(&found(&PUT_IN, text), &["ui/a.rs:1"]);
    }
    for text in [
        "fn f() { document().query_selector(\".a\") }",
        "fn f() { document().query_selector_all(\".a\") }",
    ] {
        assert_at(&found(&LOOK_UP, text), &["ui/a.rs:1"]);
    }
    let clean = "/// Not by query_selector.
        fn f() { view! { <p title=\"inner_html\">{html}</p> } }";
    assert_none(&found(&PUT_IN, clean));
    assert_none(&found(&LOOK_UP, clean));
}
