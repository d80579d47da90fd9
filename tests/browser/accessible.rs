//! axe-core finds nothing in either language, in any scheme or width, with what can be opened open.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

/// What axe finds within the element of a selector.
fn run(within: &str) -> String {
    format!(
        "return axe.run('{within}', {{ resultTypes: ['violations'] }}).then((result) => result.violations.map(
        (found) => `${{found.id}}: ${{found.nodes.slice(0, 3).map((node) => node.html).join(' | ')}}`))"
    )
}

/// What a reader can open, one after the other, and where that changes the page: one popover closes another.
const OPEN: [(&str, &str); 4] = [
    ("document.querySelectorAll('details').forEach((details) => { details.open = true })", "html"),
    ("document.querySelector('#facets').showPopover()", "#facets"),
    ("document.querySelector('#contents').showPopover()", "#contents"),
    ("document.querySelector('a.fact').click()", "#record-card"),
];

async fn violations(browser: &Browser, axe: &str, page: &str) {
    browser.run(axe).await;
    for (open, within) in OPEN {
        browser.run(open).await;
        browser.until(&format!("document.querySelector('{within}').checkVisibility()")).await;
        let found = browser.run(&run(within)).await;
        assert_eq!(found, json!([]), "{page}, {open}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_violation() {
    let axe =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/echarts/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core: ./dev test installs it");
    let server = Server::start(built("site")).await;
    for (size, dark) in
        [((1440, 900), false), ((390, 844), true), ((768, 1024), true), ((320, 640), false)]
    {
        let browser = Browser::start(Setup { size, dark, ..Setup::default() }).await;
        for path in ["", "en/?sector=finance"] {
            browser.open_alive(&server.page(path)).await;
            violations(&browser, &axe, &format!("/{path} at {size:?}, dark {dark}")).await;
        }
    }
    let browser = Browser::start(Setup::default()).await;
    for feature in [("prefers-contrast", "more"), ("forced-colors", "active")] {
        browser.prefer(feature.0, feature.1).await;
        browser.open_alive(&server.page("")).await;
        violations(&browser, &axe, &format!("{feature:?}")).await;
    }
}

/// One heading of the first level, regions told apart by their names, and the rest of what axe looks for.
#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_violation_beside_the_report() {
    let axe =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/echarts/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core: ./dev test installs it");
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    for path in ["404.html", "gallery/", "figures/growth.en.cite.html"] {
        browser.driver.goto(server.page(path)).await.unwrap();
        browser.run(&axe).await;
        assert_eq!(browser.run(&run("html")).await, json!([]), "/{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_wider_than_the_screen() {
    let server = Server::start(built("site")).await;
    for size in
        [(320, 640), (390, 844), (844, 390), (768, 1024), (1024, 768), (1440, 900), (2560, 1440)]
    {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        for path in ["", "en/"] {
            browser.open_alive(&server.page(path)).await;
            let over =
                browser.run("return document.documentElement.scrollWidth - innerWidth").await;
            assert!(
                over.as_i64().is_some_and(|over| over <= 0),
                "/{path} at {size:?}: {over} px too wide"
            );
        }
    }
}
