//! A bound number opens its record where it stands.

use serde_json::json;
use thirtyfour::prelude::*;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

const CARD: &str = "document.querySelector('#record-card')";

#[tokio::test(flavor = "multi_thread")]
async fn every_number_opens_its_record_and_escape_gives_the_focus_back() {
    let server = Server::start(built("site")).await;
    for size in [(1440, 900), (390, 844)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        browser.open_alive(&server.page("en/")).await;
        let opened = browser
            .run(
                "const card = document.querySelector('#record-card');
                const wrong = [];
                for (const number of document.querySelectorAll('a.fact')) {
                    number.click();
                    const row = document.querySelector(`#record-${number.dataset.fact}`);
                    const value = row.querySelector('.record-value').textContent;
                    if (!card.matches(':popover-open') || !card.textContent.includes(value)) wrong.push(number.outerHTML);
                    card.hidePopover();
                }
                return [wrong, document.querySelectorAll('a.fact').length, location.hash];",
            )
            .await;
        assert_eq!(opened[0], json!([]));
        assert!(opened[1].as_u64() > Some(50), "{}", opened[1]);
        assert_eq!(opened[2], json!(""));
        let number = browser
            .driver
            .find(By::Css(".chapter a.fact[data-fact=industry-growth]"))
            .await
            .unwrap();
        browser.run("document.querySelector('.chapter a.fact[data-fact=industry-growth]').scrollIntoView({ block: 'center' })").await;
        number.focus().await.unwrap();
        number.send_keys(Key::Enter).await.unwrap();
        browser.until(&format!("{CARD}.matches(':popover-open')")).await;
        let inside = format!(
            "(() => {{ const box = {CARD}.getBoundingClientRect();
            return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight && box.height > 100; }})()"
        );
        browser.until(&inside).await;
        browser.driver.action_chain().send_keys(Key::Escape).perform().await.unwrap();
        browser.until(&format!("!{CARD}.matches(':popover-open')")).await;
        browser.until("document.activeElement.dataset.fact === 'industry-growth'").await;
        assert_eq!(browser.console().await, Vec::<String>::new());
    }
}
