//! How the text stands: as many letters to a line as are read with ease, and chapters that have about their room
//! before they are laid out.

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

/// Letters of each line that a paragraph fills; a Latin letter in Chinese text counts as half.
const LINES: &str = "const isChinese = document.documentElement.lang.startsWith('zh'), lines = [];
document.querySelectorAll('main > .section').forEach((section) => { section.style.contentVisibility = 'visible' });
for (const paragraph of document.querySelectorAll('.chapter > .prose > p')) {
    const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT), found = new Map(), range = document.createRange();
    const style = getComputedStyle(paragraph), line = parseFloat(style.lineHeight), top = paragraph.getBoundingClientRect().top;
    for (let node; (node = words.nextNode());) {
        if (node.parentElement.closest('.cite')) continue;
        for (let at = 0; at < node.length; at += 1) {
            range.setStart(node, at); range.setEnd(node, at + 1);
            const box = range.getClientRects()[0];
            if (!box) continue;
            const place = Math.floor(((box.top + box.bottom) / 2 - top) / line);
            const letter = isChinese && node.data.charCodeAt(at) < 0x2000 ? 0.5 : 1;
            found.set(place, (found.get(place) ?? 0) + letter);
        }
    }
    lines.push(...[...found].sort((a, b) => a[0] - b[0]).slice(0, -1).map(([, letters]) => letters));
}
lines.sort((a, b) => a - b);
const at = (share) => lines[Math.floor(lines.length * share)];
return [lines.length, at(0.1), at(0.5), at(0.9)];";

#[tokio::test(flavor = "multi_thread")]
async fn lines_have_as_many_letters_as_are_read_with_ease() {
    let server = Server::start(built("site")).await;
    for engine in [Engine::Chromium, Engine::Firefox] {
        for size in [(1440, 900), (1920, 1080), (2560, 1440)] {
            let browser = Browser::start(Setup { engine, size, ..Setup::default() }).await;
            for (path, least, most) in [("", 34.0, 40.0), ("en/", 60.0, 75.0)] {
                browser.open_alive(&server.page(path)).await;
                let found = browser.run(LINES).await;
                println!(
                    "/{path} at {size:?} in {engine:?}: lines, tenth, median, ninth tenth: {found}"
                );
                let letters = |at: usize| found[at].as_f64().unwrap();
                assert!(letters(0) > 20.0, "/{path}: {found}");
                assert!(
                    (least..=most).contains(&letters(2)),
                    "/{path} at {size:?} in {engine:?}: {found}"
                );
                // What cannot be parted, such as a number with its unit, makes some lines shorter.
                assert!(
                    letters(1) >= least * 0.85 && letters(3) <= most * 1.05,
                    "/{path}: {found}"
                );
            }
        }
    }
}

/// A number in the text stands in one line with its unit.
#[tokio::test(flavor = "multi_thread")]
async fn no_number_is_parted_from_its_unit() {
    let server = Server::start(built("site")).await;
    for size in [(320, 640), (390, 844), (1440, 900)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        for path in ["", "en/"] {
            browser.open_alive(&server.page(path)).await;
            let found = browser.run("document.querySelectorAll('main > .section').forEach((section) => { section.style.contentVisibility = 'visible' });
                const facts = [...document.querySelectorAll('.prose > p .fact, .step-words .fact')];
                return [facts.length, facts.filter((fact) => new Set([...fact.getClientRects()].map((box) => Math.round(box.top))).size > 1).map((fact) => fact.textContent)]").await;
            assert!(found[0].as_i64() > Some(30), "{found}");
            assert_eq!(found[1], json!([]), "/{path} at {size:?}");
        }
    }
}

/// The heights of the chapters before they are laid out, and after, in pixels.
const ROOMS: &str = "const all = [...document.querySelectorAll('main > .section:not(.lead)')];
const before = all.map((section) => section.offsetHeight);
all.forEach((section) => { section.style.contentVisibility = 'visible' });
return all.map((section, at) => [section.id, before[at], section.offsetHeight]);";

/// A chapter that is given too little reaches over the next until it is laid out, and judges find words on words.
#[tokio::test(flavor = "multi_thread")]
async fn chapters_have_their_room_before_they_are_laid_out() {
    for site in ["site", "site-second"] {
        let server = Server::start(built(site)).await;
        for size in [(360, 640), (412, 823), (768, 1024), (1024, 768), (1350, 940), (1920, 1080)] {
            let browser = Browser::start(Setup { size, ..Setup::default() }).await;
            for path in ["", "en/"] {
                browser.open_alive(&server.page(path)).await;
                let rooms = browser.run(ROOMS).await;
                let far: Vec<_> =
                    rooms.as_array().unwrap().iter().filter(|room| room[1] != room[2]).collect();
                assert!(!far.is_empty(), "{site} /{path}: nothing is laid out late");
                for room in far {
                    let share = room[1].as_f64().unwrap() / room[2].as_f64().unwrap();
                    assert!(share >= 1.0, "{site} /{path} at {size:?}: {room} has too little room");
                    assert!(
                        share <= if [412, 1350].contains(&size.0) { 1.8 } else { 3.5 },
                        "{site} /{path} at {size:?}: {room} has far too much room"
                    );
                }
            }
        }
    }
}

/// A phone held across, and what 400 % leave of a desktop and of a laptop, with everything open.
#[tokio::test(flavor = "multi_thread")]
async fn enlarged_four_times_nothing_is_scrolled_sideways() {
    let server = Server::start(built("site")).await;
    for size in [(844, 390), (360, 225), (320, 256), (640, 360), (2560, 1440)] {
        let browser = Browser::start(Setup { size, ..Setup::default() }).await;
        for path in ["", "en/", "f/chain/", "en/f/growth/"] {
            browser.open_alive(&server.page(path)).await;
            browser.run("document.querySelectorAll('main > .section').forEach((section) => { section.style.contentVisibility = 'visible' });
                document.querySelectorAll('details').forEach((details) => { details.open = true })").await;
            let over =
                browser.run("return document.documentElement.scrollWidth - innerWidth").await;
            assert!(over.as_i64() <= Some(0), "/{path} at {size:?}: {over} px too wide");
            for sheet in ["#facets", "#contents"] {
                let is_there = browser.run(&format!("const sheet = document.querySelector('{sheet}'); sheet?.showPopover?.(); return Boolean(sheet)")).await;
                if is_there != json!(true) {
                    continue;
                }
                let within = browser.run(&format!("const box = document.querySelector('{sheet}').getBoundingClientRect();
                    return [box.left >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1, box.top >= -1]")).await;
                assert_eq!(
                    within,
                    json!([true, true]),
                    "/{path} at {size:?}: {sheet} leaves the screen"
                );
            }
        }
    }
}
