//! The built site in real browsers. `./dev test` builds what these tests open:
//! `target/site` (release) and `target/site-debug`, both of the real report, and `target/site-second`, of the
//! small one in `tests/reports/town-libraries`, all under `/repo/`.

mod accessible;
mod alive;
mod anchors;
mod budget;
mod browser;
mod dark_hosts;
mod drawn_alike;
mod embeds;
mod engine;
mod engines;
mod explorer;
mod failing;
mod filters;
mod first_screen;
mod fits;
mod gallery;
#[path = "../host/mod.rs"]
mod host;
mod host_pages;
mod frame;
mod hosts;
mod judged;
mod inside_apps;
mod languages;
mod lines;
mod newsroom;
mod paper;
mod pieces;
mod pixels;
mod offline;
mod records;
mod regression;
mod rooms;
mod schemes;
mod search;
mod selections;
mod server;
mod shift;
mod shots;
mod side_by_side;
mod slow_phone;
mod speed;
mod steps;
mod still;
mod take;
mod terms;
mod waking;
mod walk;
mod what_if;

use std::path::PathBuf;

/// A folder that `./dev test` has built.
fn built(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target").join(name);
    assert!(
        folder.join("index.html").is_file(),
        "{} is not built: run ./dev test",
        folder.display()
    );
    folder
}
