//! A figure that cannot follow the filters says so and stands as it was printed; when it can again it follows.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;
use super::still::copy;

/// A copy of the site whose ECharts throws while the page asks for it.
fn failing_site() -> PathBuf {
    let folder = std::env::temp_dir().join(format!("report-drawing-fails-{}", std::process::id()));
    copy(&built("site"), &folder);
    let file = file_named(&folder, "echarts-base-");
    let text = fs::read_to_string(&file).unwrap();
    let more = "\nconst init = echarts.init;
        echarts.init = (...of) => {
            const chart = init(...of);
            const set = chart.setOption.bind(chart);
            chart.setOption = (...how) => {
                if (globalThis.failing) throw new Error('asked to fail');
                set(...how);
            };
            return chart;
        };";
    fs::write(file, format!("{text}{more}")).unwrap();
    folder
}

/// Has the chunk that draws stop in its middle, as it does when it panics, when it measures the room of a figure; so
/// often as the page says. What measures the room cannot refuse, so that nothing of the program is undone.
const PANICS: &str = "
    const room = document.querySelector('#fig-effects .plot');
    const width = Object.getOwnPropertyDescriptor(Element.prototype, 'clientWidth').get;
    Object.defineProperty(room, 'clientWidth', { get() {
        if (window.panics > 0) {
            window.panics -= 1;
            throw new WebAssembly.RuntimeError('unreachable');
        }
        return width.call(room);
    } });
    window.stages = 0;
    new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
            window.stages += [...addedNodes].filter((node) => node.className === 'stage').length;
    }).observe(room, { childList: true });";

fn file_named(folder: &Path, start: &str) -> PathBuf {
    let mut files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_it = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        name.starts_with(start) && name.ends_with(".js")
    };
    files.find(is_it).expect("a file of this name")
}

const LIVE: &str = "document.querySelector('#fig-effects .plot').hasAttribute('data-live')";
const SAYS: &str = "document.querySelector('#fig-effects .unfiltered').textContent";
const DRAWN: &str = "document.querySelector('#fig-effects .drawing[data-frame=wide]').checkVisibility({ visibilityProperty: true })";

async fn choose(browser: &Browser, sector: &str) {
    browser
        .run(&format!("document.querySelector('.facet-value[data-value={sector}]').click()"))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_fails_stands_as_printed_and_recovers() {
    let folder = failing_site();
    let server = Server::start(folder.clone()).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    browser.run("window.failing = true; document.querySelector('#fig-effects').scrollIntoView({ behavior: 'instant' })").await;
    choose(&browser, "finance").await;
    browser.until(&format!("{SAYS} !== '' && {DRAWN} && !{LIVE}")).await;
    browser.run("window.failing = false").await;
    choose(&browser, "manufacturing").await;
    browser.until(&format!("{SAYS} === '' && {LIVE} && !{DRAWN}")).await;
    browser.run("window.failing = true").await;
    choose(&browser, "finance").await;
    browser.until(&format!("{SAYS} !== '' && {DRAWN} && !{LIVE}")).await;
    assert_eq!(
        browser
            .run(
                "return document.querySelectorAll('#fig-effects :is(.stage, .marks, .tip)').length"
            )
            .await,
        json!(0)
    );
    browser.run("window.failing = false; document.querySelector('#fig-effects .plot').dispatchEvent(new PointerEvent('pointerenter'))").await;
    browser.until(&format!("{SAYS} === '' && {LIVE}")).await;
    fs::remove_dir_all(folder).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_panic_ends_neither_the_page_nor_the_other_figures() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    for figure in ["fig-growth", "fig-effects"] {
        browser.run(&format!("const plot = document.querySelector('#{figure} .plot'); plot.scrollIntoView({{ behavior: 'instant' }}); plot.focus()")).await;
        browser
            .until(&format!("document.querySelector('#{figure} .plot').hasAttribute('data-live')"))
            .await;
    }
    // Once: a fresh chart draws it.
    browser.run(&format!("{PANICS} window.panics = 1")).await;
    choose(&browser, "finance").await;
    browser.until("window.panics === 0").await;
    browser.until(&format!("{LIVE} && {SAYS} === ''")).await;
    assert_eq!(browser.run("return window.stages").await, json!(1));
    // Twice: the drawing stands, the page and the other figures go on.
    browser.run("window.panics = 1e9").await;
    choose(&browser, "mining").await;
    browser.until(&format!("{SAYS} !== '' && {DRAWN}")).await;
    browser.until("document.querySelectorAll('#fig-effects tr[data-out]').length > 0").await;
    browser.run("window.panics = 0").await;
    choose(&browser, "mining").await;
    browser.until(&format!("{LIVE} && {SAYS} === ''")).await;
    browser.run("document.querySelector('#fig-growth .plot').focus()").await;
    browser.until("document.querySelectorAll('#fig-growth .mark-button').length === 2").await;
}
