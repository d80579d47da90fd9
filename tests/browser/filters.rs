//! One selection drives figures, tables, words and the address.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

const CHIP: &str = ".prose .chip[data-facet=sector][data-value=finance]";
const SHOWN: &str = "document.querySelectorAll('.records tbody tr:not([hidden])').length";

#[tokio::test(flavor = "multi_thread")]
async fn a_chip_in_a_sentence_moves_figure_table_words_and_address() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    let all = browser.run(&format!("return {SHOWN}")).await;
    let chip = browser.driver.find(By::Css(CHIP)).await.unwrap();
    chip.scroll_into_view().await.unwrap();
    chip.click().await.unwrap();
    browser.until("location.search === '?sector=finance'").await;
    browser.until(&format!("document.querySelector('{CHIP}').ariaPressed === 'true'")).await;
    let kept = browser.run(&format!("return {SHOWN}")).await;
    assert!(kept.as_u64() < all.as_u64() && kept.as_u64() > Some(0), "{kept} of {all}");
    let counted = "Number(document.querySelector('[data-count=facts]').textContent)";
    browser.until(&format!("{counted} === {kept}")).await;
    browser
        .until("document.querySelector('[data-fact=coal-efficiency]').hasAttribute('data-out')")
        .await;
    browser
        .until("!document.querySelector('[data-fact=risk-accuracy]').hasAttribute('data-out')")
        .await;
    browser
        .run("document.querySelector('#fig-effects').scrollIntoView({ behavior: 'instant' })")
        .await;
    browser.until("document.querySelector('#fig-effects .plot').hasAttribute('data-live')").await;
    let faint = "document.querySelectorAll('#fig-effects .stage [fill-opacity], #fig-effects .stage [opacity]').length";
    browser.until(&format!("{faint} > 0")).await;
    browser.until("document.querySelectorAll('#fig-effects tr[data-out]').length > 0").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn back_restores_and_a_link_carries_the_state() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("?region=beijing&nonsense=1")).await;
    browser.until(&format!("{SHOWN} < 20")).await;
    let before = browser.run(&format!("return {SHOWN}")).await;
    browser.run("document.querySelector('.facet-open').click()").await;
    let value = ".facet-value[data-facet=link][data-value=models]";
    browser.driver.find(By::Css(value)).await.unwrap().click().await.unwrap();
    browser.until("location.search === '?link=models&region=beijing'").await;
    browser.driver.back().await.unwrap();
    browser.until(&format!("{SHOWN} === {before}")).await;
    browser.driver.forward().await.unwrap();
    browser.until(&format!("{SHOWN} < {before}")).await;
    let other = browser.driver.find(By::Css(".languages a")).await.unwrap();
    browser.run("window.scrollTo(0, 0)").await;
    other.click().await.unwrap();
    browser.until("document.documentElement.hasAttribute('data-alive') && document.documentElement.lang === 'en'").await;
    assert_eq!(browser.run("return location.search").await, json!("?link=models&region=beijing"));
    browser.driver.find(By::Css(".facet-clear")).await.unwrap().click().await.unwrap();
    browser.until("location.search === ''").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn every_value_of_every_facet_works_by_keyboard() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/")).await;
    browser.run("document.querySelector('.facet-open').click()").await;
    let values = browser.driver.find_all(By::Css(".facet-value")).await.unwrap();
    assert!(values.len() >= 10);
    for value in values {
        let name = value.attr("data-value").await.unwrap().unwrap();
        for pressed in ["true", "false"] {
            value.send_keys(Key::Enter).await.unwrap();
            let button = format!("document.querySelector('.facet-value[data-value={name}]')");
            browser.until(&format!("{button}.ariaPressed === '{pressed}'")).await;
        }
    }
    assert_eq!(browser.run("return location.search").await, json!(""));
    // What is taken away by a key leaves the reader at the next, and at last at what opens the filters.
    browser.open_alive(&server.page("en/?region=china,beijing")).await;
    let first = browser.driver.find(By::Css(".chosen-value")).await.unwrap();
    first.send_keys(Key::Enter).await.unwrap();
    browser.until("document.querySelectorAll('.chosen-value').length === 1").await;
    browser.until("document.activeElement.matches('.chosen-value')").await;
    let clear = browser.driver.find(By::Css(".facet-clear")).await.unwrap();
    clear.send_keys(Key::Enter).await.unwrap();
    browser.until("location.search === '' && document.activeElement.matches('.facet-open')").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_leads_to_its_place_with_and_without_filters() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        for path in ["en/#chain", "en/?region=china#chain", "?region=china#fig-openai"] {
            let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
            browser.open_alive(&server.page(path)).await;
            let top = "document.querySelector(':target').getBoundingClientRect().top";
            browser.until(&format!("{top} > 40 && {top} < 160")).await;
        }
    }
}

