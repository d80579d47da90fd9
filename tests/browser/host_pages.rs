//! `embed.js` in a host's page, twenty figures on one page, a hostile host, and what an oEmbed client reads.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::budget::gzipped;
use super::built;
use super::engine::Engine;
use super::hosts::hosts;
use super::server::Server;

/// Bytes that a page with twenty figures costs its readers until one is touched.
const TWENTY: usize = 300_000;
/// Where the build of `./dev test` believes that it will be.
const ORIGIN: &str = "https://report.example";

#[tokio::test(flavor = "multi_thread")]
async fn the_script_for_hosts_puts_figures_once_and_late() {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, size: (900, 900), ..Setup::default() }).await;
        let embed = site.page("embed/growth/");
        browser.driver.goto(hosts.page(&format!("embed-js.html?embed={embed}"))).await.unwrap();
        browser.until("document.querySelectorAll('#room iframe').length === 2").await;
        let first = browser
            .run(
                "const frame = document.querySelector('report-figure iframe');
                return [frame.title, frame.loading, document.querySelectorAll('report-figure > a').length]",
            )
            .await;
        // The address that is none keeps what stood in its place.
        assert_eq!(first, json!(["The figure growth", "lazy", 1]), "{engine:?}");
        browser.run("document.querySelector('#room').lastElementChild.remove(); later()").await;
        browser.until("document.querySelectorAll('#room iframe').length === 4").await;
        for place in 0..4 {
            let frame = format!("document.querySelectorAll('#room iframe')[{place}]");
            browser.run(&format!("{frame}.scrollIntoView({{ block: 'center' }})")).await;
            browser.until(&format!("{frame}.parentElement.style.paddingBottom === '0px'")).await;
            let frames = browser.driver.find_all(By::Css("#room iframe")).await.unwrap();
            frames[place].clone().enter_frame().await.unwrap();
            browser.until("document.querySelector('.page')").await;
            let over =
                "innerHeight - document.querySelector('.page').getBoundingClientRect().height";
            browser.until(&format!("Math.abs({over}) <= 2")).await;
            browser.driver.enter_default_frame().await.unwrap();
        }
        assert_eq!(browser.run("return errors").await, json!([]), "{engine:?}");
    }
}

