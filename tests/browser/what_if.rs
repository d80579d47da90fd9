//! A reader assumes otherwise: sliders, words, figure, table and address move together, and everything that is
//! touched says whose it is.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

const SCRUB: &str = "[data-scrub=\"growth.rate\"]";
const SIZE: &str = "document.querySelector('[data-output=\"growth.size\"]').textContent";
const RANGE: &str = "document.querySelector('[data-input=\"growth.rate\"]')";
const STAMP: &str = "document.querySelector('#fig-growth .assumed').textContent";
const STAMPED: &str =
    "document.querySelector('[data-what-if=growth]').hasAttribute('data-assumed')";

/// A page in English with the number in the sentence in the middle of the view.
async fn at_the_sentence(server: &Server, setup: Setup) -> (Browser, WebElement) {
    let browser = Browser::start(setup).await;
    browser.open_alive(&server.page("en/")).await;
    let scrub = browser.driver.find(By::Css(SCRUB)).await.unwrap();
    scroll_to_the_sentence(&browser).await;
    (browser, scrub)
}

async fn scroll_to_the_sentence(browser: &Browser) {
    let scroll = "scrollIntoView({ block: 'center', behavior: 'instant' })";
    browser.run(&format!("document.querySelector('{SCRUB}').{scroll}")).await;
}

async fn entries(browser: &Browser) -> u64 {
    browser.run("return history.length").await.as_u64().unwrap()
}

