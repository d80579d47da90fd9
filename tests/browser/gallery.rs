//! The gallery shows every figure in every language, at both widths and in both schemes; its drawings are
//! held against reviewed ones. `UPDATE=1 cargo test --test browser gallery` writes them anew.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::browser::{Browser, Setup};
use super::built;
use super::server::Server;

#[tokio::test(flavor = "multi_thread")]
async fn the_gallery_has_every_figure_in_every_way() {
    let browser = Browser::start(Setup::default()).await;
    for site in ["site", "site-second"] {
        let server = Server::start(built(site)).await;
        browser.driver.goto(server.page("")).await.unwrap();
        let count = "return document.querySelectorAll('figure[id^=fig-]').length";
        let figures = browser.run(count).await.as_u64().expect("a number");
        assert!(figures >= 3);
        browser.driver.goto(server.page("gallery/")).await.unwrap();
        let seen = "const cells = [...document.querySelectorAll('.gallery-cell')];
            const seen = cells.filter((cell) => {
                const box = (cell.querySelector('svg') ?? cell.querySelector('table')).getBoundingClientRect();
                return box.width > 50 && box.height > 20;
            });
            return new Set(seen.map((cell) => [cell.closest('section').id, cell.lang, cell.dataset.width, cell.dataset.shown].join())).size";
        assert_eq!(browser.run(seen).await, json!(figures * 2 * 4), "{site}");
        let twice =
            "const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
            return ids.filter((id, place) => ids.indexOf(id) !== place)";
        assert_eq!(browser.run(twice).await, json!([]), "{site}");
        let schemes = "return ['light', 'dark'].map((scheme) =>
            getComputedStyle(document.querySelector(`[data-shown=${scheme}]`)).backgroundColor)";
        let schemes = browser.run(schemes).await;
        assert_ne!(schemes[0], schemes[1], "{site}");
        assert_eq!(browser.console().await, Vec::<String>::new(), "{site}");
    }
}

/// The drawings of a gallery, by figure, language and width, with places in whole pixels: what is finer is
/// the machine's business. Words stay as they are.
fn drawings(html: &str) -> Vec<(String, String)> {
    let svgs = html.split("<svg ").skip(1).filter_map(|rest| rest.split_once("</svg>"));
    let named = svgs.filter_map(|(svg, _)| {
        let (_, rest) = svg.split_once("id=\"")?;
        let (id, _) = rest.split_once('"')?;
        let (lang, rest) = id.split_once("-light-")?;
        let (figure, width) = rest.rsplit_once('-')?;
        Some((
            format!("{figure}.{lang}.{width}.svg"),
            format!("<svg {}</svg>\n", whole(svg).replace("><", ">\n<")),
        ))
    });
    named.collect()
}

fn whole(svg: &str) -> String {
    let parts = svg.split('<').map(|part| match part.split_once('>') {
        Some((tag, words)) => format!("{}>{words}", whole_numbers(tag)),
        None => whole_numbers(part),
    });
    parts.collect::<Vec<_>>().join("<")
}

fn whole_numbers(svg: &str) -> String {
    let mut rounded = String::new();
    let mut rest = svg;
    while let Some(start) = rest.find(|character: char| character.is_ascii_digit()) {
        let number = &rest[start..];
        let end = number.find(|character: char| !character.is_ascii_digit() && character != '.');
        let (number, after) = number.split_at(end.unwrap_or(number.len()));
        rounded.push_str(&rest[..start]);
        match number.parse::<f64>() {
            Ok(value) if number.contains('.') && value > 1.0 => {
                rounded.push_str(&value.round().to_string())
            }
            _ => rounded.push_str(number),
        }
        rest = after;
    }
    rounded + rest
}

#[test]
fn drawings_are_as_reviewed() {
    let snapshots = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots");
    let mut differing = Vec::new();
    for (site, report) in [("site", "public"), ("site-second", "town-libraries")] {
        let html = fs::read_to_string(built(site).join("gallery/index.html")).unwrap();
        let drawings = drawings(&html);
        assert!(drawings.len() >= 12, "{site}: {} drawings", drawings.len());
        for (name, svg) in drawings {
            let path = snapshots.join(report).join(name);
            if std::env::var_os("UPDATE").is_some() {
                fs::write(path, svg).unwrap();
            } else if fs::read_to_string(&path).ok().as_deref() != Some(svg.as_str()) {
                differing.push(path);
            }
        }
    }
    assert!(differing.is_empty(), "not as reviewed (UPDATE=1 writes them anew): {differing:#?}");
}
