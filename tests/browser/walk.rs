//! Every mark of every figure can be reached and says what it is: by keys, by pointer, by touch.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

const TIP: &str = "[...document.querySelectorAll('.tip')].find((tip) => !tip.hidden)";
const OPEN: &str = "document.querySelector('#record-card').matches(':popover-open')";

async fn figures(browser: &Browser) -> Vec<String> {
    let ids =
        browser.run("return [...document.querySelectorAll('figure:has(.plot)')].map((f) => f.id)");
    serde_json::from_value(ids.await).unwrap()
}

async fn focus_alive(browser: &Browser, figure: &str) {
    let plot = format!("document.querySelector('#{figure} .plot')");
    browser
        .run(&format!(
            "{plot}.scrollIntoView({{ behavior: 'instant', block: 'center' }}); {plot}.focus()"
        ))
        .await;
    browser.until(&format!("{plot}.hasAttribute('data-live')")).await;
}

async fn press(browser: &Browser, key: Key) {
    browser.driver.action_chain().send_keys(key).perform().await.unwrap();
}

/// What was said at each stop of a walk through all marks, and what each mark says.
async fn walk(browser: &Browser, figure: &str) -> (Vec<String>, Vec<String>) {
    focus_alive(browser, figure).await;
    let count = browser
        .run(&format!(
            "window.said = [];
            window.hear ??= addEventListener('focusin', (event) => said.push(event.target.textContent)) ?? true;
            return document.querySelectorAll('#{figure} .mark-button').length"
        ))
        .await;
    let mut keys = browser.driver.action_chain();
    for _ in 0..count.as_u64().unwrap() {
        keys = keys.send_keys(Key::Right);
    }
    keys.perform().await.unwrap();
    let heard = browser
        .run(&format!(
            "return [said, [...document.querySelectorAll('#{figure} .mark-button')].map((mark) => mark.textContent)]"
        ))
        .await;
    serde_json::from_value(heard).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_keys_walk_through_every_mark_in_every_kind() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    for (path, source) in [("", "来源："), ("en/", "Source: ")] {
        browser.open_alive(&server.page(path)).await;
        let figures = figures(&browser).await;
        assert!(figures.len() >= 10, "{figures:?}");
        for figure in figures {
            let (said, marks) = walk(&browser, &figure).await;
            assert!(!marks.is_empty(), "/{path} {figure} has no marks");
            assert_eq!(said, marks, "/{path} {figure}");
            assert!(marks.iter().all(|mark| mark.contains(source)), "/{path} {figure}: {marks:?}");
            let wrong = browser.run(&format!("{CHECK_RINGS} return wrong('{figure}')")).await;
            assert_eq!(wrong, json!([]), "/{path} {figure}");
        }
        assert_eq!(browser.console().await, Vec::<String>::new());
    }
}

/// Rings stand within the drawing and not all on one place; what can be hit measures 24 pixels.
const CHECK_RINGS: &str = "const wrong = (id) => {
    const room = document.querySelector(`#${id} .marks`).getBoundingClientRect();
    const found = [];
    const places = new Set();
    for (const mark of document.querySelectorAll(`#${id} .mark-button`)) {
        const ring = mark.querySelector('.ring').getBoundingClientRect();
        const target = mark.getBoundingClientRect();
        const inside = ring.left >= room.left - 2 && ring.right <= room.right + 2 && ring.top >= room.top - 2 && ring.bottom <= room.bottom + 2;
        const whole = ring.width > room.width - 2 && ring.height > room.height - 2;
        if (!inside || whole || ring.width + ring.height === 0) found.push([mark.textContent, ring.toJSON()]);
        if (target.width < 24 || target.height < 24) found.push([mark.textContent, target.toJSON()]);
        places.add(`${ring.left} ${ring.top}`);
    }
    if (places.size < document.querySelectorAll(`#${id} .mark-button`).length) found.push('two marks on one place');
    return found;
};";

