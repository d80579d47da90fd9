//! What a reader takes away under a filter: pictures, rows, the link, the citation.

use std::fs;

use serde_json::{Value, json};

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

const FIGURE: &str = "#fig-effects";

/// A page under a filter that keeps every blob that it saves and every name that it saves under.
async fn filtered(server: &Server) -> Browser {
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("en/?sector=manufacturing")).await;
    browser.keep_files().await;
    browser.until(&format!("document.querySelector('{FIGURE}[data-narrowed]')")).await;
    browser
}

/// Clicks an action and waits for the file that it saves.
async fn save(browser: &Browser, kind: &str) {
    browser.run("blobs.length = 0").await;
    browser.run(&format!("document.querySelector('{FIGURE} [data-act={kind}]').click()")).await;
    browser.until("blobs.length === 1").await;
    let name = browser
        .run(&format!("return document.querySelector('{FIGURE} .action-status a').textContent"))
        .await;
    assert_eq!(name, json!(format!("effects.en.sector-manufacturing.{kind}")));
}

async fn words(browser: &Browser, part: &str) -> String {
    let text =
        browser.run(&format!("return document.querySelector('{FIGURE} {part}').textContent")).await;
    text.as_str().unwrap().to_string()
}

#[tokio::test(flavor = "multi_thread")]
async fn pictures_carry_title_source_filter_and_address() {
    let server = Server::start(built("site")).await;
    let browser = filtered(&server).await;
    save(&browser, "svg").await;
    let picture = browser
        .run(
            "return blobs[0].text().then((text) => {
                const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
                return [svg.documentElement.localName, svg.querySelector('parsererror')?.textContent,
                    [...svg.querySelectorAll('text')].map((line) => line.textContent).join(''),
                    text.includes('var('), svg.documentElement.width.baseVal.value, svg.documentElement.height.baseVal.value];
            })",
        )
        .await;
    assert_eq!(
        (&picture[0], &picture[1], &picture[3]),
        (&json!("svg"), &Value::Null, &json!(false))
    );
    let said: String = picture[2].as_str().unwrap().split_whitespace().collect();
    for part in ["h3", ".measure", ".narrowed", ".figure-foot"] {
        let expected: String = words(&browser, part).await.split_whitespace().collect();
        assert!(!expected.is_empty() && said.contains(&expected), "{part}: {expected} in {said}");
    }
    assert!(said.contains("/repo/en/f/effects/?sector=manufacturing"), "{said}");
    save(&browser, "png").await;
    let size = browser.run("return createImageBitmap(blobs[0]).then((image) => [blobs[0].type, image.width, image.height])").await;
    let twice = |side: &Value| side.as_f64().unwrap() * 2.0;
    assert_eq!(size[0], json!("image/png"));
    assert_eq!(
        [size[1].as_f64(), size[2].as_f64()],
        [Some(twice(&picture[4])), Some(twice(&picture[5]))]
    );
    let inked = browser
        .run(
            "return createImageBitmap(blobs[0]).then((image) => {
                const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
                canvas.drawImage(image, 0, 0);
                const { data } = canvas.getImageData(0, 0, image.width, image.height);
                const colours = new Set();
                for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]} ${data[at + 1]} ${data[at + 2]}`);
                return colours.size;
            })",
        )
        .await;
    assert!(inked.as_u64() > Some(50), "an empty picture: {inked} colours");
    assert_eq!(browser.console().await, Vec::<String>::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_those_shown_and_all_is_a_link_away() {
    let server = Server::start(built("site")).await;
    let browser = filtered(&server).await;
    let all =
        reqwest::get(server.page("figures/effects.en.csv")).await.unwrap().text().await.unwrap();
    let all = all.strip_prefix('\u{feff}').expect("the mark by which Excel knows UTF-8");
    let shown = browser
        .run(&format!("return [...document.querySelectorAll('{FIGURE} tr[data-row]:not([data-out])')].map((row) => row.dataset.row)"))
        .await;
    let shown: Vec<String> = serde_json::from_value(shown).unwrap();
    let lines = all.lines().collect::<Vec<_>>();
    let mut names: Vec<&str> = lines[0].split(',').collect();
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "two columns of one name: {}", lines[0]);
    let kept =
        lines.iter().filter(|line| shown.iter().any(|id| line.starts_with(&format!("{id},"))));
    let expected: String = lines[..1].iter().chain(kept).map(|line| format!("{line}\n")).collect();
    assert!(!shown.is_empty() && shown.len() + 1 < lines.len(), "{shown:?}");
    save(&browser, "csv").await;
    assert_eq!(browser.run("return blobs[0].text()").await, json!(expected));
    let mark =
        "return blobs[0].slice(0, 3).arrayBuffer().then((start) => [...new Uint8Array(start)])";
    assert_eq!(browser.run(mark).await, json!([0xef, 0xbb, 0xbf]));
    let rest = browser
        .run(&format!(
            "return document.querySelector('{FIGURE} .action-status a:last-of-type').href"
        ))
        .await;
    assert_eq!(rest, json!(server.page("figures/effects.en.csv")));
    save(&browser, "json").await;
    let data = browser.run("return blobs[0].text().then(JSON.parse)").await;
    let ids: Vec<&str> =
        data["rows"].as_array().unwrap().iter().filter_map(|row| row["id"].as_str()).collect();
    assert_eq!(ids, shown);
    assert_eq!(data["filter"], json!("sector=manufacturing"));
    assert_eq!(data["figure"]["id"], json!("effects"));
    assert_eq!(browser.console().await, Vec::<String>::new());
}

/// Where the program cannot be had the link leads to the file of the site.
#[tokio::test(flavor = "multi_thread")]
async fn without_the_program_links_are_links() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    // A filter would have the drawing on the first screen fetch the program.
    browser.open_alive(&server.page("en/")).await;
    let files = fs::read_dir(built("site")).unwrap();
    let mut names = files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned());
    let chunk = names.find(|name| name.starts_with("split_taking-")).unwrap();
    browser
        .run(&format!(
            "document.head.append(Object.assign(document.createElement('meta'), {{ name: '{chunk}', content: 'none.wasm' }}));
            window.followed = [];
            document.addEventListener('click', (event) => {{
                const link = event.target.closest('a[download]');
                if (link && !event.defaultPrevented) followed.push(link.href);
                if (link) event.preventDefault();
            }});
            document.querySelector('{FIGURE} [data-act=json]').click();"
        ))
        .await;
    browser.until("followed.length > 0").await;
    assert_eq!(
        browser.run("return followed").await,
        json!([server.page("figures/effects.en.json")])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_link_to_this_state_is_copied_or_offered() {
    let server = Server::start(built("site")).await;
    let browser = filtered(&server).await;
    let address = server.page("en/f/effects/?sector=manufacturing");
    let link = format!("document.querySelector('{FIGURE} [data-act=link]')");
    let status = format!("document.querySelector('{FIGURE} .action-status')");
    browser
        .run(&format!(
            "Object.defineProperty(navigator, 'clipboard', {{ configurable: true, value: {{
                writeText: async (text) => {{ window.copied = text; }} }} }});
            {link}.click()"
        ))
        .await;
    browser.until("window.copied").await;
    assert_eq!(browser.run("return copied").await, json!(address));
    browser
        .until(&format!("{status}.textContent === 'Copied' && {status}.checkVisibility()"))
        .await;
    browser.run(&format!("navigator.clipboard.writeText = () => Promise.reject(new Error('refused')); {link}.click()")).await;
    browser.until(&format!("{status}.querySelector('.by-hand')")).await;
    let selected = browser
        .run(&format!("const field = {status}.querySelector('.by-hand'); return [field.value, field.selectionEnd, document.activeElement === field]"))
        .await;
    assert_eq!(selected, json!([address, address.len(), true]));
    browser.open_alive(&address).await;
    browser.until(&format!("document.querySelector('{FIGURE}[data-narrowed]')")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn citations_come_when_asked_for() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup::default()).await;
    for (path, title) in
        [("", "七年增至三十三倍"), ("en/f/growth/", "In seven years the industry grew")]
    {
        browser.open_alive(&server.page(path)).await;
        browser.run("document.querySelector('#fig-growth summary[data-act=cite]').click()").await;
        browser.until("document.querySelectorAll('#fig-growth .cite dt').length === 10").await;
        let cite =
            browser.run("return document.querySelector('#fig-growth .cite').textContent").await;
        let cite = cite.as_str().unwrap();
        for way in ["GB/T 7714", "[EB", "APA", "Chicago", "@misc{", "TY  - ELEC", title] {
            assert!(cite.contains(way), "{way}: {cite}");
        }
        browser
            .run(
                "Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
                    writeText: async (text) => { window.copied = text; } } });
                document.querySelector('#fig-growth .cite [data-act=copy]').click()",
            )
            .await;
        browser.until("window.copied?.includes('[EB')").await;
        let names = browser
            .run("return performance.getEntriesByType('resource').map((entry) => entry.name)")
            .await;
        let names: Vec<String> = serde_json::from_value(names).unwrap();
        assert!(!names.iter().any(|name| name.contains("echarts")), "{names:?}");
        assert_eq!(browser.console().await, Vec::<String>::new());
    }
}
