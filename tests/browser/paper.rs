//! What is printed: the report as a PDF, offered by the page, tagged, with an outline; any page in dark ink.

use std::fs;

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

/// Keeps what everything on the page is coloured with, and tells later what is coloured otherwise.
const COLOURS: &str = "
    const names = ['color', 'backgroundColor', 'fill', 'stroke', 'stopColor', 'borderBlockStartColor', 'textDecorationColor'];
    const all = () => [...document.querySelectorAll('body, body *')];
    const coloured = (one) => {
        const style = getComputedStyle(one);
        return names.map((name) => style[name]).join(' ');
    };
    const kept = all().map(coloured);
    window.otherwise = () => all().flatMap((one, at) => {
        const now = coloured(one);
        return now === kept[at] ? [] : [`${one.outerHTML.slice(0, 90)}: ${kept[at]}, then ${now}`];
    });";

/// Whatever the reader's device prefers and the switch says, everything is printed as a light page is: words, drawings,
/// figures that have come alive.
#[tokio::test(flavor = "multi_thread")]
async fn a_dark_page_is_printed_in_dark_ink() {
    let server = Server::start(built("site")).await;
    let scheme = "document.documentElement.dataset.scheme";
    for dark in [false, true] {
        let browser = Browser::start(Setup { dark, ..Setup::default() }).await;
        let medium = |name: &str| ("Emulation.setEmulatedMedia", json!({ "media": name }));
        for path in ["en/", "f/effects/", "embed/effects/", "embed/fact/industry-2024/"] {
            let (command, screen) = medium("");
            browser.devtools(command, screen).await;
            browser.driver.goto(server.page(path)).await.unwrap();
            if path == "f/effects/" {
                let touch = "document.querySelector('.plot').dispatchEvent(new PointerEvent('pointerenter'))";
                browser.wake().await;
                browser
                    .until(&format!("({touch}, document.querySelector('.plot[data-live]'))"))
                    .await;
            }
            let (command, print) = medium("print");
            browser.devtools(command, print).await;
            browser.run(&format!("{scheme} = 'light'; {COLOURS}")).await;
            let page = "return getComputedStyle(document.body).color";
            assert_eq!(browser.run(page).await, json!("rgb(29, 31, 34)"), "/{path}");
            for chosen in ["dark", ""] {
                browser.run(&format!("{scheme} = '{chosen}'")).await;
                let differ = browser.run("return otherwise().slice(0, 3)").await;
                assert_eq!(
                    differ,
                    json!([]),
                    "/{path}: \"{chosen}\" chosen, dark preferred: {dark}"
                );
            }
        }
    }
}

#[test]
fn each_language_has_its_paper() {
    for (lang, page) in [("zh", "index.html"), ("en", "en/index.html")] {
        let name = format!("report.{lang}.pdf");
        let html = fs::read_to_string(built("site-second").join(page)).unwrap();
        assert!(html.contains(&format!("{name}\"")), "{page} does not offer {name}");
        let pdf =
            fs::read(built("site-second").join(&name)).unwrap_or_else(|_| panic!("no {name}"));
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.starts_with("%PDF-"), "{name}");
        for part in ["/StructTreeRoot", "/Outlines", "/Lang"] {
            assert!(text.contains(part), "{name} has no {part}");
        }
    }
}
