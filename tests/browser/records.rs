//! A bound number opens its record where it stands.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

const CARD: &str = "document.querySelector('#record-card')";

#[tokio::test(flavor = "multi_thread")]
async fn every_number_opens_its_record_and_escape_gives_the_focus_back() {
    let server = Server::start(built("site")).await;
    for size in [(1440, 900), (390, 844)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/")).await;
        let opened = browser
            .run(
                "const card = document.querySelector('#record-card');
                const wrong = [];
                for (const number of document.querySelectorAll('a.fact')) {
                    number.click();
                    const row = document.querySelector(`#record-${number.dataset.fact}`);
                    const value = row.querySelector('.record-value').textContent;
                    if (!card.matches(':popover-open') || !card.textContent.includes(value)) wrong.push(number.outerHTML);
                    card.hidePopover();
                }
                return [wrong, document.querySelectorAll('a.fact').length, location.hash];",
            )
            .await;
        assert_eq!(opened[0], json!([]));
        assert!(opened[1].as_u64() > Some(50), "{}", opened[1]);
        assert_eq!(opened[2], json!(""));
        let number = browser
            .driver
            .find(By::Css(".chapter a.fact[data-fact=industry-growth]"))
            .await
            .unwrap();
        browser.run("document.querySelector('.chapter a.fact[data-fact=industry-growth]').scrollIntoView({ block: 'center' })").await;
        number.focus().await.unwrap();
        number.send_keys(Key::Enter).await.unwrap();
        browser.until(&format!("{CARD}.matches(':popover-open')")).await;
        let inside = format!(
            "(() => {{ const box = {CARD}.getBoundingClientRect();
            return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight && box.height > 100; }})()"
        );
        browser.until(&inside).await;
        browser.driver.action_chain().send_keys(Key::Tab).perform().await.unwrap();
        browser
            .until(&format!(
                "{CARD}.contains(document.activeElement) && document.activeElement !== {CARD}"
            ))
            .await;
        browser.driver.action_chain().send_keys(Key::Escape).perform().await.unwrap();
        browser.until(&format!("!{CARD}.matches(':popover-open')")).await;
        browser.until("document.activeElement.dataset.fact === 'industry-growth'").await;
        assert_eq!(browser.console().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_and_marks_open_too_and_narrow_the_report() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/")).await;
    let row =
        browser.driver.find(By::Css("#fig-paths tr[data-row=japan] .row-open")).await.unwrap();
    row.focus().await.unwrap();
    row.send_keys(Key::Enter).await.unwrap();
    browser
        .until(&format!("{CARD}.matches(':popover-open') && {CARD}.textContent.includes('robots')"))
        .await;
    browser.run(&format!("{CARD}.querySelector('.chip[data-facet=region]').click()")).await;
    browser.until("location.search === '?region=japan'").await;
    browser
        .until(&format!("{CARD}.querySelector('.chip[data-facet=region]').ariaPressed === 'true'"))
        .await;
    browser.driver.action_chain().send_keys(Key::Escape).perform().await.unwrap();
    browser.until("document.activeElement.classList.contains('row-open')").await;
    // A mark of a table that is drawn.
    let plot = "document.querySelector('#fig-waves .plot')";
    browser.run(&format!("{plot}.scrollIntoView({{ block: 'center' }}); {plot}.focus()")).await;
    browser.until("document.querySelector('#fig-waves .mark-button')").await;
    browser.run("document.querySelector('#fig-waves .mark-button').click()").await;
    browser
        .until(&format!(
            "{CARD}.matches(':popover-open') && {CARD}.querySelectorAll('dd').length > 2"
        ))
        .await;
    assert_eq!(browser.console().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_record_says_where_it_is_used_and_is_quoted_with_its_source() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/?region=china")).await;
    browser.run("document.querySelector('.prose a.fact[data-fact=industry-2024]').click()").await;
    let links = browser
        .run(&format!(
            "return [...{CARD}.querySelectorAll('dd a')].map((link) => link.getAttribute('href'))"
        ))
        .await;
    for place in ["#lead", "#fig-growth"] {
        assert!(links.as_array().unwrap().contains(&json!(place)), "{place}: {links}");
    }
    browser.run("navigator.clipboard.writeText = async (text) => { window.copied = text }").await;
    browser.run(&format!("{CARD}.querySelector('[data-act=quote]').click()")).await;
    browser.until("window.copied").await;
    let copied = browser.run("return window.copied").await;
    let copied = copied.as_str().unwrap();
    assert!(
        copied.starts_with("China, AI industry size, 2024, 600 billion yuan. Source: "),
        "{copied}"
    );
    assert!(copied.ends_with("/repo/en/#record-industry-2024"), "{copied}");
    browser.until(&format!("{CARD}.querySelector('.action-status').textContent.length > 3")).await;
}

/// Beside its number where there is room, over it where there is none.
#[tokio::test(flavor = "multi_thread")]
async fn a_card_stays_on_the_screen_wherever_its_number_stands() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/")).await;
        for share in [0.1, 0.35, 0.5, 0.6, 0.95] {
            // Chapters take their true height as they come near.
            let is_there = format!(
                "(() => {{ const number = document.querySelector('.chapter a.fact[data-fact=industry-growth]');
                const off = number.getBoundingClientRect().top - innerHeight * {share};
                scrollBy({{ top: off, behavior: 'instant' }});
                return Math.abs(off) < 2; }})()"
            );
            browser.until(&is_there).await;
            browser
                .run("document.querySelector('.chapter a.fact[data-fact=industry-growth]').click()")
                .await;
            let inside = format!(
                "(() => {{ const box = {CARD}.getBoundingClientRect();
                return {CARD}.matches(':popover-open') && box.height > 100 && box.left >= 0 && box.right <= innerWidth
                    && box.top >= 0 && box.bottom <= innerHeight; }})()"
            );
            browser.until(&inside).await;
            browser.run(&format!("{CARD}.hidePopover()")).await;
        }
    }
}
