//! The page comes alive without a word in the console, and a visit that only reads stays small.

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

/// Only a debug build says in the console where the page and the app differ.
#[tokio::test(flavor = "multi_thread")]
async fn both_languages_hydrate_without_a_warning() {
    let browser = Browser::start(Setup::default()).await;
    for site in ["site", "site-debug", "site-second"] {
        let server = Server::start(built(site)).await;
        for path in ["", "en/"] {
            browser.open_alive(&server.page(path)).await;
            assert_eq!(browser.console().await, Vec::<String>::new(), "{site} /{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_request_stays_on_the_origin_and_reading_needs_no_echarts() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    browser.run("window.scrollTo(0, document.body.scrollHeight)").await;
    browser.until("window.scrollY > 1000").await;
    let names = browser
        .run("return performance.getEntriesByType('resource').map((entry) => entry.name)")
        .await;
    let names: Vec<String> = serde_json::from_value(names).unwrap();
    assert!(names.iter().any(|name| name.ends_with(".wasm")), "{names:?}");
    assert!(names.iter().all(|name| name.starts_with(&server.page(""))), "{names:?}");
    let late = ["/echarts-", "/split_", "/chunk_", "/records-"];
    assert!(!names.iter().any(|name| late.iter().any(|one| name.contains(one))), "{names:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_touched_figure_comes_alive_where_its_drawing_stood() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    for path in ["", "en/"] {
        browser.open_alive(&server.page(path)).await;
        let figures = browser
            .run("return [...document.querySelectorAll('figure:has(.plot)')].map((figure) => figure.id)")
            .await;
        let figures: Vec<String> = serde_json::from_value(figures).unwrap();
        assert!(figures.len() >= 5, "{figures:?}");
        for figure in figures {
            let shift = shift_when_touched(&browser, &figure).await;
            assert!(
                shift.as_f64().is_some_and(|shift| shift <= 1.0),
                "/{path} {figure} moves by {shift} px"
            );
        }
        assert_eq!(browser.console().await, Vec::<String>::new());
    }
}

/// By how many pixels any text or mark of the first live frame stands off its place in the drawing.
async fn shift_when_touched(browser: &Browser, figure: &str) -> serde_json::Value {
    let places = "const places = (root) => [...root.querySelectorAll('svg path, svg text')]
        .map((mark) => mark.getBoundingClientRect())
        .filter((box) => box.width > 0 || box.height > 0)
        .map((box) => [box.left + scrollX, box.top + scrollY, box.right + scrollX, box.bottom + scrollY]);";
    let plot = format!("document.querySelector('#{figure} .plot')");
    browser
        .run(&format!("{plot}.scrollIntoView({{ behavior: 'instant', block: 'center' }})"))
        .await;
    browser.run(&format!("{plot}.dispatchEvent(new PointerEvent('pointerenter'))")).await;
    browser.until(&format!("{plot}.hasAttribute('data-live')")).await;
    browser
        .run(&format!(
            "{places}
            const still = places({plot}.querySelector('[data-frame=wide]'));
            const live = places({plot}.querySelector('.stage'));
            if (still.length === 0 || still.length !== live.length) return [still.length, live.length].join(' and ');
            return Math.max(...still.flatMap((box, mark) => box.map((side, at) => Math.abs(side - live[mark][at]))));"
        ))
        .await
}

#[tokio::test(flavor = "multi_thread")]
async fn no_address_breaks_the_page() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    let long = "x".repeat(20_000);
    for query in [
        "?%",
        "?sector=%ff%fe",
        "?region=beijing&region=",
        "?=&&==",
        "?sector=<script>",
        &format!("?a={long}"),
    ] {
        browser.open_alive(&server.page(query)).await;
        assert_eq!(browser.console().await, Vec::<String>::new(), "{query}");
    }
    let inline = "script:not([src]):not([type=\"application/ld+json\"])";
    let count = format!("return document.querySelectorAll('{inline}').length");
    // The scheme's.
    assert_eq!(browser.run(&count).await, json!(1));
}
