//! Makes the drawing of a figure follow its steps.

use super::tree::{Content, Element};

/// Each mark that some steps leave faint says so in its style: its opacity is the least of `--step-1`, `--step-2` …
/// of those steps. `steps` are the same drawing as each step shows it.
///
/// Nothing changes where a step's drawing has other marks, and not only fainter ones.
pub fn follow(whole: &mut Element, steps: &[Element]) {
    let steps: Vec<&Element> = steps.iter().collect();
    if steps.iter().all(|step| has_same_marks(whole, step)) {
        fade(whole, &steps);
    }
}

fn has_same_marks(one: &Element, other: &Element) -> bool {
    one.name == other.name
        && one.elements().count() == other.elements().count()
        && one.elements().zip(other.elements()).all(|(one, other)| has_same_marks(one, other))
}

fn fade(mark: &mut Element, steps: &[&Element]) {
    let is_faint =
        |step: &&Element| step.attributes != mark.attributes || words(step) != words(mark);
    let faint = steps.iter().enumerate().filter(|(_, step)| is_faint(step));
    let faint: Vec<String> =
        faint.map(|(place, _)| format!("var(--step-{},1)", place + 1)).collect();
    if !faint.is_empty() {
        style(mark, format!("opacity:min({})", faint.join(",")));
    }
    let mut inner: Vec<_> = steps.iter().map(|step| step.elements()).collect();
    for node in &mut mark.nodes {
        if let Content::Element(element) = node {
            let steps: Vec<&Element> = inner.iter_mut().filter_map(Iterator::next).collect();
            fade(element, &steps);
        }
    }
}

fn words(element: &Element) -> Vec<&str> {
    let words = element.nodes.iter().filter_map(|node| match node {
        Content::Text(text) => Some(text.as_str()),
        Content::Element(_) => None,
    });
    words.collect()
}

/// The rule stands before the others.
fn style(mark: &mut Element, rule: String) {
    match mark.attributes.iter_mut().find(|(name, _)| name == "style") {
        Some((_, rules)) => *rules = format!("{rule};{rules}"),
        None => mark.attributes.push(("style".to_string(), rule)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    #[test]
    fn a_mark_names_the_steps_that_leave_it_faint() {
        let svg = |svg: &str| read(svg).unwrap();
        let whole = svg("<g><path d=\"M0 0\"></path><text style=\"x:1\">a</text></g>");
        let first =
            "<g><path d=\"M0 0\" fill-opacity=\"0.3\"></path><text style=\"x:1\">a</text></g>";
        let second = "<g><path d=\"M0 0\" fill-opacity=\"0.3\"></path><text style=\"x:1\" fill-opacity=\"0.3\">a</text></g>";
        let expected = "<g><path d=\"M0 0\" style=\"opacity:min(var(--step-1,1),var(--step-2,1))\"></path>\
            <text style=\"opacity:min(var(--step-2,1));x:1\">a</text></g>";
        let mut followed = whole.clone();
        follow(&mut followed, &[svg(first), svg(second)]);
        assert_eq!(followed.to_string(), expected);
        let mut other = whole.clone();
        follow(&mut other, &[svg("<g></g>")]);
        assert_eq!(other, whole);
    }
}
