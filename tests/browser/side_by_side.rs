//! Both languages side by side on a wide screen: everything is there once, follows the filters, and goes again.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

/// What a language says in each chapter, without what stands beside it.
const SAYS: &str = "return [...document.querySelectorAll('main > .section > .prose')].map((prose) => prose.textContent.replace(/\\s+/g, '')).join('|')";
/// What the other language says beside it.
const BESIDE: &str = "const words = (one) => one.textContent.replace(/\\s+/g, '');
    return [...document.querySelectorAll('.section > .prose .beside')].map(words).join('')";

async fn side_by_side(browser: &Browser, server: &Server, path: &str, other: &str) {
    browser.driver.goto(server.page(other)).await.unwrap();
    let words = "return [...document.querySelectorAll('main > .section > .prose')].map((one) => { const copy = one.cloneNode(true);
        copy.querySelectorAll('.anchor, .sliders').forEach((part) => part.remove()); return copy.textContent.replace(/\\s+/g, '') }).join('')";
    let theirs = browser.run(words).await;
    browser.open_alive(&server.page(path)).await;
    let before = browser.run(SAYS).await;
    browser.driver.find(By::Css(".parallel-open")).await.unwrap().click().await.unwrap();
    browser.until("document.documentElement.hasAttribute('data-parallel')").await;
    browser.until("location.search.includes('show=parallel')").await;
    let beside = browser.run(BESIDE).await;
    let (beside, theirs) = (sorted(&beside), sorted(&theirs));
    assert!(
        beside == theirs,
        "/{path}: something is left out, or comes twice: {}",
        differing(&beside, &theirs)
    );
    let langs = browser.run("return [document.documentElement.lang, ...new Set([...document.querySelectorAll('.beside')].map((one) => one.lang))]").await;
    assert_eq!(langs.as_array().unwrap().len(), 2, "{langs}");
    assert_ne!(langs[0], langs[1]);
    let amiss = browser.run("document.querySelectorAll('main > .section').forEach((section) => { section.style.contentVisibility = 'visible' });
        const ids = [...document.querySelectorAll('[id]')].map((one) => one.id);
        return [ids.length - new Set(ids).size, Math.max(0, document.documentElement.scrollWidth - innerWidth), [...document.querySelectorAll('.prose > .beside')].filter((one) => one.getBoundingClientRect().width < 300).map((one) => one.outerHTML.slice(0, 90))]").await;
    assert_eq!(amiss, json!([0, 0, []]), "/{path}: ids twice, too wide, too narrow");
    // Numbers and chips of the other language follow the filters as well.
    browser.run("document.querySelector('.beside .chip[data-facet]').click()").await;
    browser.until("document.querySelectorAll('.beside .chip[aria-pressed=true]').length > 0").await;
    browser.until("document.querySelectorAll('.beside .fact[data-out]').length > 0").await;
    browser.run("document.querySelector('.beside .chip[aria-pressed=true]').click()").await;
    browser.driver.find(By::Css(".parallel-open")).await.unwrap().click().await.unwrap();
    browser.until("!document.querySelector('.beside, .abreast') && !document.documentElement.hasAttribute('data-parallel')").await;
    assert!(browser.run(SAYS).await == before, "/{path}: the page is not as it was");
    browser.driver.back().await.unwrap();
    browser.until("document.querySelector('.beside')").await;
}

/// The letters of which one has more than the other.
fn differing(one: &[char], other: &[char]) -> String {
    let count =
        |letters: &[char], letter: char| letters.iter().filter(|known| **known == letter).count();
    let mut all = [one, other].concat();
    all.sort_unstable();
    all.dedup();
    let differ = all.iter().map(|letter| (letter, count(one, *letter), count(other, *letter)));
    differ
        .filter(|(_, one, other)| one != other)
        .map(|(letter, one, other)| format!("{letter} {one}/{other} "))
        .collect()
}

fn sorted(text: &Value) -> Vec<char> {
    let mut letters: Vec<char> = text.as_str().unwrap().chars().collect();
    letters.sort_unstable();
    letters
}

#[tokio::test(flavor = "multi_thread")]
async fn both_languages_stand_side_by_side() {
    let server = Server::start(built("site")).await;
    for (engine, size) in [
        (Engine::Chromium, (1440, 900)),
        (Engine::Chromium, (1920, 1080)),
        (Engine::Chromium, (1216, 800)),
        (Engine::Firefox, (1440, 900)),
    ] {
        let browser = Browser::start(Setup { engine, size, ..Setup::default() }).await;
        side_by_side(&browser, &server, "", "en/").await;
        side_by_side(&browser, &server, "en/", "").await;
        if engine == Engine::Chromium {
            assert_eq!(browser.console().await, Vec::<String>::new());
        }
    }
}

/// A link opens both; on a narrow screen it changes nothing until there is room.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_both_where_there_is_room() {
    let axe =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/echarts/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core: ./dev test installs it");
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { size: (390, 844), ..Setup::default() }).await;
    browser.open_alive(&server.page("?show=parallel")).await;
    let shown = browser.run("return [document.querySelectorAll('.beside').length, document.querySelector('.parallel-open').getClientRects().length]").await;
    assert_eq!(shown, json!([0, 0]));
    // Nothing is on its way until there is room.
    tokio::time::sleep(std::time::Duration::from_millis(1500)).await;
    assert_eq!(browser.run("return document.querySelector('.busy').textContent").await, json!(""));
    let browser = Browser::start(Setup { size: (1440, 900), ..Setup::default() }).await;
    browser.open_alive(&server.page("en/")).await;
    browser.devtools("Network.enable", json!({})).await;
    let slow = json!({ "offline": false, "latency": 1500, "downloadThroughput": -1, "uploadThroughput": -1 });
    browser.devtools("Network.emulateNetworkConditions", slow).await;
    browser.run("document.querySelector('.parallel-open').click()").await;
    // First the script, then the page: each takes longer than a second and says so.
    let busy = "document.querySelector('.busy').textContent === 'On its way …'";
    browser.until(busy).await;
    let script =
        "performance.getEntriesByType('resource').some((one) => one.name.includes('parallel-'))";
    browser.until(&format!("{script} && !({busy})")).await;
    browser.until(busy).await;
    browser.until("document.querySelector('.beside') && document.querySelector('.busy').textContent === ''").await;
    for dark in [false, true] {
        let browser = Browser::start(Setup { size: (1440, 900), dark, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/?sector=finance&show=parallel")).await;
        browser.until("document.querySelector('.beside .fact[data-out]')").await;
        // Words that follow the filters follow them in both languages.
        let most = |at: &str, words: &str| {
            format!(
                "[...document.querySelectorAll('{at}')].some((one) => one.textContent === '{words}')"
            )
        };
        browser.run("document.querySelector('.facet-value[data-value=finance]').click()").await;
        browser.until(&most(".prose > p:not(.beside) [data-most]", "Models")).await;
        browser.until(&most(".beside [data-most]", "模型")).await;
        browser.run("document.querySelector('.facet-value[data-value=mining]').click()").await;
        browser.until(&most(".prose > p:not(.beside) [data-most]", "Applications")).await;
        browser.until(&most(".beside [data-most]", "应用")).await;
        browser.run(&axe).await;
        let found = browser
            .run("return axe.run({ resultTypes: ['violations'] }).then((result) => result.violations.map(
                (found) => `${found.id}: ${found.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`))")
            .await;
        assert_eq!(found, json!([]), "dark {dark}");
    }
}
