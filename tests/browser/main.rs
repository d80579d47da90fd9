//! The built site in real Chromium. `./dev test` builds what these tests open:
//! `target/site` (release) and `target/site-debug`, both of the real report, and `target/site-second`, of the
//! small one in `tests/reports/town-libraries`, all under `/repo/`.

mod accessible;
mod alive;
mod budget;
mod browser;
mod filters;
mod fits;
mod records;
mod server;
mod shots;
mod still;

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
