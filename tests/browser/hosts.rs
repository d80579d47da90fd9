//! An embed has the right height in every host's page: the real scripts of hosts and listeners as they are
//! written, on another origin, in each sandbox, in every engine, through a script of changes.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

/// Pages of `tests/hosts/`, each by its protocol.
const HOSTS: [&str; 8] = [
    "pym",
    "iframe-resizer-4",
    "iframe-resizer-5",
    "open-iframe-resizer",
    "datawrapper",
    "amp",
    "medium",
    "wordpress",
];

/// What a host may do to a frame. The sandbox without an origin of its own is WordPress's.
const DRESSES: [&str; 4] = [
    "",
    "&sandbox=allow-scripts",
    "&sandbox=allow-scripts%20allow-same-origin",
    "&credentialless=&referrerpolicy=no-referrer",
];

pub fn hosts() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hosts")
}

#[tokio::test(flavor = "multi_thread")]
async fn the_height_is_right_in_chromium() {
    in_engine(Engine::Chromium).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_height_is_right_in_firefox() {
    in_engine(Engine::Firefox).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_height_is_right_in_webkit() {
    in_engine(Engine::WebKit).await;
}

async fn in_engine(engine: Engine) {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    let browser = Browser::start(Setup { engine, size: (900, 900), ..Setup::default() }).await;
    for host in HOSTS {
        let dresses = if host == "wordpress" { &DRESSES[..1] } else { &DRESSES };
        for dress in dresses {
            let embed = site.page("embed/growth/");
            let page = hosts.page(&format!("{host}.html?embed={embed}{dress}"));
            let case = Case { browser: &browser, name: format!("{host} {dress} in {engine:?}") };
            case.changes(&page).await;
            case.unhidden(&page).await;
        }
    }
}

struct Case<'a> {
    browser: &'a Browser,
    name: String,
}

impl Case<'_> {
    async fn changes(&self, page: &str) {
        let browser = self.browser;
        browser.driver.goto(page).await.unwrap();
        self.fits("after load").await;
        browser.run("room.className = 'narrow'").await;
        self.fits("in a narrow column").await;
        self.inside("document.documentElement.style.fontSize = '130%'").await;
        self.fits("in larger letters").await;
        let open = "document.querySelectorAll('details').forEach((one) => { one.open = true })";
        self.inside(open).await;
        self.fits("with its table open").await;
        self.inside(&open.replace("true", "false")).await;
        self.inside("document.documentElement.style.fontSize = ''").await;
        browser.run("room.className = ''").await;
        self.fits("as before").await;
        self.rests().await;
    }

    /// A frame in a tab that is not shown has no size, and says nothing; shown, it has its height.
    async fn unhidden(&self, page: &str) {
        let browser = self.browser;
        browser.driver.goto(format!("{page}&hidden=")).await.unwrap();
        tokio::time::sleep(Duration::from_millis(150)).await;
        browser.run("room.className = ''").await;
        self.fits("once its tab is shown").await;
    }

    /// Waits until the frame is as high as its page, within two pixels, or as WordPress lets it be.
    async fn fits(&self, when: &str) {
        let mut last = json!(null);
        for _ in 0..60 {
            let frame = self
                .browser
                .run("return document.querySelector('iframe')?.getBoundingClientRect().height")
                .await;
            let page = self
                .inside("return document.querySelector('.page').getBoundingClientRect().height")
                .await;
            last = json!([frame, page]);
            if let (Some(frame), Some(page)) = (frame.as_f64(), page.as_f64()) {
                let right = if self.name.starts_with("wordpress") {
                    page.clamp(200.0, 1000.0)
                } else {
                    page
                };
                if page > 100.0 && (frame - right).abs() <= 2.0 {
                    return;
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let errors = self.browser.run("return [errors, messages.slice(-6)]").await;
        panic!("{} {when}: frame and page are {last} high; {errors}", self.name);
    }

    /// Nothing grows by itself, nothing is said without a change, nothing empty was ever said.
    async fn rests(&self) {
        let said = "return [messages.length, document.querySelector('iframe').offsetHeight]";
        tokio::time::sleep(Duration::from_millis(150)).await;
        let before = self.browser.run(said).await;
        tokio::time::sleep(Duration::from_millis(400)).await;
        assert_eq!(self.browser.run(said).await, before, "{} grows by itself", self.name);
        let wrong = self.browser.run(
            "return [errors, messages.filter((one) => !one || /null|NaN|undefined/.test(JSON.stringify(one))), messages.length]",
        );
        let wrong = wrong.await;
        assert_eq!((&wrong[0], &wrong[1]), (&json!([]), &json!([])), "{}", self.name);
        assert!(
            wrong[2].as_u64().is_some_and(|count| count < 150),
            "{} says much: {}",
            self.name,
            wrong[2]
        );
    }

    async fn inside(&self, script: &str) -> Value {
        let frame = self.browser.driver.find(By::Css("iframe")).await;
        let Ok(frame) = frame else { return json!(null) };
        if frame.enter_frame().await.is_err() {
            return json!(null);
        }
        let answer = self.browser.driver.execute(script, vec![]).await;
        self.browser.driver.enter_default_frame().await.unwrap();
        answer.map(|answer| answer.json().clone()).unwrap_or_default()
    }
}

/// A browser that sizes frames itself is told to, in the way its specification asks for; no browser of the tests
/// has that yet, so the call is put in its place.
#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_sizes_frames_itself_is_asked() {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    let browser = Browser::start(Setup { size: (900, 900), ..Setup::default() }).await;
    let call = "window.asked = 0; window.requestResize = () => { window.asked += 1;
        if (parent === window) throw new DOMException('not in a frame', 'NotAllowedError') }";
    browser.devtools("Page.enable", json!({})).await;
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": call })).await;
    for path in ["embed/growth/", "embed/chain/", "embed/fact/industry-2024/"] {
        let embed = site.page(path);
        browser.driver.goto(hosts.page(&format!("native.html?embed={embed}"))).await.unwrap();
        browser.driver.find(By::Css("#figure")).await.unwrap().enter_frame().await.unwrap();
        browser.until("window.asked > 0 && document.querySelector('.page')").await;
        // It opts in once, with no value, before the body.
        let opted = browser
            .run("return [...document.querySelectorAll('meta[name=responsive-embedded-sizing]')].map((meta) => [meta.parentElement.localName, meta.content])")
            .await;
        assert_eq!(opted, json!([["head", ""]]), "{path}");
        browser.driver.enter_default_frame().await.unwrap();
        browser.driver.goto(&embed).await.unwrap();
        browser.until("document.readyState === 'complete'").await;
    }
    assert_eq!(browser.console().await, Vec::<String>::new());
}
