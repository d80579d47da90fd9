//! A term opens where it stands; without a script its link leads to the glossary.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

const CARD: &str = "document.querySelector('#term-card')";

#[tokio::test(flavor = "multi_thread")]
async fn a_term_says_what_it_means_in_every_engine() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/")).await;
        let link = browser.driver.find(By::Css("a.term[href='#term-l2']")).await.unwrap();
        browser.run("document.querySelector(\"a.term[href='#term-l2']\").scrollIntoView({ block: 'center' })").await;
        browser.run("document.querySelector(\"a.term[href='#term-l2']\").focus()").await;
        link.send_keys(Key::Enter).await.unwrap();
        browser
            .until(&format!(
                "{CARD}?.matches(':popover-open') && {CARD} === document.activeElement"
            ))
            .await;
        browser
            .until(&format!("{CARD}.textContent.includes(document.querySelector('#term-l2 + dd > span').textContent)"))
            .await;
        let inside = format!(
            "(() => {{ const box = {CARD}.getBoundingClientRect();
            return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight; }})()"
        );
        browser.until(&inside).await;
        browser.driver.action_chain().send_keys(Key::Escape).perform().await.unwrap();
        browser
            .until(&format!(
                "!{CARD}.matches(':popover-open') && document.activeElement.hash === '#term-l2'"
            ))
            .await;
        assert_eq!(browser.run("return location.hash").await, json!(""));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_term_of_the_text_has_its_entry_and_the_way_back() {
    let server = Server::start(built("site")).await;
    for scripts in [true, false] {
        let browser = Browser::start(Setup { scripts, ..Setup::default() }).await;
        for path in ["", "en/"] {
            browser.driver.goto(server.page(path)).await.unwrap();
            let links = browser.driver.find_all(By::Css("a.term")).await.unwrap();
            assert!(links.len() > 20, "{}", links.len());
            if !scripts {
                let first = &links[0];
                let href = first.attr("href").await.unwrap().unwrap();
                first.click().await.unwrap();
                assert!(browser.driver.current_url().await.unwrap().as_str().ends_with(&href));
                continue;
            }
            let wrong = browser
                .run(
                    "return [...document.querySelectorAll('a.term')].filter((link) => {
                        const entry = document.querySelector(link.hash);
                        const back = [...entry.nextElementSibling.querySelectorAll('a')].map((one) => one.hash);
                        return !back.includes(`#${link.closest('section').id}`);
                    }).map((link) => link.outerHTML)",
                )
                .await;
            assert_eq!(wrong, json!([]));
        }
    }
}
