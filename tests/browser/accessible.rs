//! axe-core finds nothing in either language, scheme or width, with the filters open.

use std::fs;
use std::path::Path;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_no_violation() {
    let axe =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/echarts/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core: ./dev test installs it");
    let server = Server::start(built("site")).await;
    for (size, dark) in
        [((1440, 900), false), ((390, 844), true), ((1440, 900), true), ((390, 844), false)]
    {
        let browser = Browser::start(Setup { size, dark, ..Setup::default() }).await;
        for path in ["", "en/?sector=finance"] {
            browser.open_alive(&server.page(path)).await;
            browser.run("document.querySelectorAll('details').forEach((details) => { details.open = true })").await;
            browser.run(&axe).await;
            let found = browser
                .run(
                    "return axe.run({ resultTypes: ['violations'] }).then((result) => result.violations.map(
                        (found) => `${found.id}: ${found.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`))",
                )
                .await;
            assert_eq!(found, serde_json::json!([]), "/{path} at {size:?}, dark {dark}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_wider_than_the_screen() {
    let server = Server::start(built("site")).await;
    for width in [320, 390, 768, 1440, 2560] {
        let browser = Browser::start(Setup { size: (width, 900), ..Setup::default() }).await;
        for path in ["", "en/"] {
            browser.open_alive(&server.page(path)).await;
            let over =
                browser.run("return document.documentElement.scrollWidth - innerWidth").await;
            assert!(
                over.as_i64().is_some_and(|over| over <= 0),
                "/{path} at {width}: {over} px too wide"
            );
        }
    }
}
