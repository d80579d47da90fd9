//! The panel for newsrooms at a figure's own page: codes to copy, choices, preview; nothing that axe-core finds.

use std::fs;
use std::path::Path;

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::hosts::hosts;
use super::server::Server;

const CODE: &str = "(name) => document.querySelector(`#code-${name}`).value";

#[tokio::test(flavor = "multi_thread")]
async fn codes_are_copied_and_take_the_choices_over() {
    // The debug build does not know its address: the panel writes that of the page.
    let server = Server::start(built("site-debug")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.driver.goto(server.page("en/f/growth/")).await.unwrap();
    browser.until("document.querySelector('.newsroom').hasAttribute('data-ready')").await;
    let embed = server.page("en/embed/growth/");
    let holds = |name: &str, part: String| format!("({CODE})('{name}').includes({})", json!(part));
    for name in ["frame", "responsive", "script", "amp"] {
        browser.until(&holds(name, format!("src=\"{embed}\""))).await;
    }
    browser.until(&format!("({CODE})('address') === {}", json!(server.page("en/f/growth/")))).await;
    let copy = browser.driver.find(By::Css("[data-copy=code-frame]")).await.unwrap();
    copy.scroll_into_view().await.unwrap();
    copy.click().await.unwrap();
    browser.until("document.querySelector('.newsroom-status').textContent === 'Copied'").await;
    browser
        .run(
            "const set = (name, change) => { const control = document.querySelector(`[data-parameter=${name}]`);
                change(control); control.dispatchEvent(new Event('change', { bubbles: true })); };
            set('scheme', (one) => { one.value = 'dark' });
            set('title', (one) => { one.checked = false });",
        )
        .await;
    for name in ["frame", "responsive", "script", "amp"] {
        browser.until(&holds(name, format!("src=\"{embed}?scheme=dark&amp;title=0\""))).await;
    }
    browser.until(&format!("!({CODE})('sentence').includes('scheme')")).await;
    browser
        .until("document.querySelector('.newsroom iframe').src.endsWith('?scheme=dark&title=0')")
        .await;
    for width in [320, 900, 600] {
        browser.run(&format!("document.querySelector('[data-width=\"{width}\"]').click()")).await;
        let frame = browser.driver.find(By::Css(".newsroom iframe")).await.unwrap();
        frame.clone().enter_frame().await.unwrap();
        browser.until(&format!("innerWidth === {width} && Math.abs(innerHeight - document.querySelector('.page')?.offsetHeight) <= 2")).await;
        browser.driver.enter_default_frame().await.unwrap();
    }
    assert_eq!(browser.console().await, Vec::<String>::new());
}

/// In a sandbox that allows no clipboard the code is at least selected, and the reader told so.
#[tokio::test(flavor = "multi_thread")]
async fn in_a_sandbox_codes_are_selected_and_links_show_their_address() {
    let (site, hosts) = (Server::start(built("site")).await, Server::start(hosts()).await);
    let browser = Browser::start(Setup { size: (1000, 900), ..Setup::default() }).await;
    let page = site.page("f/growth/");
    browser
        .driver
        .goto(hosts.page(&format!("datawrapper.html?sandbox=allow-scripts&embed={page}")))
        .await
        .unwrap();
    browser.run("document.querySelector('#figure').style.height = '3000px'").await;
    browser.driver.find(By::Css("#figure")).await.unwrap().enter_frame().await.unwrap();
    browser.until("document.querySelector('.newsroom')?.hasAttribute('data-ready')").await;
    browser.driver.find(By::Css("[data-copy=code-frame]")).await.unwrap().click().await.unwrap();
    browser.until("document.querySelector('.newsroom-status').textContent.length > 2").await;
    browser
        .until("(() => { const area = document.querySelector('#code-frame'); return area.selectionEnd - area.selectionStart === area.value.length; })()")
        .await;
    let embed = site.page("embed/growth/");
    browser.driver.enter_default_frame().await.unwrap();
    browser
        .driver
        .goto(hosts.page(&format!("datawrapper.html?sandbox=allow-scripts&embed={embed}")))
        .await
        .unwrap();
    browser.driver.find(By::Css("#figure")).await.unwrap().enter_frame().await.unwrap();
    browser.until("document.querySelector('.embed-origin a')").await;
    browser.run("document.querySelector('.embed-origin a').click()").await;
    browser
        .until(&format!(
            "document.querySelector('.by-hand').value === {}",
            json!(site.page("#fig-growth"))
        ))
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn axe_finds_nothing_on_figure_pages_and_embeds() {
    let axe =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/echarts/node_modules/axe-core/axe.min.js");
    let axe = fs::read_to_string(axe).expect("axe-core: ./dev test installs it");
    let server = Server::start(built("site")).await;
    for (size, dark) in [((1440, 900), false), ((390, 844), true)] {
        let browser = Browser::start(Setup { size, dark, ..Setup::default() }).await;
        for path in [
            "f/growth/",
            "en/f/waves/",
            "embed/effects/?controls=1",
            "en/embed/problems/",
            "embed/fact/industry-2024/",
        ] {
            browser.driver.goto(server.page(path)).await.unwrap();
            browser.until("document.readyState === 'complete'").await;
            if path.contains("f/") && !path.contains("embed") {
                browser.wake().await;
            }
            browser.run("document.querySelectorAll('details').forEach((details) => { details.open = true })").await;
            let over =
                browser.run("return document.documentElement.scrollWidth - innerWidth").await;
            assert!(over.as_i64() <= Some(0), "{path} at {size:?}: {over} px too wide");
            browser.run(&axe).await;
            let found = browser
                .run(
                    "return axe.run({ resultTypes: ['violations'], iframes: false }).then((result) => result.violations.map(
                        (found) => `${found.id}: ${found.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`))",
                )
                .await;
            assert_eq!(found, json!([]), "/{path} at {size:?}, dark {dark}");
        }
    }
}

