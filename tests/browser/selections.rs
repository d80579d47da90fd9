//! Whatever is selected, numbers in sentences, rows of tables and marks of figures agree, in every engine: with
//! each other and with what the native program makes of the same address.

use std::collections::BTreeMap;
use std::sync::Arc;

use interactive_report::figures::reading;
use interactive_report::load::load;
use interactive_report::model::Report;
use interactive_report::query::{Index, LEDGER, Selection, narrow, slice};
use serde_json::{Value, json};

use super::browser::{Browser, Setup};
use super::built;
use super::engine::Engine;
use super::server::Server;

/// What the page shows: counts in sentences, records in the table, rows of each figure that are out.
const SHOWN: &str = "
  const ids = (selector, name) => [...document.querySelectorAll(selector)].map((one) => one.getAttribute(name));
  const counts = {};
  for (const count of document.querySelectorAll('[data-count]')) counts[count.dataset.count] = Number(count.textContent);
  const out = {};
  for (const figure of document.querySelectorAll('figure.figure')) {
    out[figure.id.slice(4)] = [...new Set(ids(`#${figure.id} tr[data-out]`, 'data-row'))].sort();
  }
  return {
    query: location.search.slice(1),
    records: ids('.records tr[data-record]:not([hidden])', 'data-record'),
    faint: [...new Set(ids('.prose .fact[data-out]', 'data-fact'))].sort(),
    status: document.querySelector('.facet-status').textContent,
    counts, out,
  };";

fn report() -> Arc<Report> {
    let reports = load(concat!(env!("CARGO_MANIFEST_DIR"), "/public").as_ref());
    Arc::new(reports.unwrap_or_else(|problems| panic!("{problems}")).remove(0))
}

/// What the page should show under a selection.
fn expected(report: &Arc<Report>, chosen: &Selection, bound: &[String]) -> Value {
    let (slice, index) = (slice(report, chosen), Arc::new(Index::of(report)));
    let narrowed = narrow(&index, chosen);
    let tables = ["facts"].into_iter().chain(report.tables.iter().map(|table| table.id.as_str()));
    let counts: BTreeMap<&str, usize> =
        tables.filter_map(|table| Some((table, narrowed.count(table)?))).collect();
    let out = report.figures.iter().map(|figure| {
        let rows = reading(figure, &slice).rows.into_iter();
        let mut out: Vec<String> = rows.filter(|(_, kept)| !kept).map(|(id, _)| id).collect();
        out.sort();
        (figure.id.clone(), out)
    });
    let records: Vec<&String> =
        narrowed.rows(LEDGER).into_iter().flatten().map(|row| &row.id).collect();
    let faint: Vec<&String> = bound.iter().filter(|id| !narrowed.has_fact(id)).collect();
    json!({
        "query": chosen.to_query(),
        "records": records,
        "faint": faint,
        "status": format!("{} 条记录中的 {} 条", report.facts.len(), records.len()),
        "counts": counts,
        "out": out.collect::<BTreeMap<_, _>>(),
    })
}

async fn press(browser: &Browser, facet: &str, value: &str) {
    let button = format!(".facet-value[data-facet={facet}][data-value={value}]");
    browser.run(&format!("document.querySelector('{button}').click()")).await;
}

/// Compares the page with what it should show; the address follows last.
async fn agrees(browser: &Browser, report: &Arc<Report>, chosen: &Selection, bound: &[String]) {
    let query = chosen.to_query();
    browser.until(&format!("location.search.slice(1) === '{query}'")).await;
    let expected = expected(report, chosen, bound);
    let mut shown = browser.run(SHOWN).await;
    let counted = shown["counts"].as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert!(counted.len() > 5, "{counted:?}");
    // Sentences and digests name some tables, not all.
    for (table, count) in expected["counts"].as_object().unwrap() {
        if !counted.contains(table) {
            shown["counts"][table] = count.clone();
        }
    }
    assert_eq!(shown, expected, "{query}");
}

