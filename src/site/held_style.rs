//! The report's own page holds its style: nothing is painted without it, and a second file would come a way to the host
//! and back later. The other pages, to which readers go on, share one file.

use std::{fs, io, path::Path};

use leptos::prelude::*;

use super::tags::{Edit, Tag, edited, tags};
use crate::ui::page::html_of;

/// A shell with the style sheets in it that it names, below the site's path, in the staging folder.
///
/// # Errors
/// Where one cannot be read.
pub fn hold(html: &str, base: &str, staging: &Path) -> io::Result<String> {
    let held = |tag: &Tag| {
        let name = tag.attribute("href")?.value.strip_prefix(base)?;
        let style = fs::read_to_string(staging.join(name));
        Some(style.map(|style| (tag.range.clone(), element(style.trim().to_string()))))
    };
    let tags = tags(html);
    let sheets = tags.iter().filter(|tag| tag.says("rel", "stylesheet"));
    let edits: io::Result<Vec<Edit>> = sheets.filter_map(held).collect();
    Ok(edited(html, edits?))
}

fn element(style: String) -> String {
    html_of(|| view! { <style>{style}</style> })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_takes_the_place_of_its_link() {
        let folder = std::env::temp_dir().join(format!("held-style-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("style-1.css"), "p > a { color: red }\n").unwrap();
        let html = "<link rel=\"icon\" href=\"/r/a\"><link rel=\"stylesheet\" href=\"/r/style-1.css\"/>\n<p>";
        let expected = "<link rel=\"icon\" href=\"/r/a\"><style>p > a { color: red }</style>\n<p>";
        assert_eq!(hold(html, "/r/", &folder).unwrap(), expected);
        assert!(hold("<link rel=stylesheet href=/r/style-2.css>", "/r/", &folder).is_err());
        fs::remove_dir_all(folder).unwrap();
    }
}
