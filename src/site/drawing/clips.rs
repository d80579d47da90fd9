//! A drawing without clips: ECharts clips its lines to a ground that they are allowed to leave, so nothing is cut off.

use super::tree::{Content, Element};

/// Takes off clip paths, and groups that only apply them from around what they hold.
pub fn take_off(element: &mut Element) {
    let nodes = std::mem::take(&mut element.nodes);
    element.nodes = nodes.into_iter().flat_map(without_clips).collect();
}

fn without_clips(node: Content) -> Vec<Content> {
    match node {
        Content::Element(element) if element.name == "clipPath" => Vec::new(),
        Content::Element(mut element) => {
            take_off(&mut element);
            if only_clips(&element) { element.nodes } else { vec![Content::Element(element)] }
        }
        text => vec![text],
    }
}

fn only_clips(element: &Element) -> bool {
    let only = matches!(element.attributes.as_slice(), [(only, _)] if only == "clip-path");
    element.name == "g" && only
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    #[test]
    fn clips_go_and_what_they_held_stays() {
        let svg = "<svg><g clip-path=\"url(#a)\"><path d=\"M0 0\"></path></g><g opacity=\"1\"><g clip-path=\"url(#b)\">\
            <text>1 &amp; 2</text></g></g><defs><clipPath id=\"a\"><path d=\"M1 1\"></path></clipPath></defs></svg>";
        let expected = "<svg><path d=\"M0 0\"></path><g opacity=\"1\"><text>1 &amp; 2</text></g><defs></defs></svg>";
        let mut root = read(svg).unwrap();
        take_off(&mut root);
        assert_eq!(root.to_string(), expected);
    }
}
