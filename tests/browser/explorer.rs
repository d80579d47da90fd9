//! Everything that the report holds can be looked up, narrowed, ordered and taken away in one table.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

const ROWS: &str = "document.querySelectorAll('.explorer-rows tbody tr').length";

async fn look_up(browser: &Browser, words: &str) {
    let field = browser.driver.find(By::Css(".explorer-find")).await.unwrap();
    field.scroll_into_view().await.unwrap();
    field.clear().await.unwrap();
    field.send_keys(words).await.unwrap();
    browser.until("document.querySelector('.explorer-rows')").await;
}

/// The number at the start or after the word of the status: how many rows match.
async fn matching(browser: &Browser) -> u64 {
    let count = "return Number(document.querySelector('.explorer-status').textContent.match(/^None/) ? 0 : document.querySelector('.explorer-status').textContent.match(/\\d+/)[0])";
    browser.run(count).await.as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_of_all_tables_are_found_narrowed_and_ordered() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/")).await;
        look_up(&browser, "deepseek").await;
        browser.until("document.querySelector('.explorer-rows mark')").await;
        let found = matching(&browser).await;
        assert!((3..50).contains(&found), "{found}");
        browser.run("document.querySelector('.explorer [data-table=\"0\"]').click()").await;
        browser.until("document.querySelectorAll('.explorer-rows tbody tr').length > 0").await;
        assert!(matching(&browser).await < found);
        // The printed tables have given way.
        browser.until("document.querySelector('.records').getClientRects().length === 0").await;
        browser.run("document.querySelector('.explorer [data-table=\"0\"]').click()").await;
        browser.run("document.querySelector('.explorer-find').value = ''; document.querySelector('.explorer-find').dispatchEvent(new Event('input', { bubbles: true }))").await;
        let values = "[...document.querySelectorAll('.explorer-rows tbody tr')].map((row) => row.dataset.id)";
        browser.run("document.querySelector('.explorer [data-sort=\"2\"]').click()").await;
        browser.until("document.querySelector('.explorer-rows [aria-sort=ascending]')").await;
        browser.until(&format!("{values}[0] === 'inspection-latency'")).await;
        browser.run("document.querySelector('.explorer [data-sort=\"2\"]').click()").await;
        browser.until("document.querySelector('.explorer-rows [aria-sort=descending]')").await;
        // The page's filters hold here too.
        browser.run("document.querySelector('.facet-value[data-value=mining]').click()").await;
        browser
            .until(&format!(
                "{values}.includes('coal-efficiency') && !{values}.includes('l2-share')"
            ))
            .await;
        // A record opens, and a link into the printed table brings it back.
        browser
            .run("document.querySelector('.explorer-rows [data-fact=coal-efficiency]').click()")
            .await;
        browser.until("document.querySelector('#record-card').textContent.length > 40").await;
        browser.run("document.querySelector('#record-card .card-row').click()").await;
        browser
            .until("document.querySelector('#record-coal-efficiency').getClientRects().length > 0")
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_shown_is_taken_away() {
    let server = Server::start(built("site-debug")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("?region=beijing")).await;
    browser.keep_files().await;
    look_up(&browser, "北京").await;
    let found = matching(&browser).await;
    for (kind, read) in [
        ("csv", "text.trim().split(/\\r?\\n/).length - 1"),
        ("json", "JSON.parse(text).rows.length"),
    ] {
        browser.run("blobs.length = 0; window.taken = -1").await;
        browser.run(&format!("document.querySelector('.explorer [data-do={kind}]').click()")).await;
        browser.until("blobs.length === 1").await;
        browser.run(&format!("blobs[0].text().then((text) => {{ window.taken = {read} }})")).await;
        browser.until(&format!("window.taken === {found}")).await;
    }
    browser.run("document.querySelector('.explorer [data-do=printed]').click()").await;
    browser.until("document.querySelector('.records').getClientRects().length > 0").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_thousand_rows_are_usable() {
    let server = Server::start(built("site-next")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/")).await;
    // The page itself does not carry them.
    let page =
        browser.run("return document.documentElement.outerHTML.length").await.as_u64().unwrap();
    assert!(page < 400_000, "{page}");
    look_up(&browser, "day").await;
    browser
        .until("document.querySelector('.explorer-status').textContent.includes('50000 of')")
        .await;
    assert_eq!(browser.run(&format!("return {ROWS}")).await, json!(50));
    browser.run("document.querySelector('.explorer [data-do=after]').click()").await;
    browser
        .until("document.querySelector('.explorer-status').textContent.includes('51–100')")
        .await;
    let ids =
        "[...document.querySelectorAll('.explorer-rows tbody tr')].map((row) => row.dataset.id)";
    browser.run("document.querySelector('.explorer [data-sort=\"0\"]').click()").await;
    browser.until(&format!("{ids}[0] === 'day-0' && {ids}[2] === 'day-2'")).await;
    browser.run("document.querySelector('.explorer [data-sort=\"3\"]').click()").await;
    browser.run("document.querySelector('.explorer [data-sort=\"3\"]').click()").await;
    browser.until("document.querySelector('.explorer-rows tbody td:nth-of-type(3)').textContent.includes('2024')").await;
    browser.run("document.querySelector('.facet-value[data-value=stonebay]').click()").await;
    browser.until("/^16667 of/.test(document.querySelector('.explorer-status').textContent)").await;
    let spent = browser
        .run(
            "const field = document.querySelector('.explorer-find'), times = [];
             for (const words of ['day 4', 'day 49', 'day 499', 'day 4999']) {
               const start = performance.now();
               field.value = words;
               field.dispatchEvent(new Event('input', { bubbles: true }));
               times.push(performance.now() - start);
             }
             return Math.max(...times)",
        )
        .await;
    println!("looking something up in 50,000 rows: {spent} ms at most");
    browser.until(&format!("{ROWS} <= 10 && {ROWS} > 0")).await;
    assert_eq!(browser.console().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn how_it_is_looked_at_can_be_sent() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("?region=china")).await;
        let entries = browser.run("return history.length").await.as_u64().unwrap();
        look_up(&browser, "模型").await;
        browser.run("document.querySelector('.explorer [data-table=\"0\"]').click()").await;
        for _ in 0..2 {
            browser.run("document.querySelector('.explorer [data-sort=\"2\"]').click()").await;
        }
        // All of it is a link away, whatever is looked at.
        browser.until("document.querySelector('.all-data a').getClientRects().length > 0").await;
        let address = "'?region=china&find=%E6%A8%A1%E5%9E%8B&rows=facts&sort=-value'";
        browser.until(&format!("location.search === {address}")).await;
        // Typing and turning are one step of the reader's way.
        assert_eq!(browser.run("return history.length").await, json!(entries + 1));
        let rows = "[...document.querySelectorAll('.explorer-rows tbody tr')].map((row) => row.dataset.id).join()";
        let shown = browser.run(&format!("return {rows}")).await;
        assert!(shown.as_str().unwrap().len() > 20, "{shown}");
        let link = browser.run("return location.href").await;
        browser.open_alive(&server.page("en/")).await;
        browser.open_alive(link.as_str().unwrap()).await;
        browser.until(&format!("{rows} === {shown}")).await;
        assert_eq!(
            browser.run("return document.querySelector('.explorer-find').value").await,
            json!("模型")
        );
        // The printed tables come back where an address leads into them, and stay whatever is filtered then.
        let printed = "document.querySelector('.records').getClientRects().length > 0";
        browser.run("location.hash = '#record-industry-2024'").await;
        browser.until(printed).await;
        browser.run("document.querySelector('.facet-value[data-value=beijing]').click()").await;
        browser.until("location.search.includes('region=beijing,china&')").await;
        browser.until(printed).await;
        look_up(&browser, "算力").await;
        browser.run("document.querySelector('.explorer [data-do=printed]').click()").await;
        browser.until("location.search === '?region=beijing,china'").await;
        browser.until(printed).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_fit_a_phone() {
    let server = Server::start(built("site")).await;
    for size in [(320, 640), (390, 844)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        for path in ["?find=%E6%A8%A1%E5%9E%8B", "en/?find=model"] {
            browser.open_alive(&server.page(path)).await;
            browser.until("document.querySelector('.explorer-rows')").await;
            let wide = browser.run("const { right } = document.querySelector('.explorer').getBoundingClientRect();
                return [...document.querySelectorAll('.explorer-rows :is(tr, td, th[scope=row])')].filter((one) => one.getBoundingClientRect().right > right + 1).length").await;
            assert_eq!(wide, json!(0), "{path} {size:?}");
        }
    }
}

/// What was typed before the table came is looked for in the table and the order that the address says.
#[tokio::test(flavor = "multi_thread")]
async fn words_typed_early_leave_the_rest_of_a_sent_look() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.devtools("Network.enable", json!({})).await;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*evidence-*"] })).await;
    browser.open_alive(&server.page("en/?rows=facts&sort=-value")).await;
    browser.until("performance.getEntriesByType('resource').some((one) => one.name.includes('evidence-'))").await;
    browser.run("document.querySelector('.explorer-find').value = 'model'").await;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": [] })).await;
    browser.until("(document.querySelector('.explorer-find').blur(), document.querySelector('.explorer-find').focus(), document.querySelector('.explorer-rows mark'))").await;
    browser.until("location.search === '?find=model&rows=facts&sort=-value'").await;
    browser.until("document.querySelector('.explorer-rows [aria-sort=descending]')").await;
}

/// A sent look whose data cannot be had is not asked for over and over; the field tries again.
#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_fetched_is_asked_for_again_by_a_touch_only() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.devtools("Network.enable", json!({})).await;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": ["*evidence-*"] })).await;
    browser.open_alive(&server.page("en/?find=model")).await;
    let asked = "performance.getEntriesByType('resource').filter((one) => one.name.includes('evidence-')).length";
    browser.until(&format!("{asked} > 0")).await;
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    assert_eq!(browser.run(&format!("return {asked}")).await, json!(1));
    browser.run("document.querySelector('.explorer-find').focus()").await;
    browser.until(&format!("{asked} === 2")).await;
    browser.devtools("Network.setBlockedURLs", json!({ "urls": [] })).await;
    browser
        .run("document.activeElement.blur(); document.querySelector('.explorer-find').focus()")
        .await;
    browser.until("document.querySelector('.explorer-rows')").await;
}
