//! Told by scrolling: the figure stays, the step that is read stands out, and without a script each step has
//! its still.

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

/// Opacity of every mark and word of the drawing that is in view.
const OPACITIES: &str = "[...document.querySelectorAll('.steps .drawing svg :is(path, text)[style*=step]')]
    .filter((mark) => mark.getClientRects().length > 0).map((mark) => Number(getComputedStyle(mark).opacity))";

fn read(step: usize) -> String {
    format!(
        "const step = document.querySelectorAll('.steps')[0].querySelectorAll('.step')[{step}];
        const box = step.querySelector('.step-words').getBoundingClientRect();
        window.scrollBy({{ top: box.top - innerHeight * 0.55, behavior: 'instant' }});"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn the_figure_stays_and_shows_what_a_step_is_about() {
    let server = Server::start(built("site")).await;
    for size in [(1440, 900), (390, 844)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        browser.open_alive(&server.page("")).await;
        let mut tops = Vec::new();
        for step in [1, 3] {
            browser.run(&read(step)).await;
            browser
                .until(&format!(
                    "document.querySelectorAll('.steps')[0].querySelectorAll('.step')[{step}].hasAttribute('data-current')"
                ))
                .await;
            // Some marks are faint and some are not, once the fading is over.
            browser.until(&format!("{OPACITIES}.some((one) => one < 0.3)")).await;
            browser.until(&format!("{OPACITIES}.some((one) => one === 1)")).await;
            let top = "return document.querySelector('.steps .drawing:not([hidden])').closest('.plot').getBoundingClientRect().top";
            tops.push(browser.run(top).await.as_f64().unwrap());
        }
        assert!((tops[0] - tops[1]).abs() < 1.0, "{size:?}: the figure moves: {tops:?}");
        let stills = "return document.querySelectorAll('.step-still').length
            - [...document.querySelectorAll('.step-still')].filter((still) => still.getClientRects().length === 0).length";
        assert_eq!(browser.run(stills).await, json!(0));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_script_each_step_has_its_still() {
    let server = Server::start(built("site")).await;
    for size in [(1440, 900), (390, 844)] {
        let browser = Browser::start(Setup { size, scripts: false, ..Setup::default() }).await;
        browser.driver.goto(server.page("")).await.unwrap();
        let steps = browser.driver.find_all(thirtyfour::By::Css(".step")).await.unwrap();
        assert!(steps.len() >= 9);
        for step in steps {
            let mut shown = Vec::new();
            for still in step.find_all(thirtyfour::By::Css(".step-still")).await.unwrap() {
                if still.is_displayed().await.unwrap() {
                    shown.push(still.rect().await.unwrap());
                }
            }
            assert_eq!(shown.len(), 1);
            assert!(shown[0].width > 300.0 && shown[0].height > 150.0, "{:?}", shown[0]);
        }
    }
}

/// How far the drawings of the steps are from what stands below them, at the least, in steps of the wheel.
const CLEAR: &str = "const steps = document.querySelectorAll('.steps')[PLACE];
steps.scrollIntoView({ behavior: 'instant' });
let least = Infinity, stays = 0;
for (let turn = 0; turn < 300 && steps.getBoundingClientRect().bottom > 0; turn += 1) {
    const plot = steps.querySelector('.plot').getBoundingClientRect();
    const below = [...steps.querySelectorAll('.figure-note, .figure-foot, .figure-actions')].map((part) => part.getBoundingClientRect());
    least = Math.min(least, ...below.filter((part) => part.height > 0).map((part) => part.top - plot.bottom));
    window.scrollBy({ top: 60, behavior: 'instant' });
    stays += Math.abs(steps.querySelector('.plot').getBoundingClientRect().top - plot.top) < 1;
}
return [least, stays];";

/// What a reader can do with the figure stays in sight.
#[tokio::test(flavor = "multi_thread")]
async fn the_drawing_stays_clear_of_what_stands_below_it() {
    let server = Server::start(built("site")).await;
    for engine in [Engine::Chromium, Engine::Firefox] {
        for size in [(1440, 900), (1100, 700)] {
            let browser = Browser::start(Setup { engine, size, ..Setup::default() }).await;
            browser.open_alive(&server.page("en/")).await;
            for place in ["0", "1"] {
                let found = browser.run(&CLEAR.replace("PLACE", place)).await;
                assert!(found[0].as_f64() >= Some(0.0), "{engine:?} {size:?} {place}: {found}");
                assert!(
                    found[1].as_i64() > Some(3),
                    "{engine:?} {size:?}: it does not stay: {found}"
                );
            }
        }
    }
}
