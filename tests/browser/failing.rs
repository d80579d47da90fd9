//! A figure that cannot follow the filters says so and stands as it was printed; when it can again it follows.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;
use super::still::copy;

/// A copy of the site whose ECharts throws, or whose drawing program traps as it does when it panics, while
/// the page asks for it; one for each test, by its name, since tests run beside each other.
fn failing_site(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("report-{name}-{}", std::process::id()));
    copy(&built("site"), &folder);
    let add = |start: &str, more: &dyn Fn(&str) -> String| {
        let file = file_named(&folder, start);
        let text = fs::read_to_string(&file).unwrap();
        let more = more(&text);
        fs::write(file, format!("{text}{more}")).unwrap();
    };
    add("echarts-", &|_| {
        "\nconst init = echarts.init;
        echarts.init = (...of) => {
            const chart = init(...of);
            const set = chart.setOption.bind(chart);
            chart.setOption = (...how) => {
                if (globalThis.failing) throw new Error('asked to fail');
                set(...how);
            };
            return chart;
        };"
        .to_string()
    });
    add("figures-", &|text| {
        let (before, _) = text.split_once(" as KeptChart").expect("the program exports its chart");
        let name = before.rsplit([',', '{', ' ']).next().unwrap();
        format!(
            "\nconst show = {name}.prototype.show;
            {name}.prototype.show = function (query) {{
                if (globalThis.panics > 0) {{
                    globalThis.panics -= 1;
                    throw new WebAssembly.RuntimeError('unreachable');
                }}
                return show.call(this, query);
            }};"
        )
    });
    folder
}

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
    let folder = failing_site("drawing-fails");
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
    let folder = failing_site("program-panics");
    let server = Server::start(folder.clone()).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    for figure in ["fig-growth", "fig-effects"] {
        browser.run(&format!("const plot = document.querySelector('#{figure} .plot'); plot.scrollIntoView({{ behavior: 'instant' }}); plot.focus()")).await;
        browser
            .until(&format!("document.querySelector('#{figure} .plot').hasAttribute('data-live')"))
            .await;
    }
    // Once: a fresh program draws it.
    browser.run("window.panics = 1").await;
    choose(&browser, "finance").await;
    browser.until("window.panics === 0").await;
    browser.until(&format!("{LIVE} && {SAYS} === ''")).await;
    let again = browser.run("return performance.getEntriesByType('resource').filter((entry) => entry.name.includes('?again=1')).length").await;
    assert_eq!(again, json!(1));
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
    fs::remove_dir_all(folder).unwrap();
}