/// The codes of the panel in an edition, with the origin of the server in the place of the build's.
pub fn codes(folder: &str, name: &str, server: &Server) -> Vec<String> {
    let own = server.page("").replace("/repo/", "");
    let pages = fs::read_dir(built("site").join(folder)).unwrap();
    let mut codes: Vec<String> = pages
        .map(|page| fs::read_to_string(page.unwrap().path().join("index.html")).unwrap())
        .map(|html| {
            let (_, rest) =
                html.split_once(&format!("<textarea id=\"code-{name}\"")).expect("a code");
            let (code, _) = rest.split_once("</textarea>").unwrap();
            let (_, code) = code.split_once('>').unwrap();
            let code = code.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
            code.replace("&amp;", "&").replace(ORIGIN, &own)
        })
        .collect();
    codes.sort();
    codes
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_figures_are_light_and_move_nothing() {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    let mut all = codes("f", "script", &site);
    all.extend(codes("en/f", "script", &site));
    all.truncate(20);
    assert_eq!(all.len(), 20);
    let browser = Browser::start(Setup { size: (900, 900), ..Setup::default() }).await;
    browser.driver.goto(hosts.page("twenty.html?embed=")).await.unwrap();
    browser.driver.execute("put(arguments[0])", vec![json!(all)]).await.unwrap();
    browser.until("document.querySelectorAll('iframe').length === 20").await;
    for place in 0..20 {
        let frame = format!("document.querySelectorAll('iframe')[{place}]");
        browser
            .run(&format!("{frame}.scrollIntoView({{ block: 'center', behavior: 'instant' }})"))
            .await;
        browser
            .until(&format!(
                "messages.filter((said) => said.type === 'iframe-resized').length > {place}"
            ))
            .await;
    }
    let shifts = browser.run("return shifts").await;
    let moved: f64 = shifts.as_array().unwrap().iter().filter_map(|shift| shift.as_f64()).sum();
    // A fraction of a pixel in a height is rounded.
    assert!(moved <= 0.001, "something moved: {shifts}");
    let requested = site.requested();
    let cost: usize = requested.iter().map(|path| cost(path)).sum();
    println!("twenty figures cost {cost} bytes in {} requests", requested.len());
    assert!(requested.len() <= 21 && cost < TWENTY, "{cost} bytes in {requested:?}");
}

/// The gzipped size of what a path of the server serves.
fn cost(path: &str) -> usize {
    let file = built("site").join(path.trim_start_matches("/repo/"));
    gzipped(&if file.is_dir() { file.join("index.html") } else { file })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hostile_host_changes_nothing() {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    let browser = Browser::start(Setup { size: (900, 900), ..Setup::default() }).await;
    let embed = site.page("embed/growth/");
    browser.driver.goto(hosts.page(&format!("hostile.html?embed={embed}"))).await.unwrap();
    browser.until("messages.some((said) => said.type === 'iframe-resized')").await;
    let before = inside(&browser).await;
    let told = "return messages.filter((said) => said.type === 'iframe-resized').map((said) => said.height)";
    let height = browser.run(told).await[0].clone();
    browser.run("return attack(10000)").await;
    assert_eq!(inside(&browser).await, before);
    assert_eq!(browser.run("return window.hit ?? null").await, Value::Null);
    let heights = browser.run(told).await;
    let heights = heights.as_array().unwrap();
    assert!(heights.iter().all(|told| *told == height), "{heights:?}");
    assert!(heights.len() < 4, "a stranger made it speak: {heights:?}");
    assert_eq!(browser.console().await, Vec::<String>::new());
}

async fn inside(browser: &Browser) -> Value {
    browser.driver.find(By::Css("#figure")).await.unwrap().enter_frame().await.unwrap();
    let html = browser.run("return document.documentElement.outerHTML").await;
    browser.driver.enter_default_frame().await.unwrap();
    html
}

#[tokio::test(flavor = "multi_thread")]
async fn an_oembed_client_finds_the_frame() {
    let folder = std::env::temp_dir().join(format!("report-oembed-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let server = Server::start(folder.clone()).await;
    let own = server.page("").replace("/repo/", "");
    for part in ["index.html", "f", "embed", "oembed", "en/f"] {
        copy_with(&built("site").join(part), &folder.join(part), &own);
    }
    for (path, embed) in [
        ("f/growth/", "embed/growth/"),
        ("en/f/growth/", "en/embed/growth/"),
        ("embed/waves/", "embed/waves/"),
        ("embed/fact/industry-2024/", "embed/fact/industry-2024/"),
    ] {
        let answer = ask(&server.page(path));
        assert_eq!(
            (&answer["version"], &answer["type"]),
            (&json!("1.0"), &json!("rich")),
            "{answer}"
        );
        let html = answer["html"].as_str().unwrap();
        assert!(html.starts_with(&format!("<iframe src=\"{}\"", server.page(embed))), "{html}");
        assert!(answer["width"].as_f64() == Some(600.0) && answer["height"].as_u64() > Some(150));
        assert!(!answer["title"].as_str().unwrap().is_empty());
        if !path.contains("fact") {
            let picture = answer["thumbnail_url"].as_str().unwrap();
            let picture = picture.strip_prefix(&server.page("")).expect("an address of the site");
            assert!(built("site").join(picture).is_file(), "{picture}");
            assert!(answer["thumbnail_width"].as_u64() > Some(400));
        }
    }
    assert_eq!(ask(&server.page(""))["type"], json!("link"));
    fs::remove_dir_all(folder).unwrap();
}

fn ask(address: &str) -> Value {
    let script = hosts().join("oembed.mjs");
    let output = Command::new("node").arg(script).arg(address).output().expect("Node.js");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    serde_json::from_str(&said)
        .unwrap_or_else(|_| panic!("{address}: {said}{}", String::from_utf8_lossy(&output.stderr)))
}

fn copy_with(from: &Path, to: &Path, own: &str) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy_with(&entry.path(), &to.join(entry.file_name()), own);
        }
    } else if let Ok(text) = fs::read_to_string(from) {
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, text.replace(ORIGIN, own)).unwrap();
    }
}
