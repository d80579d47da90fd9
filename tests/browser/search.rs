//! The search: what it finds, how it is gone through, where it leads, and what it does without its files.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

const OPEN: &str = "document.querySelector('dialog.search[open]')";
const INPUT: &str = "document.querySelector('.search input[type=search]')";
const MARKED: &str = "[...(CSS.highlights?.get('found') ?? [])].map(String)";

async fn open(browser: &Browser) {
    browser.driver.find(By::Css(".search-open")).await.unwrap().click().await.unwrap();
    browser.until(OPEN).await;
}

async fn press(browser: &Browser, keys: impl Into<TypingData>) {
    browser.driver.action_chain().send_keys(keys).perform().await.unwrap();
}

/// Puts words into the field, and gives the results: where each stands, its title, what is marked in it.
async fn ask(browser: &Browser, query: &str) -> Vec<(String, String, Vec<String>)> {
    let script = format!(
        "{INPUT}.value = '{query}'; {INPUT}.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
        return [...document.querySelectorAll('.found')].map((found) => [
            found.querySelector('.found-where').textContent,
            found.querySelector('.found-title')?.textContent ?? '',
            [...found.querySelectorAll('mark')].map((mark) => mark.textContent)])"
    );
    serde_json::from_value(browser.run(&script).await).unwrap()
}

async fn says(browser: &Browser) -> Value {
    browser.run("return document.querySelector('.search-says').textContent").await
}

