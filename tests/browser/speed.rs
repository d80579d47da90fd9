//! How long a reader waits on a slow phone's processor: `./dev bench` prints it.

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

/// From the touch of a figure to its chart, in milliseconds.
const FIRST_FRAME: &str = "
  const done = arguments[arguments.length - 1];
  const plot = document.querySelector('.plot');
  const start = performance.now();
  new MutationObserver(() => plot.hasAttribute('data-live') && requestAnimationFrame(() =>
      setTimeout(() => done(performance.now() - start)))).observe(plot, { attributes: true });
  plot.dispatchEvent(new PointerEvent('pointerenter'));";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures speed, so it runs alone: ./dev bench"]
async fn bench_from_a_touch_to_the_first_live_frame() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    let mut times = Vec::new();
    for _ in 0..8 {
        browser.open_alive(&server.page("f/effects/")).await;
        let time = browser.driver.execute_async(FIRST_FRAME, vec![]).await.unwrap();
        times.push(time.json().clone());
    }
    let first = times.remove(0);
    println!("first {first} ms, cached: median {:.0} ms", median(&json!(times)));
}

/// From what wakes the program to a page whose controls work, in milliseconds, and the longest task meanwhile.
const WAKING: &str = "
  const done = arguments[arguments.length - 1];
  let longest = 0;
  new PerformanceObserver((tasks) => tasks.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))))
      .observe({ type: 'longtask' });
  const root = document.documentElement;
  const start = performance.now();
  new MutationObserver(() => root.hasAttribute('data-alive') &&
      setTimeout(() => done([performance.now() - start, longest]), 300)).observe(root, { attributes: true });
  document.querySelector('.plot').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));";

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures speed, so it runs alone: ./dev bench"]
async fn bench_from_reaching_to_controls_that_work() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
    let (mut times, mut tasks) = (Vec::new(), Vec::new());
    for _ in 0..7 {
        browser.driver.goto(server.page("en/")).await.unwrap();
        let seen = browser.driver.execute_async(WAKING, vec![]).await.unwrap().json().clone();
        times.push(seen[0].as_f64().unwrap() - 300.0);
        tasks.push(seen[1].clone());
    }
    println!(
        "processor slowed four times: alive {:.0} ms after it was reached for, longest task {:.0} ms (medians of 7)",
        median(&json!(times)),
        median(&json!(tasks))
    );
}