async fn bound(browser: &Browser) -> Vec<String> {
    let ids = "return [...new Set([...document.querySelectorAll('.prose .fact')].map((one) => one.dataset.fact))].sort()";
    serde_json::from_value(browser.run(ids).await).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_value_three_at_once_and_the_ways_back() {
    let server = Server::start(built("site")).await;
    let report = report();
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("")).await;
        let bound = bound(&browser).await;
        let none = Selection::default();
        for facet in &report.facets {
            for value in &facet.values {
                press(&browser, &facet.id, &value.id).await;
                let chosen = none.toggle(&facet.id, &value.id);
                agrees(&browser, &report, &chosen, &bound).await;
                press(&browser, &facet.id, &value.id).await;
                agrees(&browser, &report, &none, &bound).await;
            }
        }
        let mut chosen = vec![none];
        for (facet, value) in [("region", "china"), ("record", "stated"), ("link", "models")] {
            press(&browser, facet, value).await;
            chosen.push(chosen.last().unwrap().toggle(facet, value));
            agrees(&browser, &report, chosen.last().unwrap(), &bound).await;
        }
        browser.run("history.back()").await;
        agrees(&browser, &report, &chosen[2], &bound).await;
        browser.run("history.forward()").await;
        agrees(&browser, &report, &chosen[3], &bound).await;
        browser.driver.refresh().await.unwrap();
        browser.until("document.documentElement.hasAttribute('data-alive')").await;
        agrees(&browser, &report, &chosen[3], &bound).await;
        let shared = format!("{}?{}", server.page(""), chosen[3].to_query());
        browser.open_alive(&shared).await;
        agrees(&browser, &report, &chosen[3], &bound).await;
        browser.run("document.querySelector('.chosen-value').click()").await;
        browser.until("document.querySelectorAll('.chosen-value').length === 2").await;
        browser.run("document.querySelector('.facet-clear').click()").await;
        agrees(&browser, &report, &chosen[0], &bound).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_selections_agree() {
    let server = Server::start(built("site")).await;
    let report = report();
    let all: Vec<(&str, &str)> = report
        .facets
        .iter()
        .flat_map(|facet| facet.values.iter().map(|value| (facet.id.as_str(), value.id.as_str())))
        .collect();
    for engine in Engine::ALL {
        let browser = Browser::start(Setup { engine, ..Setup::default() }).await;
        browser.open_alive(&server.page("")).await;
        let bound = bound(&browser).await;
        for figure in ["effects", "waves"] {
            let live = format!("document.querySelector('#fig-{figure} .plot')");
            browser.run(&format!("{live}.scrollIntoView({{ behavior: 'instant', block: 'center' }}); {live}.focus()")).await;
            browser.until(&format!("{live}.hasAttribute('data-live')")).await;
        }
        let (mut chosen, mut seed) = (Selection::default(), 20_250_425_u64);
        // What a selection leaves is worked out by the same program in all; each shows it by its own.
        let count = if engine == Engine::ALL[0] { 100 } else { 40 };
        for _ in 0..count {
            // Numbers that are the same in every run.
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let (facet, value) = all[(seed >> 33) as usize % all.len()];
            press(&browser, facet, value).await;
            chosen = chosen.toggle(facet, value);
            agrees(&browser, &report, &chosen, &bound).await;
            for figure in ["effects", "waves"] {
                let ids = |selector: &str, name: &str| {
                    format!(
                        "[...new Set([...document.querySelectorAll('#fig-{figure} {selector}')].map((one) => one.getAttribute('{name}')))].sort().join()"
                    )
                };
                let same = format!(
                    "{} === {}",
                    ids(".mark-button[data-out]", "data-fact"),
                    ids("tr[data-out]", "data-row")
                );
                browser.until(&same).await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn years_are_taken_over_when_the_reader_lets_go() {
    let server = Server::start(built("site-debug")).await;
    let report = report();
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    let bound = bound(&browser).await;
    let history = browser.run("return history.length").await.as_u64().unwrap();
    browser.run("document.querySelector('.facet-open').click()").await;
    let slide = |at: usize, year: i32, event: &str| {
        format!(
            "const slider = document.querySelectorAll('.years input')[{at}]; slider.value = {year};
             slider.dispatchEvent(new Event('{event}', {{ bubbles: true }}))"
        )
    };
    for year in [1990, 2010, 2020] {
        browser.run(&slide(0, year, "input")).await;
    }
    browser.until("document.querySelector('.years-shown').textContent.startsWith('2020')").await;
    assert_eq!(browser.run("return location.search").await, json!(""));
    browser.run(&slide(0, 2020, "change")).await;
    browser.until("location.search.startsWith('?years=2020-')").await;
    browser.run(&slide(1, 2015, "change")).await;
    // The last year takes the first one along.
    let chosen = Selection::default().with_years(Some((2015, 2015)));
    agrees(&browser, &report, &chosen, &bound).await;
    let now = browser.run("return history.length").await.as_u64().unwrap();
    assert_eq!(now, history + 2, "an entry for each time that the reader let go");
    browser.run("document.querySelector('.chosen-value').click()").await;
    agrees(&browser, &report, &Selection::default(), &bound).await;
    assert_eq!(browser.console().await, Vec::<String>::new());
}

/// Goes to a hundred addresses, well formed and not, by the numbers that follow on `seeds`.
const ADDRESSES: &str = "const parts = ['region', '=', 'china', ',', '&', 'years', '2010-2020', '-', '%', '%2C', 'show', 'growth.scale', 'if', ':', '😀', '\\u0000', '[', '(', '9'.repeat(40), 'v=2', '&region=beijing', '&find=a', '&sort=-value'];
    let seed = seeds, tried = 0;
    const next = (below) => (seed = (seed * 48271) % 2147483647) % below;
    return (async () => {
      for (; tried < 100; tried++) {
        const length = next(12);
        let query = '?';
        for (let at = 0; at < length; at++) query += parts[next(parts.length)];
        history.replaceState(null, '', query);
        dispatchEvent(new PopStateEvent('popstate'));
        // Effects run before the next address comes.
        await new Promise((then) => setTimeout(then));
      }
      return tried;
    })()";

/// Thousands of addresses: none stops the page.
#[tokio::test(flavor = "multi_thread")]
async fn no_address_of_thousands_breaks_the_page() {
    let server = Server::start(built("site-debug")).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("")).await;
    // In parts, so that no driver's limit on a script is met.
    for part in 0..20 {
        let tried = browser.run(&format!("const seeds = {}; {ADDRESSES}", 7 + 1009 * part)).await;
        assert_eq!(tried, json!(100));
    }
    browser.run("history.replaceState(null, '', '?region=beijing'); dispatchEvent(new PopStateEvent('popstate'))").await;
    browser.until("document.querySelector('.chosen-value[data-value=beijing]')").await;
    assert_eq!(browser.console().await, Vec::<String>::new());
}
