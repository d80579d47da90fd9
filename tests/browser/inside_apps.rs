//! The browsers inside of other apps save no file, refuse addresses of blobs, and say nothing of it: every download
//! leaves an address, a text or a picture to be taken by hand.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

const IN_APP: &str = "Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 (KHTML, like Gecko) \
    Version/4.0 Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0.50";

/// Clicks every link to a file of the site, and gives those beside which another address than theirs or none stands.
const FILES: &str = "
    const files = [...document.querySelectorAll('a[download]')];
    files.forEach((file) => file.click());
    const without = files.filter((file) => file.nextElementSibling?.value !== file.href);
    return [files.length, without.map((file) => file.href), document.querySelectorAll('.by-hand').length];";

#[tokio::test(flavor = "multi_thread")]
async fn files_of_the_site_leave_their_address() {
    let server = Server::start(built("site")).await;
    for user_agent in [IN_APP, "Mozilla/5.0 (X11; Linux x86_64) Chrome/130.0 Safari/537.36"] {
        let browser = Browser::start(Setup::default()).await;
        browser.devtools("Browser.setDownloadBehavior", json!({ "behavior": "deny" })).await;
        let identity = json!({ "userAgent": user_agent });
        browser.devtools("Network.setUserAgentOverride", identity).await;
        for path in ["en/", "f/growth/"] {
            browser.driver.goto(server.page(path)).await.unwrap();
            browser.until_listening().await;
            let seen = browser.run(FILES).await;
            let count = seen[0].as_u64().unwrap();
            assert!(count >= 4, "/{path}: {seen}");
            match user_agent == IN_APP {
                true => assert_eq!((&seen[1], &seen[2]), (&json!([]), &seen[0]), "/{path}"),
                false => assert_eq!(seen[2], json!(0), "/{path}"),
            }
        }
    }
}

/// Opens what stands beside a file that was not saved, and waits for what it holds.
async fn by_hand(browser: &Browser, status: &str) -> String {
    let details = format!("document.querySelector('{status} details')");
    browser.until(&details).await;
    browser.run(&format!("{details}.querySelector('summary').click()")).await;
    let held = format!("{details}.querySelector('.by-hand')");
    browser.until(&format!("{held} && ({held}.value || {held}.naturalWidth > 300)")).await;
    let held = browser.run(&format!("return {held}.value ?? {held}.src")).await;
    held.as_str().unwrap().to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_page_makes_can_be_had_in_the_page() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/?sector=manufacturing")).await;
        browser.until("document.querySelector('#fig-effects[data-narrowed]')").await;
        browser.keep_files().await;
        browser.run("HTMLAnchorElement.prototype.click = () => {}").await;
        for kind in ["csv", "json", "svg", "png"] {
            browser.run("blobs.length = 0").await;
            let act = format!("document.querySelector('#fig-effects [data-act={kind}]')");
            let click =
                "dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))";
            browser.run(&format!("{act}.{click}")).await;
            let status = "#fig-effects .action-status";
            browser
                .until(&format!(
                    "document.querySelector('{status} a')?.textContent.endsWith('.{kind}')"
                ))
                .await;
            let held = by_hand(&browser, status).await;
            match kind {
                "csv" | "json" => {
                    assert_eq!(browser.run("return blobs[0].text()").await, json!(held));
                }
                _ => assert!(held.starts_with("data:image/"), "{engine:?} {kind}: {held}"),
            }
        }
        let said =
            "return document.querySelector('#fig-effects .action-status summary').textContent";
        assert_eq!(
            browser.run(said).await,
            json!("Nothing saved? Show it here, to hold down or copy")
        );
        let field = browser.driver.find(By::Css(".explorer-find")).await.unwrap();
        field.scroll_into_view().await.unwrap();
        field.send_keys("inspection").await.unwrap();
        browser.until("document.querySelector('.explorer [data-do=csv]')").await;
        browser.run("document.querySelector('.explorer [data-do=csv]').click()").await;
        let held = by_hand(&browser, ".explorer .action-status").await;
        assert!(held.starts_with("table,id,number,source,"), "{engine:?}: {held}");
    }
}

/// What programs of references read stands below the name of its format.
#[tokio::test(flavor = "multi_thread")]
async fn a_citation_stands_beside_its_file() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/")).await;
    browser.run("document.querySelector('#fig-growth summary[data-act=cite]').click()").await;
    browser.until("document.querySelectorAll('#fig-growth .cite a[download]').length > 2").await;
    let files = "[...document.querySelectorAll('#fig-growth .cite a[download]')]";
    let stands = "const text = file.closest('dt').nextElementSibling;
        return text.checkVisibility() && decodeURIComponent(file.href).endsWith(`,${text.textContent}`)";
    browser.until(&format!("{files}.every((file) => {{ {stands} }})")).await;
}
