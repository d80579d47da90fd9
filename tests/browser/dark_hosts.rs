//! A figure without paper shows the page that it stands in, whatever the schemes of both: browsers put an opaque box
//! behind a frame whose page is of another scheme than the frame.

use std::io::Cursor;

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::hosts::hosts;
use super::pixels::{Pixels, decode};
use super::server::Server;

/// What `tests/hosts/schemes.html` is painted with, and the paper of a light figure.
const HOST: [u8; 3] = [0, 80, 140];
const LIGHT_PAPER: [u8; 3] = [251, 249, 244];

/// What a newsroom chooses in the panel, and what then stands behind the figure.
const CHOICES: [(&str, [u8; 3]); 3] = [
    ("scheme=light", LIGHT_PAPER),
    ("scheme=light&transparent=1", HOST),
    ("scheme=dark&transparent=1", HOST),
];

/// The codes that the panel gives for choices: the frame, the frame in a column, the script.
async fn codes(browser: &Browser, site: &Server, choices: &str) -> Vec<String> {
    browser.driver.goto(site.page("en/f/growth/")).await.unwrap();
    browser.until("document.querySelector('.newsroom')?.hasAttribute('data-ready')").await;
    let choose = "for (const [name, value] of new URLSearchParams(arguments[0])) {
            const control = document.querySelector(`[data-parameter=${name}]`);
            if (control.type === 'checkbox') control.checked = true;
            else control.value = value;
            control.dispatchEvent(new Event('change', { bubbles: true }));
        }
        return ['frame', 'responsive', 'script'].map((name) => document.querySelector(`#code-${name}`).value);";
    let codes = browser.driver.execute(choose, vec![json!(choices)]).await.unwrap();
    let codes: Vec<String> = serde_json::from_value(codes.json().clone()).unwrap();
    let own = site.page("").replace("/repo/", "");
    codes.iter().map(|code| code.replace("https://report.example", &own)).collect()
}

/// What most of a figure's room shows in a page of a scheme, once the code has brought it.
async fn behind(browser: &Browser, host: &str, code: &str) -> [u8; 3] {
    browser.driver.goto(host).await.unwrap();
    browser.driver.execute("put(arguments[0])", vec![json!(code)]).await.unwrap();
    browser.until("messages.some((said) => said.type === 'iframe-resized')").await;
    browser.run("return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(1))))").await;
    let picture = decode(Cursor::new(browser.driver.screenshot_as_png().await.unwrap()));
    most(&picture)
}

/// The colour that most pixels inside of the room have.
fn most(picture: &Pixels) -> [u8; 3] {
    let rows = (30..500).flat_map(|row| {
        let start = row * picture.width;
        &picture.rgb[start + 30..start + 700]
    });
    let mut all: Vec<[u8; 3]> = rows.copied().collect();
    all.sort_unstable();
    let runs = all.chunk_by(|one, next| one == next);
    runs.max_by_key(|run| run.len()).unwrap()[0]
}

#[tokio::test(flavor = "multi_thread")]
async fn no_box_stands_behind_a_figure_in_a_page_of_another_scheme() {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    let panel = Browser::start(Setup::default()).await;
    let mut wrong = Vec::new();
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, size: (900, 700), ..Setup::default() }).await;
        for (choices, expected) in CHOICES {
            for (way, code) in codes(&panel, &site, choices).await.iter().enumerate() {
                for scheme in ["dark", "light", "normal"] {
                    let host = hosts.page(&format!("schemes.html?scheme={scheme}"));
                    let seen = behind(&browser, &host, code).await;
                    if seen != expected {
                        wrong.push(format!(
                            "{engine:?}: {seen:?} for {choices} by code {way} in a page of {scheme}"
                        ));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Where no scheme is chosen the script gives the figure that of the page.
#[tokio::test(flavor = "multi_thread")]
async fn a_figure_without_paper_takes_the_scheme_of_the_page() {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    let panel = Browser::start(Setup::default()).await;
    let script = codes(&panel, &site, "transparent=1").await.pop().unwrap();
    for (engine, dark) in Engine::ALL.into_iter().flat_map(|one| [(one, false), (one, true)]) {
        let setup = Setup { engine, dark, size: (900, 700), ..Setup::default() };
        let browser = Browser::start(setup).await;
        for (scheme, ink) in
            [("dark", "rgb(233, 230, 223)"), ("light", "rgb(29, 31, 34)"), ("light dark", "")]
        {
            let host = hosts.page(&format!("schemes.html?scheme={scheme}"));
            let seen = behind(&browser, &host, &script).await;
            assert_eq!(seen, HOST, "{engine:?} in a page of {scheme}, dark preferred: {dark}");
            browser.driver.enter_frame(0).await.unwrap();
            let color = browser.run("return getComputedStyle(document.body).color").await;
            browser.driver.enter_default_frame().await.unwrap();
            assert!(ink.is_empty() || color == json!(ink), "{engine:?}, {scheme}: {color}");
        }
    }
}
