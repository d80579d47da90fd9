//! What others' tools say of a fork's site, built for its address without an edit.

use std::fs;
use std::path::{Path, PathBuf};

use super::{FORK, built, files, run, serve, try_run};

const PYTHON: &str = "target/validators/bin/python";

fn with_ending(folder: &Path, ending: &str) -> Vec<String> {
    let all = files(folder).into_iter();
    let own = all.filter(|path| path.extension().is_some_and(|known| known == ending));
    own.map(|path| path.to_string_lossy().into_owned()).collect()
}

/// Pages that are found by themselves.
fn pages(site: &Path) -> Vec<String> {
    let all = with_ending(site, "html").into_iter();
    let embeds = site.join("embed").to_string_lossy().into_owned();
    let other = site.join("en/embed").to_string_lossy().into_owned();
    let gallery = site.join("gallery").to_string_lossy().into_owned();
    all.filter(|path| path.ends_with("/index.html"))
        .filter(|path| ![&embeds, &other, &gallery].iter().any(|one| path.starts_with(*one)))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_link_is_broken() {
    let site = built("site-fork");
    let served = serve(&site, "/repo/fork/").await;
    let root = format!("{}/", site.to_string_lossy());
    let all: Vec<String> = with_ending(&site, "html");
    let paths = all.iter().filter_map(|path| path.strip_prefix(&root)?.strip_suffix("index.html"));
    let script = ["tests/validators/links.mjs", &served, FORK].into_iter();
    println!("{}", run("node", &script.chain(paths).collect::<Vec<_>>()).await);
}

#[tokio::test]
async fn the_sitemap_is_valid_and_holds_every_page() {
    let site = built("site-fork");
    let map = site.join("sitemap.xml");
    run("node", &["tests/validators/sitemap.mjs", &map.to_string_lossy()]).await;
    let locations = fs::read_to_string(map).unwrap().matches("<loc>").count();
    assert_eq!(locations, pages(&site).len());
    let robots = fs::read_to_string(site.join("robots.txt")).unwrap();
    assert!(robots.contains(&format!("Sitemap: {FORK}sitemap.xml")), "{robots}");
}

#[tokio::test]
async fn structured_data_is_of_schema_org() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let site = built("site-fork");
    let all = pages(&site);
    let folder = folder.to_string_lossy();
    let script = ["tests/validators/structured.mjs", &folder];
    let arguments: Vec<&str> = script.into_iter().chain(all.iter().map(String::as_str)).collect();
    run("node", &arguments).await;
    let broken = Path::new(env!("CARGO_TARGET_TMPDIR")).join("broken.html");
    let html = fs::read_to_string(site.join("index.html")).unwrap();
    fs::write(&broken, html.replace("\"isBasedOn\"", "\"basedOn\"")).unwrap();
    let (passes, _) = try_run("node", &[script[0], script[1], &broken.to_string_lossy()]).await;
    assert!(!passes, "a property that schema.org does not know passes");
}

#[tokio::test]
async fn feeds_are_read_by_a_reader() {
    let mut feeds = with_ending(&built("site-fork"), "atom");
    feeds.extend(with_ending(&built("site-next"), "atom"));
    let script = ["tests/validators/feeds.py"].into_iter();
    let arguments: Vec<&str> = script.chain(feeds.iter().map(String::as_str)).collect();
    run(PYTHON, &arguments).await;
    let whole = fs::read_to_string(built("site-next").join("feed.en.atom")).unwrap();
    assert_eq!(whole.matches("<entry>").count(), 3, "{whole}");
    assert!(whole.contains("from ≈90,000 visits to ≈95,000 visits"), "{whole}");
}

#[tokio::test]
async fn the_data_package_is_valid_as_files_and_as_zip() {
    let site = built("site-fork");
    let package = site.join("data/datapackage.json");
    let frictionless = "target/validators/bin/frictionless";
    run(frictionless, &["validate", &package.to_string_lossy()]).await;
    let zip = with_ending(&site.join("data"), "zip").pop().expect("a zip of all data");
    run(frictionless, &["validate", &zip, "--type", "package"]).await;
}

#[tokio::test]
async fn the_program_can_be_cited() {
    run("target/citation-validator/bin/cffconvert", &["--validate"]).await;
}

#[test]
fn old_names_lead_to_where_the_pages_are_now() {
    let site = built("site-second");
    for (was, is) in
        [("f/people/", "/repo/f/visits/"), ("en/embed/people/", "/repo/en/embed/visits/")]
    {
        let page = fs::read_to_string(site.join(was).join("index.html")).unwrap();
        assert!(page.contains(&format!("content=\"0; url={is}\"")), "{page}");
        assert!(page.contains(&format!("<a href=\"{is}\">")), "{page}");
    }
    let report = fs::read_to_string(site.join("index.html")).unwrap();
    assert!(report.contains("id=\"fig-people\""), "an anchor of before");
}
