//! The room that the codes for hosts reserve is that which the embed takes: in every engine, at widths of columns
//! from phones to whole pages.

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::host_pages::codes;
use super::hosts::hosts;
use super::server::Server;

/// Widths of columns, in CSS pixels.
const WIDTHS: [u32; 7] = [300, 390, 480, 600, 700, 800, 1000];
/// By how much the two may differ, in CSS pixels; and as a share in engines whose fonts are wider here than the
/// build takes them to be, where the words of a long table may need more lines. Of a frame so high it is the end
/// that moves, far below what is looked at.
const PIXELS: f64 = 2.0;
const LINES: f64 = 0.035;

#[tokio::test(flavor = "multi_thread")]
async fn what_is_reserved_is_what_is_taken() {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    let all = [codes("f", "responsive", &site), codes("en/f", "responsive", &site)].concat();
    assert!(all.len() > 40, "{}", all.len());
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, size: (1100, 900), ..Setup::default() }).await;
        browser.driver.goto(hosts.page("rooms.html")).await.unwrap();
        let mut wrong = Vec::new();
        for code in &all {
            let arguments = vec![json!(code), json!(WIDTHS)];
            let script = "return rooms(arguments[0], arguments[1])";
            let rooms = browser.driver.execute(script, arguments).await.unwrap();
            let rooms: Vec<[f64; 3]> = serde_json::from_value(rooms.json().clone()).unwrap();
            let name = code.split("src=\"").nth(1).and_then(|rest| rest.split('"').next());
            let lines = if engine == Engine::Chromium { 0.0 } else { LINES };
            let differ = rooms
                .iter()
                .filter(|[_, kept, said]| (kept - said).abs() > PIXELS.max(lines * kept));
            wrong.extend(differ.map(|room| format!("{name:?} at {room:?}")));
        }
        assert!(wrong.is_empty(), "{engine:?}: {wrong:#?}");
    }
}
