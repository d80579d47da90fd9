//! The published site on real hosts, and before validators by others. `./dev test` builds what these tests
//! open: `target/site` under `/repo/`; `target/site-fork`, the same report for another address, as a fork's
//! workflow gives it; `target/site-second`, and `target/site-next`, its next release.

#[path = "../host/mod.rs"]
mod host;
mod kept;
mod nginx;
mod policy;
mod preview;
mod validators;

use std::path::{Path, PathBuf};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::process::Command;

/// The address that `target/site-fork` is built for.
const FORK: &str = "https://someone.example.net/repo/fork/";

/// A folder that `./dev test` has built.
fn built(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target").join(name);
    assert!(
        folder.join("index.html").is_file(),
        "{} is not built: run ./dev test",
        folder.display()
    );
    folder
}

/// Serves a folder below a path, and gives the address. It ends with the test.
async fn serve(folder: &Path, base: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}{base}", listener.local_addr().unwrap());
    let router = host::router(folder, base);
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    address
}

/// Runs a command in the repository; fails with what it says if it does.
async fn run(command: &str, arguments: &[&str]) -> String {
    let (status, said) = try_run(command, arguments).await;
    assert!(status, "{command} {}: {said}", arguments.join(" "));
    said
}

/// Runs a command in the repository: whether it succeeds, and what it says. Ends one that hangs.
async fn try_run(name: &str, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR")).kill_on_drop(true);
    let output = tokio::time::timeout(Duration::from_secs(300), command.output()).await;
    let output = output.unwrap_or_else(|_| panic!("{name} did not end within 300 s"));
    let output = output.expect("./dev test installs it");
    let said = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8_lossy(&said).into_owned())
}

/// Paths of the files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
