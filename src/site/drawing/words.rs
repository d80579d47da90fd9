//! The words of a drawing, in as few attributes as say the same: half of a drawing's tags are words.

use super::tree::Element;

/// Adds each word's shift to its place, which is a whole pixel's, and says its font in attributes of its own. What
/// is turned or scaled stays as it is.
pub fn say_plainly(root: &mut Element) {
    root.change_all(&mut |element| {
        if element.name == "text" {
            place(element);
            say_font(element);
            element.attributes.retain(|(name, value)| (name.as_str(), value.as_str()) != START);
        }
    });
}

/// Where words are anchored when nothing is said.
const START: (&str, &str) = ("text-anchor", "start");

fn place(text: &mut Element) {
    let Some((right, down)) = text.attribute("transform").and_then(shift) else { return };
    let own = |name: &str| text.attribute(name).and_then(|at| at.parse().ok()).unwrap_or(0.0);
    let (x, y) = ((own("x") + right).round(), (own("y") + down).round());
    for name in ["transform", "x", "y"] {
        text.take(name);
    }
    let place = [("x".to_string(), x.to_string()), ("y".to_string(), y.to_string())];
    text.attributes.splice(0..0, place);
}

/// How far `translate(1 2)` moves; none for any other transformation.
fn shift(transform: &str) -> Option<(f64, f64)> {
    let numbers = transform.strip_prefix("translate(")?.strip_suffix(')')?;
    let (right, down) = numbers.split_once([' ', ','])?;
    Some((right.parse().ok()?, down.trim().parse().ok()?))
}

/// A style with a rule of another kind stays whole.
fn say_font(text: &mut Element) {
    let Some(style) = text.attribute("style") else { return };
    let rules = style.split_terminator(';').filter_map(|rule| rule.split_once(':'));
    let mut font = Vec::new();
    for (name, value) in rules {
        match name {
            "font-family" if value == "inherit" => {}
            "font-size" => font.push((name.to_string(), value.trim_end_matches("px").to_string())),
            "font-weight" => font.push((name.to_string(), value.to_string())),
            _ => return,
        }
    }
    text.take("style");
    text.attributes.extend(font);
}

#[cfg(test)]
mod tests {
    use super::super::read::read;
    use super::*;

    #[test]
    fn words_stand_where_they_stood() {
        let svg = "<g><text text-anchor=\"middle\" style=\"font-size:13px;font-family:inherit;\" y=\"6.5\" \
            transform=\"translate(18 222)\" fill=\"red\">a</text><text transform=\"rotate(90)\" style=\"x:1\">b</text></g>";
        let plain = "<g><text x=\"18\" y=\"229\" text-anchor=\"middle\" fill=\"red\" font-size=\"13\">a</text>\
            <text transform=\"rotate(90)\" style=\"x:1\">b</text></g>";
        let mut root = read(svg).unwrap();
        say_plainly(&mut root);
        assert_eq!(root.to_string(), plain);
    }
}
