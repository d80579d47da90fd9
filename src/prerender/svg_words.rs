//! The words of a drawing, in as few attributes as say the same: half of a drawing's tags are words.

use super::html::attribute;

/// The drawing with each word's shift added to its place, which is a whole pixel's, and its font in attributes of
/// its own. What is turned or scaled stays as it is.
pub fn plainly(svg: &str) -> String {
    let mut parts = svg.split("<text");
    let first = parts.next().unwrap_or_default().to_string();
    parts.fold(first, |said, part| {
        let (tag, rest) = part.split_once('>').unwrap_or((part, ""));
        let tag = with_font(&placed(tag)).replace(" text-anchor=\"start\"", "");
        said + "<text" + &tag + ">" + rest
    })
}

fn placed(tag: &str) -> String {
    let shift = attribute(tag, " transform").and_then(shift);
    let Some((right, down)) = shift else { return tag.to_string() };
    let own = |name: &str| attribute(tag, name).and_then(|at| at.parse().ok()).unwrap_or(0.0);
    let (x, y) = ((own(" x") + right).round(), (own(" y") + down).round());
    let kept = [" transform", " x", " y"];
    let kept = kept.iter().fold(tag.to_string(), |tag, name| without(&tag, name));
    format!(" x=\"{x}\" y=\"{y}\"{kept}")
}

/// How far `translate(1 2)` moves; none for any other transformation.
fn shift(transform: &str) -> Option<(f64, f64)> {
    let numbers = transform.strip_prefix("translate(")?.strip_suffix(')')?;
    let (right, down) = numbers.split_once([' ', ','])?;
    Some((right.parse().ok()?, down.trim().parse().ok()?))
}

fn with_font(tag: &str) -> String {
    let Some(style) = attribute(tag, " style") else { return tag.to_string() };
    let rules = style.split_terminator(';').filter_map(|rule| rule.split_once(':'));
    let mut said = without(tag, " style");
    for (name, value) in rules {
        match name {
            "font-family" if value == "inherit" => {}
            "font-size" => said += &format!(" font-size=\"{}\"", value.trim_end_matches("px")),
            "font-weight" => said += &format!(" font-weight=\"{value}\""),
            // A rule of another kind: its style stays whole.
            _ => return tag.to_string(),
        }
    }
    said
}

fn without(tag: &str, name: &str) -> String {
    match tag.split_once(&format!("{name}=\"")) {
        Some((before, rest)) => {
            before.to_string() + rest.split_once('"').map_or("", |(_, after)| after)
        }
        None => tag.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_where_they_stood() {
        let svg = "<g><text text-anchor=\"middle\" style=\"font-size:13px;font-family:inherit;\" y=\"6.5\" \
            transform=\"translate(18 222)\" fill=\"red\">a</text><text transform=\"rotate(90)\" style=\"x:1\">b</text></g>";
        let plain = "<g><text x=\"18\" y=\"229\" text-anchor=\"middle\" fill=\"red\" font-size=\"13\">a</text>\
            <text transform=\"rotate(90)\" style=\"x:1\">b</text></g>";
        assert_eq!(plainly(svg), plain);
    }
}
