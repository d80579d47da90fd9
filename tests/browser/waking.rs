//! A page is read without its program. That comes when a reader reaches for what it answers, loses no click until then,
//! and does what it can where somebody has changed the page.

use std::fs;

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;
use super::still::copy;

/// Whether the page has fetched its program.
const HAS_PROGRAM: &str =
    "performance.getEntriesByType('resource').some((one) => one.name.includes('/browser-'))";
/// Whether the card of a record stands open.
const CARD: &str = "document.querySelector('#record-card:popover-open .card-name')";

#[tokio::test(flavor = "multi_thread")]
async fn a_visit_that_only_reads_fetches_no_program() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.driver.goto(server.page("en/")).await.unwrap();
        browser
            .run("document.querySelector('#shape').scrollIntoView({ behavior: 'instant' })")
            .await;
        browser
            .until("document.querySelector('.contents [aria-current]')?.hash === '#shape' && document.querySelector('.contents-here').textContent")
            .await;
        browser.run("document.querySelector('.step:nth-child(2)').scrollIntoView({ behavior: 'instant', block: 'center' })").await;
        browser.until("document.querySelector('.step[data-current]')").await;
        let has = browser.run(&format!("return {HAS_PROGRAM}")).await;
        assert_eq!(has, json!(false), "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_click_before_the_program_is_kept_and_played() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        let fresh = async || {
            browser.driver.goto("about:blank").await.unwrap();
            browser.driver.goto(server.page("en/")).await.unwrap();
            browser.until_listening().await;
        };
        fresh().await;
        browser.run("document.querySelector('.chip').click()").await;
        browser
            .until(
                "document.querySelector('.chip[aria-pressed=true]') && location.search.length > 3",
            )
            .await;
        fresh().await;
        browser.run("document.querySelector('.prose a.fact').click()").await;
        browser.until(CARD).await;
        assert_eq!(browser.run("return location.hash").await, json!(""), "{engine:?}");
        fresh().await;
        browser.run("document.querySelector('#fig-growth [data-tab=table]').click()").await;
        browser.until("document.querySelector('#fig-growth[data-tab=table] .figure-table')?.checkVisibility()").await;
        fresh().await;
        browser
            .run(
                "const range = document.querySelector('[data-input]'); range.focus(); range.value = range.max;
                 range.dispatchEvent(new Event('input', { bubbles: true }))",
            )
            .await;
        browser.until("location.search.startsWith('?if=')").await;
        fresh().await;
        browser.run("document.querySelector('#fig-growth .plot').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))").await;
        browser.until("document.documentElement.hasAttribute('data-alive')").await;
    }
}

/// What a translator and an extension do: every text in an element of its own, another element first in the body.
const TRANSLATED: &str = "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest('script, style, svg, noscript') || !node.data.trim() ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
const texts = [];
while (walker.nextNode()) texts.push(walker.currentNode);
for (const text of texts) {
    const font = document.createElement('font');
    text.replaceWith(font);
    font.append(text);
}
document.body.prepend(document.createElement('aside'));
return texts.length";

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_a_translator_has_changed_works() {
    for site in ["site", "site-debug"] {
        let server = Server::start(built(site)).await;
        for engine in Engine::ALL {
            let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
            browser.driver.goto(server.page("en/")).await.unwrap();
            assert!(browser.run(TRANSLATED).await.as_u64() > Some(1000));
            let words = "return document.querySelector('main').textContent";
            let before = browser.run(words).await;
            browser.wake().await;
            assert_eq!(browser.run(words).await, before, "{site} {engine:?}");
            browser.run("document.querySelector('.chip').click()").await;
            browser.until("document.querySelector('.chip[aria-pressed=true]')").await;
            browser.until("document.querySelectorAll('.prose a.fact[data-out]').length").await;
            browser.run("document.querySelector('.prose a.fact:not([data-out])').click()").await;
            browser.until(CARD).await;
            browser.run("document.querySelector('#record-card').hidePopover()").await;
            let plot = "document.querySelector('#fig-growth .plot')";
            browser.run(&format!("{plot}.scrollIntoView({{ behavior: 'instant', block: 'center' }}); {plot}.dispatchEvent(new PointerEvent('pointerenter'))")).await;
            browser.until(&format!("{plot}.hasAttribute('data-live')")).await;
            assert_eq!(
                browser.run("return document.querySelector('.altered').textContent").await,
                json!("")
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_part_that_was_changed_stays_as_printed_and_says_so() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.driver.goto(server.page("en/")).await.unwrap();
        browser
            .run("document.querySelector('#fig-growth details.figure-table').textContent = 'gone'")
            .await;
        browser.wake().await;
        browser.until("document.querySelector('.altered').textContent.length > 10").await;
        browser.run("document.querySelector('.chip').click()").await;
        browser.until("document.querySelector('.chip[aria-pressed=true]')").await;
        browser.run("document.querySelector('#fig-growth [data-tab=about]').click()").await;
        browser.until("document.querySelector('#fig-growth[data-tab=about]')").await;
        let gone = "return document.querySelector('#fig-growth details.figure-table').textContent";
        assert_eq!(browser.run(gone).await, json!("gone"), "{engine:?}");
    }
}

/// A program that traps when it starts, or in a later task.
const TRAPS: [&str; 2] = [
    "export default () => { throw new WebAssembly.RuntimeError('unreachable') };",
    "export default () => void setTimeout(() => { throw new WebAssembly.RuntimeError('unreachable') });",
];

#[tokio::test(flavor = "multi_thread")]
async fn where_the_program_stops_before_the_page_is_alive_the_page_says_so() {
    let folder = std::env::temp_dir().join(format!("report-stopped-{}", std::process::id()));
    copy(&built("site"), &folder);
    let server = Server::start(folder.clone()).await;
    for trap in TRAPS {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if name.starts_with("browser-") && name.ends_with(".js") {
                fs::write(path, trap).unwrap();
            }
        }
        let browser = Browser::start(Setup::default()).await;
        browser.driver.goto(server.page("en/")).await.unwrap();
        browser.until_listening().await;
        browser.run("document.querySelector('.prose a.fact').click()").await;
        browser.until("document.documentElement.hasAttribute('data-still')").await;
        // The click that was kept leads where the link leads.
        browser.until("location.hash.startsWith('#record-')").await;
        let still = "return document.querySelector('p.still').checkVisibility()";
        assert_eq!(browser.run(still).await, json!(true), "{trap}");
    }
    fs::remove_dir_all(folder).unwrap();
}
