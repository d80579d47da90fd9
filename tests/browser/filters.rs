//! One selection drives figures, tables, words and the address.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
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
    let counted = "Number(document.querySelector('.count[data-count=facts]').textContent)";
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
    browser.run("document.querySelector('.facet-sheet').open = true").await;
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
    browser.run("document.querySelector('.facet-sheet').open = true").await;
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
    assert_eq!(browser.console().await, Vec::<String>::new());
}
