//! What a visit that only reads may cost, gzipped as hosts do it.

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

/// Bytes of a visit that only reads: page with its style, what works without the program.
const READING: usize = 100_000;
/// Bytes of the program's main file with its script and data, fetched when a reader reaches for what it answers.
const PROGRAM: usize = 157_500;
/// Bytes that a first live figure of records fetches beyond the page's program: chunks, data, ECharts.
const RECORDS: usize = 280_000;
/// The same of a figure of ties, which is the heaviest.
const TIES: usize = 350_000;
/// Bytes that a reader fetches who cites, if nothing else was fetched.
const CITING: usize = 146_000;
/// Bytes that the table of everything fetches, its rows included.
const EXPLORER: usize = 97_000;

/// Bytes of each file of what is fetched only when a reader asks for it: the panel for newsrooms, the search with its
/// index, a term's card, both languages side by side, the rows of the table of everything.
const ASKED_FOR: [(&str, usize); 5] = [
    ("panel-", 2_000),
    ("search-", 40_000),
    ("terms-", 1_000),
    ("parallel-", 5_000),
    ("evidence-", 18_000),
];

/// The size of a file as hosts send it, by gzip itself: other libraries pack a hundredth more or less.
pub fn gzipped(path: &Path) -> usize {
    let gzip = Command::new("gzip").args(["-6", "-n", "-c"]).arg(path).output();
    let gzip = gzip.expect("gzip is on every Unix");
    assert!(gzip.status.success() && !gzip.stdout.is_empty(), "{}", path.display());
    gzip.stdout.len()
}

/// The gzipped size of each file of a kind at the root of the site.
fn sizes(ending: &str) -> Vec<(String, usize)> {
    let mut sizes: Vec<(String, usize)> = fs::read_dir(built("site"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_file())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), gzipped(&path)))
        .filter(|(name, _)| name.ends_with(ending))
        .collect();
    sizes.sort();
    sizes
}

/// The gzipped size of a language's data file.
fn gzipped_data(lang: &str) -> usize {
    let data = sizes(".bin");
    data.iter()
        .find(|(name, _)| name.starts_with(&format!("report-{lang}-")))
        .expect("a data file")
        .1
}

#[test]
fn what_is_asked_for_is_small() {
    let all: Vec<_> = [".js", ".css", ".json", ".bin"].into_iter().flat_map(sizes).collect();
    for (start, most) in ASKED_FOR {
        let mut found = all.iter().filter(|(name, _)| name.starts_with(start)).peekable();
        assert!(found.peek().is_some(), "no file begins with {start}");
        for (name, size) in found {
            println!("{name}: {size} bytes gzipped");
            assert!(*size <= most, "{name} has {size} bytes");
        }
    }
}

#[test]
fn a_visit_that_only_reads_is_small() {
    let all: Vec<_> = [".js", ".css", ".wasm"].into_iter().flat_map(sizes).collect();
    // The worker is fetched when the reader stays, the script for hosts by pages of other sites.
    let elsewhere = |name: &str| {
        let is_asked_for = ASKED_FOR.iter().any(|(start, _)| name.starts_with(start));
        ["sw.js", "embed.js"].contains(&name) || is_asked_for
    };
    let all = all.into_iter().filter(|(name, _)| !elsewhere(name));
    let is_chunk = |name: &str| name.starts_with("chunk_") || name.starts_with("split_");
    let (later, read): (Vec<_>, Vec<_>) =
        all.partition(|(name, _)| name.starts_with("echarts-") || is_chunk(name));
    let (program, read): (Vec<_>, Vec<_>) =
        read.into_iter().partition(|(name, _)| name.starts_with("browser-"));
    // The report's page holds its style; the file is that of the other pages.
    let (style, read): (Vec<_>, Vec<_>) =
        read.into_iter().partition(|(name, _)| name.starts_with("style-"));
    assert_eq!(style.len(), 1, "a style: {style:?}");
    assert_eq!(read.len(), 2, "what works without the program, the worker: {read:?}");
    assert_eq!(program.len(), 2, "the page's program: {program:?}");
    later.iter().for_each(|(name, size)| println!("{name}: {size} bytes gzipped"));
    for page in ["index.html", "en/index.html"] {
        let html = gzipped(&built("site").join(page));
        let data = gzipped_data(if page == "index.html" { "zh" } else { "en" });
        let total = html + read.iter().map(|(_, size)| size).sum::<usize>();
        println!("{page}: {total} bytes gzipped, of which the page {html}, {read:?}");
        assert!(total <= READING, "{page} costs {total} bytes: {html} for the page, {read:?}");
        let total = data + program.iter().map(|(_, size)| size).sum::<usize>();
        println!("{page}: {total} bytes gzipped once it is touched, {program:?}");
        assert!(total <= PROGRAM, "{page} fetches {total} bytes: {data} of data, {program:?}");
    }
}

/// What has to be done in a page, what then holds, and what all that is fetched for it may weigh.
const FETCHED: [(&str, &str, usize); 4] = [
    (
        "document.querySelector('#fig-growth .plot').focus()",
        "document.querySelector('#fig-growth .plot').hasAttribute('data-live')",
        RECORDS,
    ),
    (
        "document.querySelector('#fig-answers .plot').focus()",
        "document.querySelector('#fig-answers .plot').hasAttribute('data-live')",
        TIES,
    ),
    (
        "document.querySelector('#fig-growth [data-act=cite]').click()",
        "document.querySelector('#fig-growth .cite dt')",
        CITING,
    ),
    (
        "document.querySelector('.explorer-find').focus()",
        "document.querySelector('.explorer tbody tr')",
        EXPLORER,
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn what_is_fetched_late_is_small() {
    let server = Server::start(built("site")).await;
    for (act, done, most) in FETCHED {
        let browser = Browser::start(Setup::default()).await;
        browser.open_alive(&server.page("en/")).await;
        browser.run(act).await;
        browser.until(done).await;
        let names = "return performance.getEntriesByType('resource').map(({ name }) =>
            name.split('/').at(-1)).filter((name) => /^(split|chunk|echarts|records|tables|what-ifs|evidence)[_-]/.test(name))";
        let names = browser.run(names).await;
        let names: Vec<&str> = names.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        let sum: usize = names.iter().map(|name| gzipped(&built("site").join(name))).sum();
        println!("{act}: {sum} bytes gzipped, {names:?}");
        assert!(!names.is_empty() && sum <= most, "{act} fetches {sum} bytes: {names:?}");
    }
}
