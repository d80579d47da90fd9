//! A link into the page leads to what it names, with a script and without one: sections and their headings, figures,
//! records, terms, sources, and what has another name now.

use std::path::Path;

use interactive_report::load::load;
use interactive_report::model::{Block, Report};
use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

/// Built sites, and the folders of their reports.
const SITES: [(&str, &str); 2] =
    [("site", "public"), ("site-second", "tests/reports/town-libraries")];
const SIZES: [(u32, u32); 2] = [(1440, 900), (390, 844)];

/// Whether the reader sees what an anchor names: its heading, else itself, has a box in the upper half of the window,
/// or lower where the page ends, and nothing lies over it. A name of before stands in what it names now.
const SEEN: &str = "const seen = (id) => {
    const named = document.getElementById(id);
    const target = named?.localName === 'span' ? named.closest('figure, tr') : named;
    const part = target?.querySelector('h1, h2, h3') ?? target;
    if (!part || part.getClientRects().length === 0) return false;
    const { left, top } = part.getBoundingClientRect();
    const over = document.elementFromPoint(left + 4, top + 4);
    const ends = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    return Boolean(over) && (part.contains(over) || over.contains(part)) && (top < innerHeight / 2 || ends);
};";

/// Goes to each place from the top of the page; gives those that were not seen then, and how many there were.
const TOUR: &str = "const headings = [...document.querySelectorAll('.prose > h3[id]')].map((heading) => heading.id);
const all = [...arguments[0], ...headings];
return [all.filter((id) => {
    scrollTo({ top: 0, behavior: 'instant' });
    location.hash = id;
    return !seen(id);
}), all.length];";

#[tokio::test(flavor = "multi_thread")]
async fn a_link_within_the_page_leads_to_what_it_names_in_every_engine() {
    for setup in forms() {
        let browser = Browser::start(setup).await;
        for (site, folder) in SITES {
            let server = Server::start(built(site)).await;
            for report in reports(folder) {
                let path = path(&report);
                open(&browser, &server.page(path), setup).await;
                let tour = format!("{SEEN} {TOUR}");
                let found =
                    browser.driver.execute(tour, vec![json!(anchors(&report, setup))]).await;
                let found = found.unwrap().json().clone();
                assert_eq!(found[0], json!([]), "{site} /{path} {setup:?}");
                assert!(found[1].as_u64() > Some(10), "{site} /{path}: {}", found[1]);
            }
        }
    }
}

/// Far chapters take their true height, and the page comes alive, after the reader has been led.
#[tokio::test(flavor = "multi_thread")]
async fn a_link_from_elsewhere_leads_to_what_it_names_in_every_engine() {
    let server = Server::start(built("site")).await;
    let reports = reports("public");
    for (setup, at) in forms().into_iter().zip(0..) {
        let browser = Browser::start(setup).await;
        // Each language in each engine, at each width, with scripts and without.
        let report = &reports[(at + at / 2 + at / 4) % reports.len()];
        let is_full = setup.scripts && setup.size == SIZES[0];
        let figures = report.figures.iter().filter(|_| is_full);
        let figures = figures.map(|figure| format!("fig-{}", figure.id));
        for anchor in figures.chain(few(report)) {
            browser.driver.goto("about:blank").await.unwrap();
            open(&browser, &server.page(&format!("{}#{anchor}", path(report))), setup).await;
            browser.until(&format!("(() => {{ {SEEN} return seen('{anchor}') }})()")).await;
        }
    }
}

/// Every engine at every width, with scripts and without.
fn forms() -> Vec<Setup> {
    let sizes = SIZES.into_iter().flat_map(|size| [(size, true), (size, false)]);
    let of = |engine| {
        sizes.clone().map(move |(size, scripts)| Setup { engine, size, scripts, dark: false })
    };
    Engine::ALL.into_iter().flat_map(of).collect()
}

async fn open(browser: &Browser, address: &str, setup: Setup) {
    if setup.scripts {
        browser.open_alive(address).await;
    } else {
        browser.driver.goto(address).await.unwrap();
    }
}

fn reports(folder: &str) -> Vec<Report> {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("the report has no problem")
}

fn path(report: &Report) -> &'static str {
    if report.languages[0] == report.lang { "" } else { "en/" }
}

/// Whatever has a name in a report; of its records, which are rows of one table, every eighth in engines other than the
/// first.
fn anchors(report: &Report, setup: Setup) -> Vec<String> {
    let step = if setup.engine == Engine::ALL[0] { 1 } else { 8 };
    let sections = report.sections.iter().map(|section| section.id.clone());
    let figures = report.figures.iter().map(|figure| format!("fig-{}", figure.id));
    let records = report.facts.iter().step_by(step).map(|fact| format!("record-{}", fact.id));
    let terms = report.terms.iter().map(|term| format!("term-{}", term.id));
    let sources = report.sources.iter().map(|source| format!("source-{}", source.id));
    let before = report.aliases.iter().filter_map(|alias| match alias.of.as_str() {
        "figure" => Some(format!("fig-{}", alias.was)),
        "fact" => Some(format!("record-{}", alias.was)),
        _ => None,
    });
    sections.chain(figures).chain(records).chain(terms).chain(sources).chain(before).collect()
}

/// A section, a record and a term, each the last of its kind, and every figure with steps.
fn few(report: &Report) -> Vec<String> {
    let section = report.sections.last().map(|section| section.id.clone());
    let record = report.facts.last().map(|fact| format!("record-{}", fact.id));
    let term = report.terms.last().map(|term| format!("term-{}", term.id));
    let blocks = report.sections.iter().flat_map(|section| &section.blocks);
    let steps = blocks.filter_map(|block| match block {
        Block::Steps(steps) => Some(format!("fig-{}", steps.figure)),
        _ => None,
    });
    steps.chain(section).chain(record).chain(term).collect()
}