#[tokio::test(flavor = "multi_thread")]
async fn every_engine_walks() {
    let server = Server::start(built("site")).await;
    for engine in [Engine::Firefox, Engine::WebKit] {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/f/effects/")).await;
        let (said, marks) = walk(&browser, "fig-effects").await;
        assert!(marks.len() >= 4, "{engine:?}: {marks:?}");
        assert_eq!(said, marks, "{engine:?}");
        assert_eq!(browser.run(&format!("return {TIP}.textContent")).await, json!(marks.last()));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn home_end_enter_and_escape_do_what_they_do_elsewhere() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    focus_alive(&browser, "fig-effects").await;
    let here = "[...document.querySelectorAll('#fig-effects .mark-button')].indexOf(document.activeElement)";
    for (key, place) in [
        (Key::Down, 0),
        (Key::Up, 0),
        (Key::End, 3),
        (Key::Down, 3),
        (Key::Left, 2),
        (Key::Home, 0),
    ] {
        press(&browser, key).await;
        assert_eq!(browser.run(&format!("return {here}")).await, json!(place));
        browser.until(&format!("{TIP}?.textContent === document.activeElement.textContent")).await;
    }
    press(&browser, Key::Enter).await;
    browser.until(OPEN).await;
    press(&browser, Key::Escape).await;
    browser.until(&format!("!{OPEN}")).await;
    assert_eq!(browser.run(&format!("return {here}")).await, json!(0));
    press(&browser, Key::Escape).await;
    browser.until("document.activeElement.matches('#fig-effects .plot')").await;
    browser.until(&format!("{TIP} === undefined")).await;
    let says = browser
        .run("return document.activeElement.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id).textContent)")
        .await;
    let says: Vec<String> = serde_json::from_value(says).unwrap();
    assert!(says[0].contains("99.8%") && says[1].contains("方向键"), "{says:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pointer_shows_what_a_mark_says_until_it_leaves_or_escape() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/f/effects/")).await;
    let plot = browser.driver.find(By::Css("#fig-effects .plot")).await.unwrap();
    plot.scroll_into_view().await.unwrap();
    browser.driver.action_chain().move_to_element_center(&plot).perform().await.unwrap();
    browser.until("document.querySelector('#fig-effects .plot').hasAttribute('data-live')").await;
    let mark =
        browser.driver.find(By::Css("#fig-effects li:nth-child(2) .mark-button")).await.unwrap();
    let hover = async || {
        browser.driver.action_chain().move_to_element_center(&mark).perform().await.unwrap();
        browser.until(&format!("{TIP}?.textContent.includes('99.8%')")).await;
    };
    hover().await;
    let tip = browser.driver.find(By::Css("#fig-effects .tip")).await.unwrap();
    browser.driver.action_chain().move_to_element_center(&tip).perform().await.unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    browser.until(&format!("{TIP}?.textContent.includes('99.8%')")).await;
    press(&browser, Key::Escape).await;
    browser.until(&format!("{TIP} === undefined")).await;
    let title = browser.driver.find(By::Css("#fig-effects-title")).await.unwrap();
    browser.driver.action_chain().move_to_element_center(&title).perform().await.unwrap();
    hover().await;
    browser.driver.action_chain().move_to_element_center(&title).perform().await.unwrap();
    browser.until(&format!("{TIP} === undefined")).await;
}

/// Taps as a touch screen gives them.
const TAP: &str = "const tap = (element) => {
    const options = { bubbles: true, cancelable: true, pointerType: 'touch' };
    for (const name of ['pointerover', 'pointerdown', 'pointerup', 'pointerout', 'click']) {
        element.dispatchEvent(new PointerEvent(name, options));
    }
};";

#[tokio::test(flavor = "multi_thread")]
async fn a_tap_shows_a_second_opens_and_swipes_are_the_pages() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { size: (390, 844), ..Setup::default() }).await;
    browser.open_alive(&server.page("en/")).await;
    focus_alive(&browser, "fig-effects").await;
    let mark = "document.querySelector('#fig-effects li:nth-child(2) .mark-button')";
    browser.run(&format!("{TAP} tap({mark})")).await;
    browser.until(&format!("{TIP}?.textContent.includes('99.8%')")).await;
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    let state = browser.run(&format!("return [Boolean({TIP}), {OPEN}]")).await;
    assert_eq!(state, json!([true, false]));
    let inside = browser
        .run(&format!("const box = {TIP}.getBoundingClientRect(); return [box.left >= 0, box.right <= innerWidth, box.top >= 0]"))
        .await;
    assert_eq!(inside, json!([true, true, true]));
    browser.run(&format!("{TAP} tap({mark})")).await;
    browser.until(OPEN).await;
    let traps: Value = browser
        .run("return [...document.querySelectorAll('.plot, .plot *')].filter((e) => ['none', 'pan-x'].includes(getComputedStyle(e).touchAction)).length")
        .await;
    assert_eq!(traps, json!(0));
}
