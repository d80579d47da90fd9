//! What a drawing in a page does without.

use super::tree::{Content, Element};

/// Attributes that say what holds anyway, or what only a pointer would notice.
const SAYS_NOTHING: [(&str, &str); 3] =
    [("pointer-events", "visible"), ("stroke-linejoin", "bevel"), ("xml:space", "preserve")];

/// Takes off attributes for ECharts' own light client, classes, styles (they hold hover rules only, and the policy
/// forbids them), symbols of no size, the ground, which has no colour, definitions of nothing, and ends of lines.
pub fn take_off(root: &mut Element) {
    take_off_ground(root);
    take_off_nodes(root);
    root.change_all(&mut |element| {
        element.attributes.retain(|(name, value)| !is_spare(name, value));
    });
}

fn take_off_ground(root: &mut Element) {
    let is_element = |node: &Content| matches!(node, Content::Element(_));
    let Some(first) = root.nodes.iter().position(is_element) else { return };
    if let Content::Element(element) = &root.nodes[first]
        && element.name == "rect"
        && element.attribute("fill") == Some("none")
        && element.attribute("stroke").is_none()
    {
        root.nodes.remove(first);
    }
}

/// From the inside out, as definitions may be left with nothing.
fn take_off_nodes(element: &mut Element) {
    for node in &mut element.nodes {
        if let Content::Element(inner) = node {
            take_off_nodes(inner);
        }
    }
    let is_words = element.name == "text" || element.name == "tspan";
    element.nodes.retain(|node| match node {
        Content::Element(inner) => !is_nothing(inner),
        Content::Text(text) => is_words || !text.trim().is_empty(),
    });
}

/// A symbol of no size carries words only, which stand beside it.
fn is_nothing(element: &Element) -> bool {
    let transform = element.attribute("transform").unwrap_or_default();
    match element.name.as_str() {
        "style" => true,
        "defs" => element.nodes.is_empty(),
        "path" => transform.starts_with("matrix(0,0,0,0,"),
        _ => false,
    }
}

fn is_spare(name: &str, value: &str) -> bool {
    name == "class" || name.starts_with("ecmeta_") || SAYS_NOTHING.contains(&(name, value))
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    #[test]
    fn only_what_shows_nothing_goes() {
        let svg = "<svg>\n<rect width=\"9\" fill=\"none\"></rect>\n<defs >\n<style>x</style></defs>\n\
            <path ecmeta_x=\"1\" class=\"a\" stroke-linejoin=\"bevel\" d=\"M0 0\"></path>\n\
            <path transform=\"matrix(0,0,0,0,4,19)\"></path><text xml:space=\"preserve\"> </text>\n\
            <rect fill=\"none\"></rect><path stroke-linejoin=\"round\"></path></svg>";
        let expected = "<svg><path d=\"M0 0\"></path><text> </text><rect fill=\"none\"></rect>\
            <path stroke-linejoin=\"round\"></path></svg>";
        let mut root = read(svg).unwrap();
        take_off(&mut root);
        assert_eq!(root.to_string(), expected);
    }
}
