//! With scripts off, or with a script that does not start, the whole report stands.

use std::fs;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;
use interactive_report::load::load;
use interactive_report::model::{Block, ProsePart, Report};
use thirtyfour::prelude::*;

fn reports() -> Vec<Report> {
    load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public"))
        .expect("the report has no problem")
}

#[test]
fn the_html_holds_every_section_number_and_figure() {
    for report in reports() {
        let folder = if report.languages[0] == report.lang { "" } else { "en/" };
        let html = fs::read_to_string(built("site").join(folder).join("index.html")).unwrap();
        for section in &report.sections {
            assert!(html.contains(&format!("<section id=\"{}\"", section.id)), "{}", section.id);
            for block in &section.blocks {
                let Block::Prose(prose) = block else { continue };
                for part in &prose.parts {
                    let ProsePart::Html(part) = part else { continue };
                    assert!(html.contains(part), "prose of {}: {part}", section.id);
                }
            }
        }
        for fact in &report.facts {
            assert!(html.contains(&format!("id=\"record-{}\"", fact.id)), "{}", fact.id);
            assert!(html.contains(&format!("data-fact=\"{}\"", fact.id)), "{}", fact.id);
        }
        for figure in &report.figures {
            let (_, rest) = html.split_once(&format!("<figure id=\"fig-{}\"", figure.id)).unwrap();
            let (own, _) = rest.split_once("</figure>").unwrap();
            let drawings = own.matches("<svg xmlns").count();
            assert!(drawings == 2 || (drawings == 0 && own.contains("<table")), "{}", figure.id);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_scripts_off_figures_show_and_controls_do_not() {
    let server = Server::start(built("site")).await;
    let browser = Browser::start(Setup { scripts: false, ..Setup::default() }).await;
    browser.driver.goto(server.page("")).await.unwrap();
    let drawings = browser.driver.find_all(By::Css(".drawing[data-frame=wide] svg")).await.unwrap();
    assert!(drawings.len() >= 5);
    for drawing in drawings {
        let size = drawing.rect().await.unwrap();
        assert!(size.width > 600.0 && size.height > 80.0, "{size:?}");
    }
    assert!(
        !browser.driver.find(By::Css(".facet-bar")).await.unwrap().is_displayed().await.unwrap()
    );
    let all = browser.driver.find(By::Css(".all-data a")).await.unwrap();
    assert!(all.attr("href").await.unwrap().unwrap().ends_with(".zip"));
    assert!(
        browser
            .driver
            .find(By::Css(".still-noscript"))
            .await
            .unwrap()
            .is_displayed()
            .await
            .unwrap()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_webassembly_the_page_says_so_quietly() {
    let folder = std::env::temp_dir().join(format!("report-without-wasm-{}", std::process::id()));
    copy(&built("site"), &folder);
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "wasm") {
            fs::write(path, "not WebAssembly").unwrap();
        }
    }
    let server = Server::start(folder.clone()).await;
    let browser = Browser::start(Setup::default()).await;
    browser.driver.goto(server.page("")).await.unwrap();
    browser.reach().await;
    browser.until("document.documentElement.hasAttribute('data-still')").await;
    assert!(browser.driver.find(By::Css("p.still")).await.unwrap().is_displayed().await.unwrap());
    assert!(
        !browser.driver.find(By::Css(".facet-bar")).await.unwrap().is_displayed().await.unwrap()
    );
    fs::remove_dir_all(folder).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn where_echarts_fails_the_drawing_stays_and_says_so() {
    let folder =
        std::env::temp_dir().join(format!("report-without-echarts-{}", std::process::id()));
    copy(&built("site"), &folder);
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("echarts-")) {
            fs::write(path, "throw new Error('broken')").unwrap();
        }
    }
    let server = Server::start(folder.clone()).await;
    let browser = Browser::start(Setup::default()).await;
    browser.open_alive(&server.page("?sector=finance")).await;
    browser
        .run("document.querySelector('#fig-effects').scrollIntoView({ behavior: 'instant' })")
        .await;
    browser
        .until("document.querySelector('#fig-effects .unfiltered').textContent.length > 0")
        .await;
    assert!(
        browser
            .driver
            .find(By::Css("#fig-effects .drawing svg"))
            .await
            .unwrap()
            .is_displayed()
            .await
            .unwrap()
    );
    browser.until("document.querySelectorAll('#fig-effects tr[data-out]').length > 0").await;
    fs::remove_dir_all(folder).unwrap();
}

/// Copies a folder with all that is in it.
pub fn copy(from: &std::path::Path, to: &std::path::Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
