//! The switch of schemes: remembered for this site, at once in every drawing, and without storage too.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

const PAPER: &str = "getComputedStyle(document.body).backgroundColor";
const WORDS: &str =
    "getComputedStyle(document.querySelector('.drawing[data-frame=wide] text')).fill";
const SCHEME: &str = "return document.documentElement.dataset.scheme";
const KEPT: &str = "return Object.entries(localStorage).join()";

#[tokio::test(flavor = "multi_thread")]
async fn the_switch_remembers_and_drawings_follow() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    let look = format!("return [{PAPER}, {WORDS}]");
    let light = browser.run(&look).await;
    let switch = browser.driver.find(By::Css(".scheme")).await.unwrap();
    assert_eq!(switch.text().await.unwrap(), "深色");
    switch.click().await.unwrap();
    let dark = browser.run(&look).await;
    assert_ne!(light[0], dark[0]);
    assert_ne!(light[1], dark[1]);
    assert_eq!(browser.run(KEPT).await, json!("/repo/scheme,dark"));
    browser.open_alive(&server.page("en/")).await;
    assert_eq!(browser.run(SCHEME).await, json!("dark"));
    assert_eq!(browser.run(&format!("return {PAPER}")).await, dark[0]);
    // Back at the reader's own preference nothing is kept: the page follows it again.
    browser.driver.find(By::Css(".scheme")).await.unwrap().click().await.unwrap();
    assert_eq!(browser.run(SCHEME).await, json!(""));
    assert_eq!(browser.run(KEPT).await, json!(""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_switch_works_where_storage_is_blocked() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    let folder = std::env::temp_dir().join(format!("report-in-a-sandbox-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let page = server.page("en/");
    let frame = format!("<iframe sandbox=allow-scripts width=900 height=600 src={page}></iframe>");
    std::fs::write(folder.join("index.html"), frame).unwrap();
    let host = Server::start(folder.clone()).await;
    browser.driver.goto(host.page("")).await.unwrap();
    browser.driver.enter_frame(0).await.unwrap();
    browser.until("document.querySelector('.scheme')").await;
    let blocked = "try { localStorage; return false } catch { return true }";
    assert_eq!(browser.run(blocked).await, json!(true));
    browser.driver.find(By::Css(".scheme")).await.unwrap().click().await.unwrap();
    assert_eq!(browser.run(SCHEME).await, json!("dark"));
    std::fs::remove_dir_all(folder).unwrap();
}