#[tokio::test(flavor = "multi_thread")]
async fn chinese_is_found_by_characters_pairs_and_initials() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    open(&browser).await;
    for query in ["云", "算力", "人工智能", "自动驾驶出租车"] {
        let found = ask(&browser, query).await;
        assert!(!found.is_empty(), "{query}");
        let marks = &found[0].2;
        assert!(
            marks.iter().any(|mark| mark.contains(query) || query.contains(mark)),
            "{query}: {marks:?}"
        );
    }
    // What bears the word in its title stands before what only holds it.
    let found = ask(&browser, "算力").await;
    assert_eq!((found[0].0.as_str(), found[0].1.as_str()), ("术语 › 释义", "算力"));
    assert!(found.iter().any(|(place, ..)| place.starts_with("第1章 › ")), "{found:?}");
    for (initials, means) in
        [("rgzn", "人工智能"), ("sl", "算力"), ("cygm", "产业规模"), ("jsyh", "江苏银行")]
    {
        let found = ask(&browser, initials).await;
        assert!(
            found.iter().take(8).any(|(.., marks)| marks.iter().any(|mark| mark == means)),
            "{initials}: {found:?}"
        );
    }
    let found = ask(&browser, "2400").await;
    assert!(found[0].0.contains("记录"), "{found:?}");
    assert_eq!(ask(&browser, "龘").await, vec![]);
    assert_eq!(says(&browser).await, json!("没有找到“龘”。换个说法，或少写几个字试试。"));
    assert_eq!(
        browser.run(&format!("return {INPUT}.getAttribute('aria-expanded')")).await,
        json!("false")
    );
    ask(&browser, "").await;
    assert_eq!(says(&browser).await, json!("可搜正文、数字、图、表格和术语。"));
    assert_eq!(browser.console().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn english_is_found_by_beginnings_and_in_spite_of_slips() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { size: (390, 844), ..Setup::default() }).await;
    browser.open_alive(&server.page("en/")).await;
    let fetched = || server.requested().iter().filter(|path| path.contains("/search-")).count();
    assert_eq!(fetched(), 0, "nothing is fetched before the first use");
    open(&browser).await;
    assert_eq!(fetched(), 3, "script, style, index");
    let inside = "(() => { const box = document.querySelector('.search').getBoundingClientRect();
        return box.width === innerWidth && box.height >= innerHeight - 1; })()";
    browser.until(inside).await;
    for (query, marked) in [
        ("invest", "investment"),
        ("investmnt", "investment"),
        ("deepseek", "deepseek"),
        ("4700", "4,700"),
        ("(4,700+) [companies]", "companies"),
    ] {
        let found = ask(&browser, query).await;
        let marks = found[0].2.iter().map(|mark| mark.to_lowercase()).collect::<Vec<_>>();
        assert!(marks.contains(&marked.to_string()), "{query}: {found:?}");
    }
    ask(&browser, "knowledge graph").await;
    assert_eq!(says(&browser).await.as_str().unwrap().split(' ').nth(1), Some("places"));
    browser.driver.find(By::Css(".search-close")).await.unwrap().click().await.unwrap();
    browser.until(&format!("!{OPEN} && document.activeElement.matches('.search-open')")).await;
    open(&browser).await;
    assert_eq!(fetched(), 3, "once is enough");
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_alone_find_a_place_and_mark_it_in_every_engine() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("")).await;
        browser.run("document.querySelector('.scheme').focus()").await;
        press(&browser, "/").await;
        browser.until(OPEN).await;
        browser.until(&format!("document.activeElement === {INPUT} && {INPUT}.value === ''")).await;
        press(&browser, Key::Escape).await;
        browser.until(&format!("!{OPEN} && document.activeElement.matches('.scheme')")).await;
        press(&browser, "/").await;
        browser.until(OPEN).await;
        ask(&browser, "算力").await;
        let active = "document.getElementById(document.querySelector('.search [role=combobox]').getAttribute('aria-activedescendant'))";
        browser.until(&format!("{active}.getAttribute('aria-selected') === 'true'")).await;
        let first = browser.run(&format!("return {active}.id")).await;
        press(&browser, Key::Down).await;
        browser.until(&format!("{active}.id !== '{}'", first.as_str().unwrap())).await;
        press(&browser, Key::Up).await;
        browser.until(&format!("{active}.id === '{}'", first.as_str().unwrap())).await;
        ask(&browser, "隐性工艺知识").await;
        press(&browser, Key::Enter).await;
        browser.until(&format!("!{OPEN} && location.hash.startsWith('#problems')")).await;
        browser.until("document.activeElement.textContent.includes('隐性工艺知识')").await;
        let seen = "(() => { const box = document.activeElement.getBoundingClientRect();
            return box.bottom > 0 && box.top < innerHeight; })()";
        browser.until(seen).await;
        browser
            .until(&format!("!globalThis.Highlight || {MARKED}.join() === '隐性工艺知识'"))
            .await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_result_opens_what_hides_it() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    open(&browser).await;
    ask(&browser, "算力平台").await;
    browser.run("[...document.querySelectorAll('.found')].find((found) => found.querySelector('.found-where').textContent.endsWith('表格')).click()").await;
    browser.until("document.activeElement.matches('#fig-bases tr[data-row]') && document.activeElement.checkVisibility()").await;
    browser.until(&format!("{MARKED}.includes('算力平台')")).await;
    // Where a link divides the words they are marked as one.
    open(&browser).await;
    ask(&browser, "算力平台").await;
    browser.run("[...document.querySelectorAll('.found')].find((found) => found.querySelector('.found-where').textContent.endsWith('正文')).click()").await;
    browser
        .until(&format!(
            "document.activeElement.matches('.prose p') && {MARKED}.includes('算力平台')"
        ))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_figures_own_page_leads_into_the_report() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/f/growth/")).await;
    open(&browser).await;
    ask(&browser, "knowledge graph").await;
    press(&browser, Key::Enter).await;
    browser
        .until("location.pathname === '/repo/en/' && location.hash === '#term-knowledge-graph'")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slash_that_is_typed_or_not_wanted_stays_a_slash() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    open(&browser).await;
    press(&browser, "1/30").await;
    browser.until(&format!("{INPUT}.value === '1/30'")).await;
    browser.driver.find(By::Css(".search-key input")).await.unwrap().click().await.unwrap();
    press(&browser, Key::Escape).await;
    browser.until(&format!("!{OPEN}")).await;
    press(&browser, "/").await;
    browser.open_alive(&server.page("en/")).await;
    press(&browser, "/").await;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(
        browser.run(&format!("return {OPEN}")).await,
        Value::Null,
        "switched off, also on the next page"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_fetched_is_said_and_tried_again() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/")).await;
    server.switch(None);
    browser.driver.find(By::Css(".search-open")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelector('dialog[open]')?.textContent.startsWith('The search could not be fetched.')").await;
    press(&browser, Key::Enter).await;
    browser.until("!document.querySelector('dialog')").await;
    server.switch(Some(built("site")));
    open(&browser).await;
    assert!(!ask(&browser, "inference").await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_script_no_search_is_offered() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { scripts: false, ..Setup::default() }).await;
    browser.driver.goto(server.page("")).await.unwrap();
    let button = browser.driver.find(By::Css(".search-open")).await.unwrap();
    assert!(!button.is_displayed().await.unwrap());
}

/// Without storage, and as one file without a host.
#[tokio::test(flavor = "multi_thread")]
async fn the_single_file_is_searched_too() {
    let browser = Browser::start(Setup::default()).await;
    let file = built("site").join("china-ai-industry.zh.html");
    let folder = std::env::temp_dir().join(format!("report-search-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    fs::copy(file, folder.join("report.html")).unwrap();
    browser.open_alive(&format!("file://{}/report.html", folder.display())).await;
    open(&browser).await;
    assert!(!ask(&browser, "rgzn").await.is_empty());
    fs::remove_dir_all(folder).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_in_the_search_and_in_a_term() {
    let axe =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/echarts/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core: ./dev test installs it");
    let run = |within: &str| {
        format!("return axe.run('{within}', {{ resultTypes: ['violations'] }}).then((result) => result.violations.map(
        (found) => `${{found.id}}: ${{found.nodes.slice(0, 3).map((node) => node.html).join(' | ')}}`))")
    };
    let server = Server::start(built("site")).await;
    for (size, dark) in [((1440, 900), false), ((390, 844), true)] {
        let browser = Browser::start(Setup { size, dark, ..Setup::default() }).await;
        for (path, query) in [("", "算力"), ("en/", "invest")] {
            browser.open_alive(&server.page(path)).await;
            browser.run(&axe).await;
            open(&browser).await;
            for query in ["", query, "xqzv"] {
                ask(&browser, query).await;
                assert_eq!(
                    browser.run(&run("dialog.search")).await,
                    json!([]),
                    "{path} {size:?}: {query}"
                );
            }
            press(&browser, Key::Escape).await;
            browser.run("document.querySelector('a.term').click()").await;
            browser.until("document.querySelector('#term-card:popover-open')").await;
            assert_eq!(browser.run(&run("#term-card")).await, json!([]), "{path} {size:?}: a term");
        }
    }
}