/// Below each figure of the report the same panel opens, under the reader's filters; without a script there is the
/// way to it.
#[tokio::test(flavor = "multi_thread")]
async fn the_panel_opens_below_each_figure_of_the_report() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/?sector=finance")).await;
    for (id, first) in [("industry", true), ("chain", false)] {
        browser
            .run(&format!("document.querySelector('#fig-{id} [data-act=embed]').scrollIntoView({{ block: 'center', behavior: 'instant' }})"))
            .await;
        browser.run(&format!("document.querySelector('#fig-{id} [data-act=embed]').click()")).await;
        browser.until(&format!("document.querySelector('#fig-{id} .newsroom[data-ready]')")).await;
        let code = format!("document.querySelector('#code-frame-fig-{id}').value");
        let named = format!("/repo/en/embed/{id}/?sector=finance\"");
        browser.until(&format!("{code}.includes({})", json!(named))).await;
        let preview = format!("document.querySelector('#fig-{id} .newsroom iframe').src");
        let shown = json!(server.page(&format!("en/embed/{id}/?sector=finance")));
        browser.until(&format!("{preview} === {shown}")).await;
        if first {
            let copy = format!("[data-copy=code-frame-fig-{id}]");
            let copy = browser.driver.find(By::Css(copy)).await.unwrap();
            copy.scroll_into_view().await.unwrap();
            copy.click().await.unwrap();
            browser
                .until(&format!(
                    "document.querySelector('#fig-{id} .newsroom-status').textContent === 'Copied'"
                ))
                .await;
            // What the reader changes meanwhile is in the codes when they are come back to.
            browser.run("document.querySelector('.facet-clear').click()").await;
            browser.until("!location.search.includes('finance')").await;
            browser
                .run(&format!(
                    "document.querySelector('#fig-{id} [data-parameter=scheme]').focus()"
                ))
                .await;
            browser.until(&format!("!{code}.includes('sector')")).await;
            browser.driver.back().await.unwrap();
            browser.until("location.search.includes('finance')").await;
        }
    }
    let amiss = browser
        .run("const ids = [...document.querySelectorAll('[id]')].map((one) => one.id); return [ids.length - new Set(ids).size, document.documentElement.scrollWidth - innerWidth]")
        .await;
    assert_eq!(amiss, json!([0, 0]));
    let axe =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("src/echarts/node_modules/axe-core/axe.min.js");
    browser.run(&fs::read_to_string(axe).unwrap()).await;
    let found = browser
        .run("return axe.run({ resultTypes: ['violations'], iframes: false }).then((result) => result.violations.map((found) => `${found.id}: ${found.nodes[0].html}`))")
        .await;
    assert_eq!(found, json!([]));
    assert_eq!(browser.console().await, Vec::<String>::new());
    let browser = Browser::start(Setup { scripts: false, ..Setup::default() }).await;
    browser.driver.goto(server.page("")).await.unwrap();
    let link = browser.driver.find(By::Css("#fig-growth .action-embed a")).await.unwrap();
    let href = link.prop("href").await.unwrap().unwrap();
    assert_eq!(href, server.page("f/growth/#embed"));
    browser.driver.goto(href).await.unwrap();
    browser.driver.find(By::Css("#embed textarea")).await.unwrap();
}
