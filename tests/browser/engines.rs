//! The report comes alive in every engine, in both languages: filters, words and a live figure.

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

#[tokio::test(flavor = "multi_thread")]
async fn the_report_comes_alive_in_every_engine() {
    let server = Server::start(built("site")).await;
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        for path in ["", "en/"] {
            browser.open_alive(&server.page(path)).await;
            let chip =
                "document.querySelector('.prose .chip[data-facet=sector][data-value=finance]')";
            browser.run(&format!("{chip}.click()")).await;
            browser.until(&format!("{chip}.getAttribute('aria-pressed') === 'true'")).await;
            browser.run("document.querySelector('#fig-effects').scrollIntoView()").await;
            browser
                .until("document.querySelector('#fig-effects .plot').hasAttribute('data-live')")
                .await;
            browser
                .until("document.querySelectorAll('#fig-effects .stage svg text').length > 5")
                .await;
        }
    }
}

/// What a figure's own page and every other page have in common: the same app stands in them.
#[tokio::test(flavor = "multi_thread")]
async fn a_figures_own_page_comes_alive() {
    for site in ["site", "site-debug"] {
        let server = Server::start(built(site)).await;
        let browser = Browser::start(Setup::default()).await;
        for path in ["f/growth/", "en/f/growth/", "en/f/effects/?sector=finance"] {
            browser.open_alive(&server.page(path)).await;
            assert_eq!(browser.console().await, Vec::<String>::new(), "{site} /{path}");
        }
        browser.until("document.querySelectorAll('#fig-effects tr[data-out]').length > 0").await;
        browser.run("document.querySelector('.languages a').click()").await;
        browser
            .until(
                "location.pathname === '/repo/f/effects/' && location.search === '?sector=finance'",
            )
            .await;
    }
}
