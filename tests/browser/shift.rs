//! Nothing moves under the reader: no layout shift from the first byte until every figure is live.

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

const OBSERVE: &str = "window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });";
const TOTAL: &str = "return window.shifts.reduce((sum, shift) => sum + shift.value, 0)";
const WHERE: &str = "return window.shifts.flatMap((shift) => shift.sources.map((source) =>
    `${source.node?.nodeName}.${source.node?.className}: ${shift.value}`)).slice(0, 8)";

/// A line that is slow, or packets that part the masthead.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_shifts_where_a_page_comes_in_pieces() {
    let server = Server::start(built("site")).await;
    for size in [(1440, 900), (390, 844)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        // The sheet of styles is at hand, so that each piece is shown when it comes.
        browser.open_alive(&server.page("en/f/growth/")).await;
        server.slow_down();
        for path in ["en/", "en/f/effects/"] {
            browser.open_alive(&server.page(path)).await;
            browser.run(OBSERVE).await;
            let total = browser.run(TOTAL).await.as_f64().unwrap();
            let place = browser.run(WHERE).await;
            assert!(total == 0.0, "/{path} at {size:?} shifts by {total}: {place}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_shifts_until_every_figure_is_live() {
    let server = Server::start(built("site")).await;
    for size in [(1440, 900), (390, 844)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        for path in ["", "en/"] {
            browser.open_alive(&server.page(path)).await;
            browser.run(OBSERVE).await;
            let plots = browser.run("return document.querySelectorAll('.plot').length").await;
            for plot in 0..plots.as_u64().unwrap() {
                let plot = format!("document.querySelectorAll('.plot')[{plot}]");
                browser
                    .run(&format!(
                        "{plot}.scrollIntoView({{ behavior: 'instant', block: 'center' }});
                        {plot}.dispatchEvent(new PointerEvent('pointerenter'))"
                    ))
                    .await;
                browser.until(&format!("{plot}.hasAttribute('data-live')")).await;
            }
            let total = browser.run(TOTAL).await.as_f64().unwrap();
            let place = browser.run(WHERE).await;
            assert!(total <= 0.01, "/{path} at {size:?} shifts by {total}: {place}");
        }
    }
}
