//! The invariants of the code map: modules use only those before them, `cfg` stays at the edges, the
//! program knows nothing of any one report, files stay short.

use std::fs;
use std::path::{Path, PathBuf};

/// In dependency order, as in `src/lib.rs`.
const LAYERS: [&str; 8] = ["model", "words", "query", "load", "figures", "ui", "app", "prerender"];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("node_modules") {
                files.extend(rust_files(&path));
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn source() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files: Vec<_> = rust_files(&root)
        .into_iter()
        .map(|path| {
            (path.strip_prefix(&root).unwrap().to_path_buf(), fs::read_to_string(&path).unwrap())
        })
        .collect();
    assert!(files.len() > 40, "only {} files found", files.len());
    files
}

fn layer_of(path: &Path) -> Option<usize> {
    let first = path.iter().next()?.to_str()?.trim_end_matches(".rs").to_string();
    LAYERS.iter().position(|layer| *layer == first)
}

#[test]
fn a_module_uses_only_those_before_it() {
    for (path, text) in source() {
        let Some(own) = layer_of(&path) else { continue };
        for (place, layer) in LAYERS.iter().enumerate().filter(|(place, _)| *place > own) {
            assert!(
                !text.contains(&format!("crate::{layer}::")),
                "{} uses {layer}, which comes after its own module (place {place})",
                path.display()
            );
        }
    }
}

#[test]
fn features_are_told_apart_at_the_edges_only() {
    for (path, text) in source() {
        let allowed = path == Path::new("lib.rs");
        let found = text.contains("cfg(feature");
        assert!(allowed || !found, "{} tells features apart", path.display());
    }
}

#[test]
fn one_file_reads_the_url_and_one_binds_echarts() {
    for (path, text) in source() {
        let is = |name: &str| path == Path::new(name);
        assert!(
            is("ui/address.rs") || !text.contains(".location()"),
            "{} reads the URL",
            path.display()
        );
        assert!(
            is("ui/live/echarts.rs") || !text.contains("js_namespace = echarts"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn files_hold_one_thing() {
    for (path, text) in source() {
        let lines = text.lines().count();
        assert!(lines <= 200, "{} has {lines} lines: is it one thing?", path.display());
    }
}

/// Subjects of the real report's ledger, in both languages: words that no program file may hold.
#[test]
fn the_program_knows_no_report() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let subjects = fs::read_to_string(root.join("public/data/subjects.csv")).unwrap();
    let names: Vec<&str> = subjects
        .lines()
        .skip(1)
        .flat_map(|line| line.split(',').skip(1))
        .filter(|name| !["中国", "China", "美国", "US", "United States"].contains(name))
        .filter(|name| name.chars().count() > 2)
        .collect();
    assert!(names.len() > 10);
    for (path, text) in source() {
        let is_test = path.iter().any(|part| part == "tests" || part == "tests.rs");
        let (program, _) = text.split_once("#[cfg(test)]").unwrap_or((&text, ""));
        for name in names.iter().filter(|_| !is_test) {
            assert!(!program.contains(name), "{} knows {name}", path.display());
        }
    }
}
