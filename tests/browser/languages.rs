//! From one language to the other in mid-read: the same place, the same state.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

/// Scrolls so that a part of what lies between two elements is above the line where one reads.
const READ: &str = "window.read = (from, to, part) => { const top = (one) => document.querySelector(one).getBoundingClientRect().top;
    scrollBy({ top: top(from) + part * (top(to) - top(from)) - innerHeight / 5, behavior: 'instant' });
    return Math.abs((innerHeight / 5 - top(from)) / (top(to) - top(from)) - part) < 0.01; };";
/// That part now.
const PART: &str =
    "(() => { const top = (one) => document.querySelector(one).getBoundingClientRect().top;
    return (innerHeight / 5 - top(FROM)) / (top(TO) - top(FROM)) })()";

/// In a chapter, in a figure, and in the first screen.
const PLACES: [(&str, &str, f64, &str); 3] = [
    ("#scenes-3", "#scenes-4", 0.6, "#scenes"),
    ("#fig-problems", "#fig-problems ~ .prose > h3", 0.4, "#fig-problems"),
    ("#fig-growth", "#fig-numbers", 0.5, "#chain"),
];

async fn follow(browser: &Browser, size: (u32, u32)) {
    // On a phone the masthead is out of reach, and the contents hold the way.
    if size.0 < 600 {
        browser.driver.find(By::Css(".contents-open")).await.unwrap().click().await.unwrap();
        browser
            .driver
            .find(By::Css("#contents .languages a"))
            .await
            .unwrap()
            .click()
            .await
            .unwrap();
    } else {
        browser
            .driver
            .find(By::Css(".masthead .languages a"))
            .await
            .unwrap()
            .click()
            .await
            .unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_other_language_begins_where_this_one_was_left() {
    let server = Server::start(built("site")).await;
    for (engine, size) in [
        (Engine::Chromium, (1440, 900)),
        (Engine::Chromium, (390, 844)),
        (Engine::Firefox, (1440, 900)),
    ] {
        let browser = Browser::start(Setup { engine, size, ..Setup::default() }).await;
        for (path, other) in
            [("?sector=finance", "en/?sector=finance"), ("en/?sector=finance", "?sector=finance")]
        {
            for (from, to, part, hash) in PLACES {
                let (from, to) = (json!(from), json!(to));
                let now = format!(
                    "return {}",
                    PART.replace("FROM", &from.to_string()).replace("TO", &to.to_string())
                );
                browser.open_alive(&server.page(path)).await;
                browser.run(READ).await;
                browser.until(&format!("read({from}, {to}, {part})")).await;
                follow(&browser, size).await;
                browser
                    .until(&format!("location.href === {}", json!(server.page(other) + hash)))
                    .await;
                browser.until("document.documentElement.hasAttribute('data-alive')").await;
                let is_there =
                    format!("Math.abs({} - {part}) < 0.1", now.trim_start_matches("return "));
                browser.until(&is_there).await;
                // It stays there once everything has come.
                tokio::time::sleep(std::time::Duration::from_millis(1700)).await;
                let part_now = browser.run(&now).await.as_f64().unwrap();
                assert!(
                    (part_now - part).abs() < 0.1,
                    "{engine:?} {size:?} /{path}: {from} at {part_now}"
                );
                browser.driver.back().await.unwrap();
                browser.until(&format!("location.href === {}", json!(server.page(path)))).await;
                browser.until(&is_there).await;
            }
        }
    }
}

/// Where nothing can be remembered the link leads to the chapter, and at the top of the page to the top.
#[tokio::test(flavor = "multi_thread")]
async fn without_storage_the_link_leads_to_the_chapter() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    follow(&browser, (1440, 900)).await;
    browser.until(&format!("location.href === {}", json!(server.page("en/")))).await;
    browser.wake().await;
    browser.run("Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no') } })").await;
    browser.run(READ).await;
    browser.until("read('#shape', '#government-enterprise', 0.3)").await;
    follow(&browser, (1440, 900)).await;
    browser
        .until("document.documentElement.lang.startsWith('zh') && location.hash.length > 3")
        .await;
    browser.until("document.querySelector(location.hash).closest('#shape')").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
}
