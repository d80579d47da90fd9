//! The drawing that carries the finding is seen at once: without scrolling on a desktop, within a screen and a half on
//! a phone, with and without scripts.

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

/// Where the drawing of the first screen ends, in CSS pixels from the page's top; and how wide it is.
const DRAWING: &str = "const drawing = [...document.querySelectorAll('#lead .drawing svg')].find((svg) => svg.checkVisibility());
    const box = drawing.getBoundingClientRect();
    return [box.bottom + scrollY, box.width]";

async fn check(setup: Setup, screens: f64) {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(setup).await;
    for path in ["", "en/"] {
        browser.driver.goto(server.page(path)).await.unwrap();
        browser.until("document.querySelector('#lead .drawing svg')").await;
        let seen: Vec<f64> = serde_json::from_value(browser.run(DRAWING).await).unwrap();
        let [bottom, width] = seen[..] else { panic!("{seen:?}") };
        let height = f64::from(setup.size.1);
        assert!(width > 300.0, "/{path} {setup:?}: {width} px wide");
        assert!(bottom <= screens * height, "/{path} {setup:?}: ends at {bottom} px of {height}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_drawing_is_seen_without_scrolling() {
    for engine in Engine::ALL {
        check(Setup { engine, ..Setup::default() }, 1.0).await;
    }
    check(Setup { scripts: false, dark: true, ..Setup::default() }, 1.0).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_it_is_seen_within_a_screen_and_a_half() {
    let size = (390, 844);
    for dark in [false, true] {
        check(Setup { size, dark, ..Setup::default() }, 1.5).await;
    }
    check(Setup { size, scripts: false, ..Setup::default() }, 1.5).await;
}
