//! Screenshots to look at, not a test: `./dev shots`.

use std::fs;
use std::path::PathBuf;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;
use thirtyfour::prelude::*;

/// Writes the first screen and every section and figure, in each language, scheme and width, into
/// `target/shots`, with a page that shows them side by side.
#[tokio::test(flavor = "multi_thread")]
#[ignore = "writes pictures for a person: ./dev shots"]
async fn shots() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/shots");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let server = Server::start(built("site")).await;
    let mut sheet = String::from(
        "<!doctype html><title>shots</title><style>img{width:24%;vertical-align:top}</style>",
    );
    for (size, dark, scripts) in [
        ((1440, 900), false, true),
        ((1440, 900), true, true),
        ((390, 844), false, true),
        ((390, 844), true, false),
    ] {
        let browser = Browser::start(Setup { size, dark, scripts }).await;
        for (lang, path) in [("zh", ""), ("en", "en/")] {
            browser.driver.goto(server.page(path)).await.unwrap();
            let scheme = if dark { "dark" } else { "light" };
            let script = if scripts { "alive" } else { "still" };
            let stem = format!("{lang}-{}-{scheme}-{script}", size.0);
            let name = format!("{stem}-0-first-screen.png");
            browser.driver.screenshot(&folder.join(&name)).await.unwrap();
            sheet.push_str(&format!("<img src=\"{name}\">"));
            for (place, element) in browser
                .driver
                .find_all(By::Css("section, figure"))
                .await
                .unwrap()
                .iter()
                .enumerate()
            {
                let id = element.attr("id").await.unwrap().unwrap_or_default();
                let name = format!("{stem}-{:02}-{id}.png", place + 1);
                element.screenshot(&folder.join(&name)).await.unwrap();
                sheet.push_str(&format!("<img src=\"{name}\" loading=\"lazy\">"));
            }
        }
    }
    fs::write(folder.join("index.html"), sheet).unwrap();
}
