//! What a signal would do is not done by hand: no markup set into an element, no element found by a selector.

use crate::breach::{Allowed, Breach, assert_at, assert_none, beyond};
use crate::code::Code;

/// What puts markup into an element.
const PUT_IN: [&str; 3] = ["inner_html", "set_inner_html", "insert_adjacent_html"];

/// What looks for an element.
const LOOK_UP: [&str; 2] = ["query_selector", "query_selector_all"];

/// Files of components that put markup in today. This list only shrinks.
const MAY_PUT_IN: &Allowed = &[
    ("ui/elements/line.rs", "holds words that were escaped, or what the build printed"),
    ("ui/elements/link.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/elements/list_item.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/elements/press_button.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/elements/plain_button.rs", "holds words that were escaped"),
    ("ui/elements/table_row.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/elements/words_span.rs", "holds words that were escaped, or what the build printed"),
    ("ui/hydrate_page.rs", "reads what the build printed"),
    ("ui/live/marks.rs", "writes into a figure that has come alive"),
    ("ui/live/tip.rs", "writes into a figure that has come alive"),
    ("ui/page/figure_parts.rs", "drawings, and words made from Markdown"),
    ("ui/page/figure_view.rs", "words made from Markdown"),
    ("ui/page/glossary.rs", "words made from Markdown"),
    ("ui/page/newsroom.rs", "keeps white space in a code"),
    ("ui/page/section.rs", "prose made from Markdown"),
    ("ui/page/steps.rs", "prose made from Markdown"),
    ("ui/parts/assumed_number.rs", "holds words that were escaped"),
    ("ui/parts/bound_number.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/parts/facet_sheet.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/parts/figure.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/figure_actions.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/parts/figure_tab.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/parts/plot.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/record_details.rs", "shows cells that the page has printed"),
    ("ui/parts/what_if.rs", "holds what the build printed, which hydration leaves alone"),
    ("ui/parts/years_range.rs", "holds words that were escaped, or what the build printed"),
    ("ui/printed_record.rs", "reads cells that the page has printed"),
    ("ui/record_card.rs", "empties the card"),
    ("ui/taking/citations.rs", "empties the panel that it fills"),
];

/// Files of components that look elements up today. This list only shrinks.
const MAY_LOOK_UP: &Allowed = &[
    ("ui/fetching.rs", "reads the names of files in the page's head"),
    ("ui/focus.rs", "gives the focus to what stands printed"),
    ("ui/hydrate.rs", "finds what was printed for a component"),
    ("ui/live/marks.rs", "finds its place in a figure that has come alive"),
    ("ui/live/tip.rs", "finds its place in a figure that has come alive"),
    ("ui/live/walk.rs", "finds its place in a figure that has come alive"),
    ("ui/parts/facet_sheet.rs", "asks what lies over the page"),
    ("ui/printed_record.rs", "reads what stands printed"),
    ("ui/record_card.rs", "finds its place in what stands printed"),
    ("ui/taking/action.rs", "finds the figure's own address, which stands printed"),
    ("ui/taking/citations.rs", "finds the panel that the build has printed"),
    ("ui/taking/picture.rs", "reads words that the build has printed"),
    ("ui/taking/status.rs", "finds the status line that the build has printed"),
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
        breaches(&Code::of([("ui/a.rs", text), ("site/a.rs", text)]), by_hand)
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
