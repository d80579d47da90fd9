//! How long a chip takes to reach the screen on a slow phone's processor: `./dev bench` prints it.

use serde_json::{Value, json};

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

/// Clicks on chips and gives the milliseconds from each to the next painted frame.
const CLICKS: &str = "
  const done = arguments[arguments.length - 1];
  const values = [...document.querySelectorAll('.facet-value')];
  const times = [];
  const click = () => {
    if (times.length === 40) return done(times);
    const value = values[times.length % values.length];
    requestAnimationFrame(() => {
      const start = performance.now();
      value.click();
      // The frame after the one in which the change was drawn has it on the screen.
      requestAnimationFrame(() => setTimeout(() => { times.push(performance.now() - start); setTimeout(click, 50); }));
    });
  };
  click();";

/// The middle one of some times, in milliseconds.
fn median(times: &Value) -> f64 {
    let mut times: Vec<f64> = serde_json::from_value(times.clone()).unwrap();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures speed, so it runs alone: ./dev bench"]
async fn bench_from_a_chip_to_the_frame() {
    let server = Server::start(built("site")).await;
    let figures = ["growth", "effects", "cost", "investment"];
    let mut medians = Vec::new();
    for live in [0, 4] {
        let browser = Browser::start(Setup::default()).await;
        browser.open_alive(&server.page("en/")).await;
        for figure in &figures[..live] {
            let plot = format!("document.querySelector('#fig-{figure} .plot')");
            browser.run(&format!("{plot}.scrollIntoView({{ behavior: 'instant', block: 'center' }}); {plot}.focus()")).await;
            browser.until(&format!("{plot}.hasAttribute('data-live')")).await;
        }
        browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
        let times = browser.driver.execute_async(CLICKS, vec![]).await.unwrap().json().clone();
        medians.push(median(&times));
        println!(
            "{live} figures live, processor slowed four times: median {:.0} ms of {times}",
            median(&times)
        );
    }
    println!("four live figures take {:.2} times as long as none", medians[1] / medians[0]);
}