/// The bar stays where it is, so a page that made room for what it leads to would scroll for the bar too.
#[tokio::test(flavor = "multi_thread")]
async fn the_bar_takes_the_focus_and_the_page_stays() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/?region=china")).await;
        // Far chapters take their true height as they come near.
        let chapter = "document.querySelector('#chain')";
        let top = format!("{chapter}.getBoundingClientRect().top");
        browser.until(&format!("({chapter}.scrollIntoView(), {top} > 40 && {top} < 80)")).await;
        tokio::time::sleep(std::time::Duration::from_millis(1000)).await;
        let before = browser.run("return scrollY").await;
        for control in [".scheme", ".search-open", ".facet-open", ".facet-clear"] {
            browser.run(&format!("document.querySelector('{control}').focus()")).await;
            tokio::time::sleep(std::time::Duration::from_millis(600)).await;
            let now = browser.run("return [scrollY, document.activeElement.className]").await;
            assert_eq!(now, json!([before, control[1..]]), "{engine:?}");
        }
        // What takes the focus in the text stands clear of the bar.
        let number = "document.querySelector('#chain .prose a.fact')";
        let top = format!("{number}.getBoundingClientRect().top");
        browser.run(&format!("scrollBy({{ top: {top} + 400, behavior: 'instant' }})")).await;
        browser.until(&format!("{top} < 0")).await;
        browser.run(&format!("{number}.focus()")).await;
        browser.until(&format!("{top} > 40")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn names_and_numbers_in_sentences_follow_and_keep_what_was_printed() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/")).await;
    let most = "document.querySelector('[data-most=\"facts.link\"]')";
    let largest = "document.querySelector('[data-ranked]')";
    let printed = browser.run(&format!("return [{most}.outerHTML, {largest}.outerHTML]")).await;
    assert_eq!(browser.run(&format!("return {most}.textContent")).await, json!("Models"));
    browser.run("document.querySelector('.facet-value[data-value=mining]').click()").await;
    browser
        .until(&format!("{most}.textContent === 'Applications' && {most}.title === 'Models'"))
        .await;
    browser.run("document.querySelector('.facet-clear').click()").await;
    browser.run("document.querySelector('.facet-value[data-value=china]').click()").await;
    browser.until(&format!("{largest}.textContent.includes('5.5 billion')")).await;
    browser
        .until(&format!(
            "{largest}.dataset.fact === 'investment-china' && !{largest}.hasAttribute('data-out')"
        ))
        .await;
    // By the keys: what was printed is said beside it.
    browser.run(&format!("{largest}.focus()")).await;
    let beside = format!("getComputedStyle({largest}, '::after').content");
    browser.until(&format!("{beside}.includes('64.1')")).await;
    browser.run("document.querySelector('.facet-clear').click()").await;
    browser
        .until(&format!(
            "{most}.textContent === 'Models' && {largest}.dataset.fact === 'investment-us'"
        ))
        .await;
    let now = browser.run(&format!("return [{most}.textContent, {largest}.innerHTML]")).await;
    assert!(printed[1].as_str().unwrap().contains(now[1].as_str().unwrap()), "{now} {printed}");
}

/// A file that takes longer than a second says that it is on its way, and then no more.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_its_way_says_so() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/")).await;
    browser.devtools("Network.enable", json!({})).await;
    let slow = json!({ "offline": false, "latency": 1500, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.devtools("Network.emulateNetworkConditions", slow).await;
    browser.run("const plot = document.querySelector('#fig-growth .plot'); plot.scrollIntoView(); plot.focus()").await;
    browser.until("document.querySelector('.busy').textContent === 'On its way …'").await;
    browser.until("document.querySelector('#fig-growth .plot').hasAttribute('data-live')").await;
    browser.until("document.querySelector('.busy').textContent === ''").await;
}