/// Brings the figure into view and waits until it draws the reader's values.
async fn figure_draws(browser: &Browser) {
    browser
        .run("document.querySelector('#fig-growth .plot').scrollIntoView({ behavior: 'instant' })")
        .await;
    browser.until("document.querySelector('#fig-growth .plot').hasAttribute('data-live')").await;
    browser.until("document.querySelectorAll('#fig-growth .marks [data-fact^=\"reader.growth.size\"]').length === 6").await;
    browser
        .until("[...document.querySelectorAll('#fig-growth .stage svg text')].some((text) => text.textContent === 'Reader’s scenario')")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_move_sentence_figure_table_and_address_in_every_engine() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let (browser, scrub) = at_the_sentence(&server, Setup { engine, ..Setup::default() }).await;
        let printed = browser.run(&format!("return {SIZE}")).await;
        assert_eq!(printed, json!("12.1 trillion yuan"));
        let before = entries(&browser).await;
        scrub.send_keys(Key::PageDown).await.unwrap();
        for _ in 0..3 {
            scrub.send_keys(Key::Left).await.unwrap();
        }
        browser.until("location.search === '?if=growth.rate:52'").await;
        assert_eq!(entries(&browser).await, before + 1, "{engine:?}: one entry for the gesture");
        browser.until(&format!("{SIZE} === '7.4 trillion yuan'")).await;
        let now =
            format!("document.querySelector('{SCRUB}').getAttribute('aria-valuetext') === '52%'");
        browser.until(&now).await;
        browser.until(&format!("{RANGE}.value === '52' && {STAMPED}")).await;
        browser
            .until("document.querySelectorAll('#fig-growth-table tr[data-reader]').length === 6")
            .await;
        browser
            .until(&format!("{STAMP}.startsWith('Reader’s scenario: Growth a year: 52%. Then')"))
            .await;
        figure_draws(&browser).await;
        browser.driver.back().await.unwrap();
        browser
            .until(&format!("{SIZE} === '12.1 trillion yuan' && !{STAMPED} && {STAMP} === ''"))
            .await;
        browser.until(&format!("{RANGE}.value === '65'")).await;
        browser.driver.forward().await.unwrap();
        browser.until(&format!("{SIZE} === '7.4 trillion yuan'")).await;
        browser.driver.refresh().await.unwrap();
        browser.until(&format!("document.documentElement.hasAttribute('data-alive') && {SIZE} === '7.4 trillion yuan'")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_drag_is_one_entry_and_can_be_taken_back() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let (browser, scrub) = at_the_sentence(&server, Setup { engine, ..Setup::default() }).await;
        let before = entries(&browser).await;
        let drag = browser.driver.action_chain().click_and_hold_element(&scrub);
        let drag = (0..10).fold(drag, |drag, _| drag.move_by_offset(-12, 0));
        drag.release().perform().await.unwrap();
        browser.until("location.search === '?if=growth.rate:45'").await;
        browser.until(&format!("{SIZE} === '5.58 trillion yuan'")).await;
        assert_eq!(entries(&browser).await, before + 1, "{engine:?}");
        browser.run("document.querySelector('.what-if [data-reset=growth]').click()").await;
        browser.until(&format!("location.search === '' && {SIZE} === '12.1 trillion yuan'")).await;
        assert_eq!(entries(&browser).await, before + 2, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finger_slides_across_and_scrolls_along() {
    let server = Server::start(built("site")).await;
    let setup = Setup { size: (390, 844), ..Setup::default() };
    let (browser, _) = at_the_sentence(&server, setup).await;
    let place = browser
        .run(&format!("const box = document.querySelector('{SCRUB}').getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]"))
        .await;
    let at = |place: &Value| place.as_f64().unwrap();
    let (x, y) = (at(&place[0]), at(&place[1]));
    let reached = format!(
        "return [-21, 0, 21].every((down) => document.elementFromPoint({x}, {y} + down)?.matches('{SCRUB}'))"
    );
    assert_eq!(browser.run(&reached).await, json!(true), "44 pixels for a finger");
    swipe(&browser, (x, y), (-60.0, 0.0)).await;
    browser.until("location.search === '?if=growth.rate:55'").await;
    let before = browser.run("return scrollY").await;
    swipe(&browser, (x, y), (0.0, -200.0)).await;
    browser.until(&format!("scrollY > {before} + 50")).await;
    assert_eq!(browser.run("return location.search").await, json!("?if=growth.rate:55"));
    assert_eq!(browser.console().await, Vec::<String>::new());
}

async fn swipe(browser: &Browser, from: (f64, f64), by: (f64, f64)) {
    let touch = |kind: &str, points: Value| {
        let kind = kind.to_string();
        async move {
            let given = json!({ "type": kind, "touchPoints": points });
            browser.devtools("Input.dispatchTouchEvent", given).await;
        }
    };
    let point = |part: f64| json!([{ "x": from.0 + by.0 * part, "y": from.1 + by.1 * part }]);
    touch("touchStart", point(0.0)).await;
    for part in 1..=5 {
        touch("touchMove", point(f64::from(part) / 5.0)).await;
    }
    touch("touchEnd", json!([])).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_away_says_whose_it_is() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/f/growth/?if=growth.rate:25")).await;
    browser
        .until(&format!("{STAMP}.includes('Size of the industry in 2030: 2.29 trillion yuan')"))
        .await;
    figure_draws(&browser).await;
    browser.keep_files().await;
    for kind in ["svg", "csv", "json"] {
        browser.run("blobs.length = 0").await;
        browser
            .run(&format!("document.querySelector('#fig-growth [data-act={kind}]').click()"))
            .await;
        browser.until("blobs.length === 1").await;
        let file = browser.run("return blobs[0].text()").await;
        let file = file.as_str().unwrap();
        let marks: &[&str] = match kind {
            "svg" => &["Reader’s scenario", "?if=growth.rate:25"],
            "csv" => &["reader.growth.size.2030", ",2288820000000,", ",assumed,", ",reader,"],
            _ => &[
                "\"scope\": \"reader\"",
                "\"scenario\": \"Reader’s scenario",
                "\"filter\": \"if=growth.rate:25\"",
            ],
        };
        for mark in marks {
            assert!(file.contains(mark), "{kind} without {mark}: {file}");
        }
    }
    browser.run("document.querySelector('#fig-growth .assumed [data-reset]').click()").await;
    browser.until(&format!("location.search === '' && {STAMP} === ''")).await;
    browser
        .until("document.querySelectorAll('#fig-growth .marks [data-fact^=reader]').length === 0")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_script_it_is_a_sentence_that_says_that_it_assumes() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { scripts: false, ..Setup::default() }).await;
    browser.driver.goto(server.page("")).await.unwrap();
    let passage = browser.driver.find(By::Css("[data-what-if=growth]")).await.unwrap();
    let said = passage.text().await.unwrap();
    assert!(said.contains("假设，不是预测") && said.contains("12.1万亿元"), "{said}");
    assert!(!said.contains("读者的假设") && !said.contains("还原"), "{said}");
    let sliders = passage.find(By::Css(".sliders")).await.unwrap();
    assert!(!sliders.is_displayed().await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_what_if_moves_its_figure() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    let query = "?if=assisted.pace:30,break-even.year:2032,catch-up.america:10,catch-up.rate:40";
    browser.open_alive(&server.page(query)).await;
    for figure in ["investment", "openai", "driving"] {
        browser.run(&format!("document.querySelector('#fig-{figure} .plot').scrollIntoView({{ behavior: 'instant' }})")).await;
        let marks =
            format!("document.querySelectorAll('#fig-{figure} .marks [data-fact^=reader]').length");
        browser.until(&format!("{marks} > 0")).await;
        let rows = browser
            .run(&format!(
                "return document.querySelectorAll('#fig-{figure}-table [data-reader]').length"
            ))
            .await;
        assert_eq!(browser.run(&format!("return {marks}")).await, rows, "{figure}");
        let says = browser
            .run(&format!("return document.querySelector('#fig-{figure}-says').textContent"))
            .await;
        assert!(says.as_str().unwrap().contains("读者的假设"), "{figure}: {says}");
    }
    assert_eq!(browser.run("return location.search").await, json!(query));
    assert_eq!(browser.console().await, Vec::<String>::new());
}
