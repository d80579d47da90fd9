//! What only a host serves: policy, preloads, other pages, manifest, worker.

use super::super::tags::{Edit, Tag};

const RELATIONS: [&str; 5] =
    ["modulepreload", "preload", "alternate", "manifest", "apple-touch-icon"];

/// Whether a file that stands alone does without an element.
pub fn is_for_hosts(tag: &Tag) -> bool {
    match tag.name.as_str() {
        "link" => !is_data(tag) && RELATIONS.iter().any(|relation| tag.says("rel", relation)),
        "meta" => tag.says("http-equiv", "Content-Security-Policy"),
        "script" => tag.attribute("data-offline").is_some(),
        _ => false,
    }
}

/// The report's data is no preload where it stands in the file.
pub fn as_data(tag: &Tag) -> Vec<Edit> {
    if !is_data(tag) {
        return Vec::new();
    }
    let edits = tag.attributes.iter().filter_map(|attribute| match attribute.name.as_str() {
        "rel" => Some(attribute.set("prefetch")),
        "as" | "crossorigin" => Some(attribute.off()),
        _ => None,
    });
    edits.collect()
}

fn is_data(tag: &Tag) -> bool {
    tag.name == "link" && tag.attribute("data-report").is_some()
}
