//! When a phone on a slow line shows the first screen, and what keeps it from answering: `./dev bench` prints it, beside
//! another built site where `AGAINST` names one.

use std::env;
use std::path::PathBuf;

use serde_json::{Value, json};
use tokio::time::{Duration, sleep};

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

/// How often each page is visited; every visit has a browser of its own, with nothing kept.
const VISITS: usize = 5;

/// The milliseconds from the visit's begin to the first paint and to the largest; then of tasks over 50 ms the longest, and
/// by how much all after the first paint were longer than that. Without scripts no tasks are told.
const SEEN: &str = "
  const entries = (type) => {
    const observer = new PerformanceObserver(() => {});
    observer.observe({ type, buffered: true });
    return observer.takeRecords();
  };
  const first = entries('paint').find(({ name }) => name === 'first-contentful-paint').startTime;
  const largest = Math.max(first, ...entries('largest-contentful-paint').map(({ startTime }) => startTime));
  const tasks = entries('longtask');
  const over = tasks.map(({ startTime, duration }) => Math.max(0, duration - Math.max(50, first - startTime)));
  return [first, largest, Math.max(0, ...tasks.map(({ duration }) => duration)), over.reduce((sum, one) => sum + one, 0)]";

/// A pointer passes over what the program answers, on a page where it did not start by itself.
const REACH: &str = "document.querySelector('.plot').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }))";

/// A phone whose processor is slowed four times, on a line of 1.6 Mbit/s and 150 ms.
async fn slow_phone(scripts: bool) -> Browser {
    let browser = Browser::start(Setup { size: (390, 844), scripts, ..Setup::default() }).await;
    let line = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 94_000 });
    browser.devtools("Network.enable", json!({})).await;
    browser.devtools("Network.emulateNetworkConditions", line).await;
    browser.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": 4 })).await;
    browser
}

/// What a visit took: as read, and then with something reached for.
async fn visit(address: &str, scripts: bool) -> [Value; 2] {
    let browser = slow_phone(scripts).await;
    browser.driver.goto(address).await.unwrap();
    // What is left to do after the page's load is done by then.
    sleep(Duration::from_secs(1)).await;
    let read = browser.run(SEEN).await;
    if scripts {
        browser.run(REACH).await;
        browser.until("document.documentElement.hasAttribute('data-alive')").await;
        sleep(Duration::from_secs(1)).await;
    }
    [read, browser.run(SEEN).await]
}

/// The middle one of what the visits took, one of four kinds.
fn median(visits: &[[Value; 2]], after: usize, kind: usize) -> f64 {
    let mut times: Vec<f64> =
        visits.iter().map(|visit| visit[after][kind].as_f64().unwrap()).collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn print(name: &str, visits: &[[Value; 2]]) {
    let told = |after, kind| median(visits, after, kind);
    println!(
        "{name}: first paint {:.0} ms, largest {:.0}; longest task {:.0}, blocking {:.0}; once something was reached for {:.0} and {:.0}",
        told(0, 0),
        told(0, 1),
        told(0, 2),
        told(0, 3),
        told(1, 2),
        told(1, 3)
    );
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "measures speed, so it runs alone: ./dev bench"]
async fn bench_of_a_slow_phone_on_a_slow_line() {
    let mut sites = vec![("this site", built("site"))];
    sites.extend(env::var("AGAINST").ok().map(|folder| ("the other", PathBuf::from(folder))));
    for (path, scripts) in [("", true), ("en/", true), ("", false), ("en/", false)] {
        let mut visits = vec![Vec::new(); sites.len()];
        for _ in 0..VISITS {
            for ((_, folder), visits) in sites.iter().zip(&mut visits) {
                let server = Server::start(folder.clone()).await;
                visits.push(visit(&server.page(path), scripts).await);
            }
        }
        for ((name, _), visits) in sites.iter().zip(&visits) {
            print(
                &format!(
                    "/{path} {}, {name}",
                    if scripts { "with scripts" } else { "without scripts" }
                ),
                visits,
            );
        }
    }
}
