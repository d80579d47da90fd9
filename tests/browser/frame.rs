//! What stands around a figure: tabs, actions, full screen; with a script and without.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

async fn press(browser: &Browser, key: Key) {
    browser.driver.action_chain().send_keys(key).perform().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn tabs_work_by_keys_and_show_one_part() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/")).await;
    browser.run("document.querySelector('#fig-growth [role=tab]').focus()").await;
    for (key, tab) in [
        (Key::Right, "table"),
        (Key::Right, "about"),
        (Key::Right, "figure"),
        (Key::End, "about"),
        (Key::Home, "figure"),
        (Key::Left, "about"),
    ] {
        press(&browser, key).await;
        let seen = browser
            .run(
                "const tabs = [...document.querySelectorAll('#fig-growth [role=tab]')];
                const panels = tabs.map((tab) => document.getElementById(tab.getAttribute('aria-controls')));
                return [document.activeElement.dataset.tab,
                    tabs.filter((tab) => tab.ariaSelected === 'true').map((tab) => tab.dataset.tab),
                    tabs.filter((tab) => tab.tabIndex === 0).map((tab) => tab.dataset.tab),
                    panels.filter((panel) => panel.checkVisibility()).map((panel) => panel.id.replace('fig-growth-', '')),
                    panels.every((panel) => panel.role === 'tabpanel'), location.hash];",
            )
            .await;
        assert_eq!(seen, json!([tab, [tab], [tab], [tab], true, ""]));
    }
    let about = browser.run("return document.querySelector('#fig-growth-about').textContent").await;
    let about = about.as_str().unwrap();
    assert!(about.contains("600 billion yuan") && about.contains("passage 3.1"), "{about}");
    assert_eq!(browser.console().await, Vec::<String>::new());
}

/// A derived record tells its formula with the numbers of its terms.
#[tokio::test(flavor = "multi_thread")]
async fn without_a_script_every_part_stands_and_every_link_leads_somewhere() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { scripts: false, ..Setup::default() }).await;
    for path in ["", "en/f/beijing/"] {
        browser.driver.goto(server.page(path)).await.unwrap();
        let about = browser.driver.find(By::Css("#fig-beijing-about")).await.unwrap();
        let told = about.prop("textContent").await.unwrap().unwrap();
        assert!(told.contains("2400 ÷ 4700") || told.contains("2,400 ÷ 4,700"), "{told}");
        for summary in browser
            .driver
            .find_all(By::Css("#fig-beijing :not(.action-embed) > summary"))
            .await
            .unwrap()
        {
            assert!(summary.is_displayed().await.unwrap());
            summary.send_keys(Key::Enter).await.unwrap();
        }
        assert!(
            browser
                .driver
                .find(By::Css("#fig-beijing-table table"))
                .await
                .unwrap()
                .is_displayed()
                .await
                .unwrap()
        );
        let links =
            browser.driver.find_all(By::Css("#fig-beijing .figure-actions a")).await.unwrap();
        assert_eq!(links.len(), 7);
        for link in links {
            let address = link.prop("href").await.unwrap().unwrap();
            let answer = reqwest::get(&address).await.unwrap();
            assert!(answer.status().is_success(), "/{path}: {address}: {}", answer.status());
        }
    }
}

/// Neither coming alive nor the swap of drawing and chart moves anything.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_shifts() {
    let server = Server::start(built("site")).await;
    for size in [(1440, 900), (390, 844)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        for path in ["f/growth/", "en/f/effects/", "f/answers/", "en/"] {
            browser.open_alive(&server.page(path)).await;
            browser
                .run(
                    "window.shifts = [];
                    new PerformanceObserver((list) => shifts.push(...list.getEntries().map((shift) => [shift.value,
                        shift.sources.map((source) => source.node?.outerHTML?.slice(0, 120))])))
                        .observe({ type: 'layout-shift', buffered: true });
                    for (const plot of document.querySelectorAll('.plot')) {
                        plot.dispatchEvent(new PointerEvent('pointerenter'));
                    }",
                )
                .await;
            browser.until("document.querySelector('.plot[data-live]') || !document.querySelector('main .plot')?.checkVisibility() || scrollY > 0 || document.querySelectorAll('.plot').length > 1").await;
            if path == "en/" {
                browser.run("document.querySelector('#fig-growth .plot').scrollIntoView({ behavior: 'instant', block: 'center' })").await;
                browser
                    .until("document.querySelector('#fig-growth .plot').hasAttribute('data-live')")
                    .await;
            }
            browser.run("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))").await;
            assert_eq!(browser.run("return shifts").await, json!([]), "/{path} at {size:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figure_fills_the_screen_and_gives_it_back() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    let button = browser.driver.find(By::Css("#fig-effects [data-act=full]")).await.unwrap();
    let label = button.text().await.unwrap();
    button.scroll_into_view().await.unwrap();
    button.click().await.unwrap();
    browser.until("document.fullscreenElement?.id === 'fig-effects'").await;
    browser.run("document.querySelector('#fig-effects .plot').focus()").await;
    browser.until("document.querySelector('#fig-effects .plot').hasAttribute('data-live')").await;
    browser
        .until("document.querySelector('#fig-effects .stage').getBoundingClientRect().width > innerWidth * 0.8")
        .await;
    assert_ne!(button.text().await.unwrap(), label);
    button.click().await.unwrap();
    browser.until("document.fullscreenElement === null").await;
    assert_eq!(button.text().await.unwrap(), label);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_full_screen_is_refused_a_dialog_does_it() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { size: (390, 844), ..Setup::default() }).await;
    browser.open_alive(&server.page("en/")).await;
    browser.run("delete Element.prototype.requestFullscreen; window.before = document.querySelector('#fig-effects').previousElementSibling").await;
    let button = browser.driver.find(By::Css("#fig-effects [data-act=full]")).await.unwrap();
    button.scroll_into_view().await.unwrap();
    button.click().await.unwrap();
    browser.until("document.querySelector('dialog.full')?.open").await;
    let filled = "(() => { const box = document.querySelector('dialog.full').getBoundingClientRect(); return box.width === innerWidth && box.height >= innerHeight - 1; })()";
    browser.until(filled).await;
    for _ in 0..12 {
        press(&browser, Key::Tab).await;
        let at = browser.run("return document.activeElement === document.body || document.querySelector('dialog.full').contains(document.activeElement)").await;
        assert_eq!(at, json!(true), "the focus left the dialog");
    }
    browser.run("document.querySelector('#fig-effects .plot').focus()").await;
    browser.until("document.querySelector('#fig-effects .plot').hasAttribute('data-live')").await;
    press(&browser, Key::Down).await;
    press(&browser, Key::Enter).await;
    browser
        .until("document.querySelector('dialog.full #record-card').matches(':popover-open')")
        .await;
    press(&browser, Key::Escape).await;
    press(&browser, Key::Escape).await;
    press(&browser, Key::Escape).await;
    browser.until("document.querySelector('dialog.full') === null").await;
    assert_eq!(
        browser
            .run("return document.querySelector('#fig-effects').previousElementSibling === before")
            .await,
        json!(true)
    );
    assert_eq!(browser.console().await, Vec::<String>::new());
}
