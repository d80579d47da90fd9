//! Embed pages: light until touched, then alive; their parameters; without a script.

use std::fs;

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::budget::gzipped;
use super::built;
use super::engine::Engine;
use super::server::Server;
use interactive_report::load::load;

/// Bytes that an embed costs until it is touched, gzipped: one page with its style and script.
const UNTOUCHED: usize = 15_000;
/// Bytes of each script that a page of another site or an embed runs.
const SCRIPT: usize = 2_000;

#[test]
fn every_embed_is_there_and_light() {
    let site = built("site");
    let assets = site.with_file_name("assets");
    for script in [assets.join("child.js"), site.join("embed.js")] {
        let size = gzipped(&script);
        println!("{}: {size} bytes gzipped", script.display());
        assert!(size <= SCRIPT, "{} has {size} bytes", script.display());
    }
    let reports =
        load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public")).expect("no problem");
    for report in &reports {
        let lang = if report.languages[0] == report.lang { "" } else { "en/" };
        let figures = report.figures.iter().map(|figure| format!("{lang}embed/{}", figure.id));
        let cards = report.facts.iter().map(|fact| format!("{lang}embed/fact/{}", fact.id));
        for path in figures.chain(cards) {
            let page = site.join(&path).join("index.html");
            let size = gzipped(&page);
            assert!(size <= UNTOUCHED, "{path} costs {size} bytes until touched");
            let html = fs::read_to_string(page).unwrap();
            let (head, _) = html.split_once("<body>").unwrap();
            assert!(
                head.contains("<meta name=\"responsive-embedded-sizing\" content=\"\">"),
                "{path}"
            );
            assert!(head.contains("Content-Security-Policy"), "{path}");
        }
    }
}

/// What the browser has fetched of the site, by the last part of each address.
const FETCHED: &str =
    "return performance.getEntriesByType('resource').map((entry) => entry.name.split('/').at(-1))";

#[tokio::test(flavor = "multi_thread")]
async fn a_touch_makes_it_alive_in_every_engine() {
    let site = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, size: (700, 900), ..Setup::default() }).await;
        for path in ["embed/effects/?controls=1", "en/embed/effects/?controls=1"] {
            browser.driver.goto(site.page(path)).await.unwrap();
            browser.until("document.readyState === 'complete'").await;
            let fetched = browser.run(FETCHED).await;
            assert_eq!(fetched, json!([]), "{engine:?} {path}: nothing beside the page");
            browser.run("document.querySelector('.facet-value[data-value=finance]').click()").await;
            browser.until("document.documentElement.hasAttribute('data-alive')").await;
            // The very press that asked for the program is carried out by it.
            browser.until("document.querySelector('.facet-value[data-value=finance]').getAttribute('aria-pressed') === 'true'").await;
            browser.until("document.querySelector('.plot').hasAttribute('data-live')").await;
            browser.until("document.querySelectorAll('tr[data-out]').length > 0").await;
            let link = browser.run("return document.querySelector('.embed-origin a').href").await;
            let report = if path.starts_with("en") { "en/" } else { "" };
            assert_eq!(link, json!(site.page(&format!("{report}?sector=finance#fig-effects"))));
            assert_eq!(browser.run("return location.search").await, json!("?controls=1"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_focus_and_a_preset_make_it_alive_too() {
    for site in ["site", "site-debug"] {
        let server = Server::start(built(site)).await;
        let browser = Browser::start(Setup::default()).await;
        browser.driver.goto(server.page("embed/growth/")).await.unwrap();
        browser.driver.action_chain().send_keys(Key::Tab).perform().await.unwrap();
        browser.until("document.querySelector('.plot').hasAttribute('data-live')").await;
        assert_eq!(browser.console().await, Vec::<String>::new(), "{site}");
        browser.driver.goto(server.page("en/embed/effects/?sector=finance")).await.unwrap();
        browser.until("document.querySelector('.plot').hasAttribute('data-live')").await;
        browser.until("document.querySelector('.narrowed').textContent.length > 5").await;
        assert_eq!(browser.console().await, Vec::<String>::new(), "{site}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_do_what_they_say_and_others_nothing() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { size: (1000, 900), ..Setup::default() }).await;
    let paper = "getComputedStyle(document.body).backgroundColor";
    let shown = |selector: &str| {
        format!("document.querySelector('{selector}').getClientRects().length > 0")
    };
    for (query, holds) in [
        (
            "",
            format!(
                "{paper} === 'rgb(251, 249, 244)' && {} && !({})",
                shown(".figure h1"),
                shown(".facet-value")
            ),
        ),
        ("?scheme=dark", format!("{paper} === 'rgb(21, 23, 26)'")),
        ("?scheme=light", format!("{paper} === 'rgb(251, 249, 244)'")),
        ("?transparent=1", format!("{paper} === 'rgba(0, 0, 0, 0)'")),
        ("?title=0", format!("!({})", shown(".figure h1"))),
        ("?controls=1", shown(".facet-value")),
        ("?width=narrow", shown(".drawing[data-frame=narrow] svg")),
        ("?width=wide", shown(".drawing[data-frame=wide] svg")),
        ("?lang=en", "location.pathname === '/repo/en/embed/growth/'".to_string()),
        ("?lang=zh", "location.pathname === '/repo/embed/growth/'".to_string()),
    ] {
        browser.driver.goto(server.page(&format!("embed/growth/{query}"))).await.unwrap();
        browser.until(&holds).await;
        assert_eq!(browser.console().await, Vec::<String>::new(), "{query}");
    }
    let plain = server.page("embed/growth/");
    browser.driver.goto(&plain).await.unwrap();
    let html = browser.run("return document.documentElement.outerHTML").await;
    let long = "x".repeat(20_000);
    for query in [
        "?scheme=<script>alert(1)</script>&title=%00&controls=yes",
        "?%&=&&==&%ff",
        "?lang=../../x&scheme=__proto__&width=constructor",
        "?childId=<img src=x onerror=alert(1)>#?secret=<b>",
        &format!("?scheme=dark&x={long}"),
    ] {
        browser.driver.goto(format!("{plain}{query}")).await.unwrap();
        browser.until("document.readyState === 'complete'").await;
        let now = browser.run("return document.documentElement.outerHTML").await;
        assert_eq!(now, html, "{query}");
        assert_eq!(browser.console().await, Vec::<String>::new(), "{query}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_script_the_drawing_stands() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { scripts: false, ..Setup::default() }).await;
    for path in ["embed/waves/", "en/embed/waves/"] {
        browser.driver.goto(server.page(path)).await.unwrap();
        let drawing = browser.driver.find(By::Css(".drawing[data-frame=wide] svg")).await.unwrap();
        assert!(drawing.rect().await.unwrap().height > 200.0);
        let table = browser.driver.find(By::Css(".figure-table summary")).await.unwrap();
        table.click().await.unwrap();
        assert!(browser.driver.find(By::Css("td")).await.unwrap().is_displayed().await.unwrap());
    }
}
