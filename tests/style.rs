//! The manners of `style/`: no rule for a class that no page has, tokens are used, nothing is forced.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The text of all files of an ending below a folder.
fn text(folder: &str, endings: &[&str]) -> String {
    let mut found = String::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("node_modules") {
                folders.push(path);
            } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
                found += &fs::read_to_string(path).unwrap();
            }
        }
    }
    found
}

/// What begins with a mark and goes on as a name does.
fn names<'a>(text: &'a str, mark: &str) -> BTreeSet<&'a str> {
    let is_name = |one: char| one.is_ascii_alphanumeric() || one == '-';
    let rests = text.match_indices(mark).map(|(at, _)| &text[at + mark.len()..]);
    let names = rests.map(|rest| &rest[..rest.find(|one| !is_name(one)).unwrap_or(rest.len())]);
    names.filter(|name| name.starts_with(|one: char| one.is_ascii_lowercase())).collect()
}

fn without_comments(css: &str) -> String {
    let parts = css.split("/*").enumerate();
    parts
        .map(
            |(at, part)| {
                if at == 0 { part } else { part.split_once("*/").map_or("", |(_, rest)| rest) }
            },
        )
        .collect()
}

#[test]
fn every_styled_class_is_in_the_program() {
    let style = without_comments(&text("style", &[".css"]));
    let program = text("src", &[".rs", ".js"]);
    let dead: Vec<_> = names(&style, ".")
        .into_iter()
        .filter(|class| !program.contains(class) && *class != "css")
        .collect();
    assert!(dead.is_empty(), "styled, and in no page: {dead:?}");
}

#[test]
fn every_token_is_defined_and_used() {
    let style = without_comments(&text("style", &[".css"]));
    let program = text("src", &[".rs", ".js"]);
    let used: BTreeSet<_> =
        names(&style, "var(--").union(&names(&program, "var(--")).copied().collect();
    let defined: BTreeSet<_> = names(&style, "--")
        .into_iter()
        .filter(|name| {
            style.contains(&format!("--{name}:")) || style.contains(&format!("--{name} :"))
        })
        .collect();
    let dead: Vec<_> = defined.iter().filter(|name| !used.contains(*name)).collect();
    assert!(dead.is_empty(), "defined, and not used: {dead:?}");
    // What a script or the build sets has a value beside it for where it is not set.
    let missing: Vec<_> = names(&style, "var(--")
        .into_iter()
        .filter(|name| !defined.contains(name) && style.contains(&format!("var(--{name})")))
        .collect();
    assert!(missing.is_empty(), "used, and not defined: {missing:?}");
}

#[test]
fn nothing_is_forced_and_sides_are_logical() {
    let style = without_comments(&text("style", &[".css"]));
    for word in [
        "!important",
        "margin-left",
        "margin-right",
        "padding-left",
        "padding-right",
        "max-width:",
        "min-height:",
        "@import url",
    ] {
        let media = style.lines().filter(|line| !line.trim_start().starts_with('@'));
        let found: Vec<_> = media
            .filter(|line| line.contains(word) && !line.contains(&format!("-{word}")))
            .collect();
        assert!(found.is_empty(), "{word}: {found:?}");
    }
}
