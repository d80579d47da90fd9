//! No word of a drawing leaves its figure or stands on another, in either language, at any width.

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

const CHECK: &str = "const wrong = [];
for (const drawing of document.querySelectorAll('.drawing')) {
    const room = drawing.getBoundingClientRect();
    if (room.width === 0) continue;
    const id = drawing.closest('figure').id;
    const words = [...drawing.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
    for (const [text, box] of words) {
        if (box.left < room.left - 2 || box.right > room.right + 2) wrong.push(`${id}: \"${text}\" is cut`);
    }
    words.forEach(([one, a], place) => {
        for (const [other, b] of words.slice(place + 1)) {
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 2 && down > 5) wrong.push(`${id}: \"${one}\" stands on \"${other}\"`);
        }
    });
}
return wrong;";

#[tokio::test(flavor = "multi_thread")]
async fn every_word_of_every_drawing_fits() {
    for width in [320, 390, 768, 1440] {
        let browser = Browser::start(Setup { size: (width, 900), ..Setup::default() }).await;
        for site in ["site", "site-second"] {
            let server = Server::start(built(site)).await;
            for path in ["", "en/"] {
                browser.open_alive(&server.page(path)).await;
                let wrong = browser.run(CHECK).await;
                assert_eq!(wrong, json!([]), "{site} /{path} at {width}");
            }
        }
    }
}
