//! What a reader's browser keeps, so that the report opens without a network: the list for the worker in
//! `src/offline/worker.js`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::names::short_hash;
use super::output::StagedSite;

/// Endings of files that are kept. Pictures and packages are fetched when they are asked for.
const KEPT: [&str; 8] = ["html", "js", "css", "wasm", "bin", "csv", "json", "svg"];

/// The bundled scripts, as `./dev assets` made them.
pub struct OfflineScripts {
    /// The worker.
    pub worker: String,
    /// What a page runs to register it.
    pub page: String,
}

impl OfflineScripts {
    /// Reads the bundles from a folder.
    ///
    /// # Errors
    /// Where one cannot be read.
    pub fn read(folder: &Path) -> std::io::Result<OfflineScripts> {
        let read = |name: &str| fs::read_to_string(folder.join(name));
        Ok(OfflineScripts { worker: read("worker.js")?, page: read("offline.js")? })
    }

    /// The name in the site of what a page runs.
    pub fn page_name(&self) -> String {
        format!("offline-{}.js", short_hash(self.page.as_bytes()))
    }
}

/// Writes the worker with its list; after everything else, since the list holds every file's content.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn write(output: &StagedSite, scripts: &OfflineScripts) -> Result<(), Box<dyn Error>> {
    let mut paths = Vec::new();
    files(&output.staging, &mut paths)?;
    let below = |path: &PathBuf| path.strip_prefix(&output.staging).is_ok_and(is_kept);
    paths.retain(below);
    paths.sort();
    let entries: Result<Vec<Value>, std::io::Error> =
        paths.iter().map(|path| entry(output, path)).collect();
    let list = json!({ "base": output.address.base, "files": entries? });
    output.write("sw.js", format!("self.report={list};\n{}", scripts.worker))?;
    Ok(())
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

/// Embeds stand in pages that a reader does not have offline, the gallery is for those who make the report,
/// the single file for those without a host. `path` is below the site.
fn is_kept(path: &Path) -> bool {
    let named = |ending: &str| path.extension().is_some_and(|known| known == ending);
    let is_other =
        ["embed", "releases", "gallery"].iter().any(|other| path.iter().any(|part| part == *other));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let is_page = name == "index.html" || name.ends_with(".cite.html");
    KEPT.iter().any(|ending| named(ending)) && !is_other && (is_page || !named("html"))
}

/// A page is asked for by its folder. The integrity keeps a host's stale copy out: versions never mix.
fn entry(output: &StagedSite, path: &Path) -> std::io::Result<Value> {
    let content = fs::read(path)?;
    let hash = Sha256::digest(&content);
    let inside =
        path.strip_prefix(&output.staging).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let inside = inside.strip_suffix("index.html").unwrap_or(&inside);
    Ok(json!({
        "url": format!("{}{inside}", output.address.base),
        "revision": short_hash(&content),
        "integrity": format!("sha256-{}", STANDARD.encode(hash)),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_keeps() {
        for path in ["index.html", "en/f/growth/index.html", "figures/growth.en.csv", "style-1.css"]
        {
            assert!(is_kept(Path::new(path)), "{path}");
        }
        for path in
            ["404.html", "embed/growth/index.html", "figures/growth.en.png", "report.en.html"]
        {
            assert!(!is_kept(Path::new(path)), "{path}");
        }
    }
}
