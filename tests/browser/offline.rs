//! After one visit the report opens without its host; a later release is offered and never mixes with the one
//! that is read; the single file opens from disk.

use std::fs;
use std::time::{Duration, Instant};

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;
use serde_json::json;
use thirtyfour::prelude::*;

const ENGINES: [Engine; 2] = [Engine::Chromium, Engine::Firefox];

async fn start(engine: Engine) -> Browser {
    Browser::start(Setup { engine, ..Setup::default() }).await
}

/// Waits for a promise's answer: what is kept is fetched ten seconds into a visit. A page that is left while it is
/// asked never answers: the next page is asked.
async fn eventually(browser: &Browser, expression: &str) {
    browser.driver.set_script_timeout(Duration::from_secs(10)).await.unwrap();
    let script = format!(
        "const done = arguments[arguments.length - 1]; Promise.resolve({expression}).then((value) => done(Boolean(value)), () => done(false))"
    );
    let start = Instant::now();
    loop {
        let answer = browser.driver.execute_async(&script, vec![]).await;
        if matches!(&answer, Ok(answer) if answer.json() == &json!(true)) {
            return;
        }
        let is_patient = start.elapsed() < Duration::from_secs(90);
        assert!(is_patient, "never true: {expression}; last answer: {answer:?}");
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
}

async fn visit(browser: &Browser, address: &str) {
    browser.open_alive(address).await;
    eventually(browser, "navigator.serviceWorker.controller").await;
}

/// The host is out of reach from now on. Chromium also forgets what it may keep for ten minutes without a worker.
async fn lose(server: &Server, browser: &Browser, engine: Engine) {
    server.switch(None);
    if engine == Engine::Chromium {
        browser.devtools("Network.clearBrowserCache", json!({})).await;
    }
}

/// Touches a figure until it is alive. What comes into view gets its real height and moves what is below.
async fn touch(browser: &Browser, figure: &str) {
    let own = format!("document.querySelector('#fig-{figure} .plot')");
    let event = "new PointerEvent('pointerenter', { bubbles: true })";
    browser
        .until(&format!(
            "({own}.scrollIntoView({{ behavior: 'instant' }}), {own}.dispatchEvent({event}), {own}.matches('[data-live]'))"
        ))
        .await;
}

async fn release(browser: &Browser) -> String {
    let text = browser.run("return document.querySelector('.colophon p').textContent").await;
    text.as_str().unwrap().to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn after_one_visit_everything_opens_without_the_host() {
    for engine in ENGINES {
        let server = Server::start(built("site")).await;
        let browser = start(engine).await;
        visit(&browser, &server.page("")).await;
        lose(&server, &browser, engine).await;
        for path in ["", "en/", "?sector=finance", "f/growth/", "en/f/growth/?sector=finance"] {
            browser.open_alive(&server.page(path)).await;
        }
        browser.run("document.querySelector('.search-open').click()").await;
        browser.until("document.querySelector('dialog.search[open] input')").await;
        browser.run("document.querySelector('dialog.search').close()").await;
        touch(&browser, "growth").await;
        eventually(&browser, "fetch('../../../figures/growth.en.csv').then((csv) => csv.ok)").await;
        eventually(&browser, "fetch('../../../social/report.en.png').then((png) => !png.ok)").await;
    }
}

/// The address of one begins as that of the other: neither worker deletes what the other keeps, nor takes its place.
#[tokio::test(flavor = "multi_thread")]
async fn two_reports_of_one_host_are_both_kept() {
    for engine in ENGINES {
        let sites = vec![("/repo/", built("site")), ("/repo/fork/", built("site-fork"))];
        let server = Server::with(sites).await;
        let browser = start(engine).await;
        for report in ["fork/", ""] {
            browser.open_alive(&server.page(report)).await;
            let own = server.page(&format!("{report}sw.js"));
            let worker = "navigator.serviceWorker.controller?.scriptURL";
            eventually(&browser, &format!("{worker} === '{own}'")).await;
        }
        eventually(&browser, "caches.keys().then((kept) => kept.length === 2)").await;
        lose(&server, &browser, engine).await;
        for report in ["", "fork/", "fork/en/", "en/"] {
            browser.open_alive(&server.page(report)).await;
            let canonical = "return document.querySelector('link[rel=canonical]').href";
            let address = browser.run(canonical).await;
            let is_fork = address.as_str().unwrap().contains("/repo/fork/");
            assert_eq!(is_fork, report.starts_with("fork/"), "{address} at /repo/{report}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_later_release_is_offered_and_never_mixed() {
    for engine in ENGINES {
        let server = Server::start(built("site-second")).await;
        let browser = start(engine).await;
        visit(&browser, &server.page("en/")).await;
        server.switch(Some(built("site-next")));
        // The next page of a visit looks for a later release, and is still of the one that is read.
        browser.open_alive(&server.page("en/f/loans/")).await;
        browser.open_alive(&server.page("en/")).await;
        eventually(&browser, "!document.querySelector('.update').hidden").await;
        assert!(release(&browser).await.contains("1.0.0"));
        browser.open_alive(&server.page("en/")).await;
        assert!(release(&browser).await.contains("1.0.0"), "a release changed unasked");
        eventually(&browser, "!document.querySelector('.update').hidden").await;
        browser.driver.find(By::Css(".update button")).await.unwrap().click().await.unwrap();
        eventually(&browser, "document.querySelector('.colophon p').textContent.includes('1.1.0')")
            .await;
        browser.wake().await;
        let text = browser.run("return document.querySelector('main').textContent").await;
        assert!(text.as_str().unwrap().contains("95,000 visits"));
        server.switch(None);
        browser.open_alive(&server.page("")).await;
        assert!(release(&browser).await.contains("1.1.0"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cached_page_of_the_last_release_finds_its_files() {
    let mixed = std::env::temp_dir().join(format!("mixed-releases-{}", std::process::id()));
    let copied =
        std::process::Command::new("cp").arg("-r").arg(built("site-next")).arg(&mixed).status();
    assert!(copied.unwrap().success());
    fs::copy(built("site-second").join("en/index.html"), mixed.join("en/index.html")).unwrap();
    let server = Server::start(mixed.clone()).await;
    let browser = start(Engine::Chromium).await;
    browser.open_alive(&server.page("en/")).await;
    assert!(release(&browser).await.contains("1.0.0"));
    touch(&browser, "loans").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
    fs::remove_dir_all(mixed).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_device_keeps_nothing_and_loses_nothing() {
    let server = Server::start(built("site")).await;
    let browser = start(Engine::Chromium).await;
    let origin = server.page("").replace("/repo/", "");
    let quota = json!({ "origin": origin, "quotaSize": 2000 });
    browser.devtools("Storage.overrideQuotaForOrigin", quota).await;
    browser.open_alive(&server.page("")).await;
    browser.run("window.asked = 0; navigator.serviceWorker.register = new Proxy(navigator.serviceWorker.register, { apply: (register, self, given) => { asked += 1; return Reflect.apply(register, self, given); } })").await;
    eventually(&browser, "window.asked > 0").await;
    eventually(&browser, "navigator.serviceWorker.getRegistration().then((known) => !known || (!known.active && !known.installing))").await;
    browser.open_alive(&server.page("?sector=finance")).await;
    browser.until("document.querySelectorAll('tr[data-out]').length > 0").await;
    let said = browser.console().await;
    let errors: Vec<_> = said.iter().filter(|line| !line.contains("sw.js")).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_single_file_opens_from_disk_and_asks_for_nothing() {
    for engine in ENGINES {
        let browser = start(engine).await;
        let file = built("site").join("china-ai-industry.en.html");
        browser.open_alive(&format!("file://{}", file.display())).await;
        let asked = "return performance.getEntriesByType('resource').map((one) => one.name).filter((name) => !name.startsWith('data:'))";
        assert_eq!(browser.run(asked).await, json!([]), "{engine:?}");
        let figures =
            browser.driver.find_all(By::Css(".drawing[data-frame=wide] svg")).await.unwrap();
        assert!(figures.len() > 5);
        touch(&browser, "growth").await;
        browser.run("document.querySelector('.chip, .facet-value').click()").await;
        browser.until("document.querySelectorAll('tr[data-out]').length > 0").await;
        assert_eq!(browser.run(asked).await, json!([]), "{engine:?}");
    }
}

#[test]
fn where_no_host_is_known_the_languages_lead_to_each_others_file() {
    let site = built("site-second");
    let html = fs::read_to_string(site.join("town-libraries.en.html")).unwrap();
    assert!(html.contains("<a href=\"town-libraries.zh.html\" hreflang=\"zh-Hans\""));
    assert!(site.join("town-libraries.zh.html").is_file());
}
