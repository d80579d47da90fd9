//! Screenshots to look at, not a test: `./dev shots`.

use std::fs;
use std::path::{Path, PathBuf};

use base64::{Engine, prelude::BASE64_STANDARD as STANDARD};
use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

const STYLE: &str = "body{font:13px sans-serif;background:#777;color:#fff}section{display:flex;flex-wrap:wrap;gap:8px;
    align-items:start}figure{margin:0}img{display:block;inline-size:300px;max-block-size:600px;object-fit:cover;object-position:top;background:#fff}.w390 img{inline-size:130px}
    .w768 img{inline-size:200px}";

/// Chapters and figures with their boxes. Far chapters are laid out only when they come near.
const PARTS: &str = "const all = [...document.querySelectorAll('main > section, .section > figure')];
    document.querySelectorAll('main > section').forEach((one) => { one.style.contentVisibility = 'visible' });
    return all.map((one) => { const { x, y, width, height } = one.getBoundingClientRect();
        return [one.id, { x: x + scrollX, y: y + scrollY, width, height, scale: 1 }] });";

/// Writes the first screen and every chapter and figure, in each language, scheme and width, with and without
/// scripts, into `target/shots`, with a contact sheet: one row a chapter or figure, all its forms side by side.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "writes pictures for a person: ./dev shots"]
async fn shots() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/shots");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let server = Server::start(built("site")).await;
    let mut rows: Vec<(String, Vec<String>)> = Vec::new();
    for size in [(1440, 900), (768, 1024), (390, 844)] {
        for (dark, scripts) in [(false, true), (true, true), (false, false), (true, false)] {
            let browser = Browser::start(Setup { size, dark, scripts, ..Setup::default() }).await;
            for (lang, path) in [("zh", ""), ("en", "en/")] {
                browser.driver.goto(server.page(path)).await.unwrap();
                let scheme = if dark { "dark" } else { "light" };
                let script = if scripts { "alive" } else { "still" };
                let form = format!("w{}-{lang}-{scheme}-{script}", size.0);
                for (id, name) in page(&browser, &folder, &form).await {
                    match rows.iter_mut().find(|(known, _)| *known == id) {
                        Some((_, names)) => names.push(name),
                        None => rows.push((id, vec![name])),
                    }
                }
            }
        }
    }
    fs::write(folder.join("index.html"), sheet(&rows)).unwrap();
}

/// The first screen, chapters and figures of the page that is open: their ids and files.
async fn page(browser: &Browser, folder: &Path, form: &str) -> Vec<(String, String)> {
    let first = format!("{form}-first-screen.png");
    browser.driver.screenshot(&folder.join(&first)).await.unwrap();
    let mut taken = vec![("first-screen".to_string(), first)];
    for part in browser.run(PARTS).await.as_array().unwrap() {
        let id = part[0].as_str().unwrap().to_string();
        let name = format!("{form}-{id}.png");
        // The driver's own picture of an element ends where the screen ends.
        let whole = json!({ "captureBeyondViewport": true, "clip": part[1] });
        let picture = browser.devtools("Page.captureScreenshot", whole).await;
        let picture = STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
        fs::write(folder.join(&name), picture).unwrap();
        taken.push((id, name));
    }
    taken
}

fn sheet(rows: &[(String, Vec<String>)]) -> String {
    let picture = |name: &String| {
        let (width, _) = name.split_once('-').unwrap_or_default();
        format!(
            "<figure class={width}><a href={name}><img src={name} loading=lazy></a>{name}</figure>"
        )
    };
    let row = |(id, names): &(String, Vec<String>)| {
        format!("<h2>{id}</h2><section>{}</section>", names.iter().map(picture).collect::<String>())
    };
    let rows: String = rows.iter().map(row).collect();
    format!("<!doctype html><meta charset=utf-8><title>shots</title><style>{STYLE}</style>{rows}")
}
