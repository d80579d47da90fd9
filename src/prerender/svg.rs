//! A drawing made fit for a page.

/// Takes off what a page does not need or would clash with.
///
/// 1. Ids and classes get the figure's prefix: live charts number theirs from the start again.
/// 2. The style element goes: it holds hover rules only, and the policy forbids it.
/// 3. Size goes from the root, so that the drawing fills its room by its `viewBox`.
/// 4. Coordinates are rounded to a hundredth of a pixel.
pub fn for_page(svg: &str, prefix: &str) -> String {
    let svg = without_style(svg);
    let svg = round_numbers(&svg);
    let (root, rest) = svg.split_once('>').unwrap_or((&svg, ""));
    let view_box = attribute(root, "viewBox").unwrap_or_default();
    let rest = without_meta(&rename(rest, prefix));
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view_box}" aria-hidden="true">{rest}"#
    )
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn without_style(svg: &str) -> String {
    let mut kept = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some((before, after)) = rest.split_once("<style") {
        kept.push_str(before);
        rest = after.split_once("</style>").map_or("", |(_, after)| after);
    }
    kept + rest
}

/// `zr0-c1` and the like, in ids, classes and references.
fn rename(svg: &str, prefix: &str) -> String {
    let mut renamed = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find("zr") {
        let digits = rest[at + 2..].bytes().take_while(u8::is_ascii_digit).count();
        let end = at + 2 + digits;
        renamed.push_str(&rest[..at]);
        let is_id = digits > 0 && rest[end..].starts_with('-');
        renamed.push_str(if is_id { prefix } else { &rest[at..end] });
        rest = &rest[end..];
    }
    renamed + rest
}

/// Attributes for ECharts' own light client, and classes whose rules are gone.
fn without_meta(svg: &str) -> String {
    let is_needless = |name: &str| name.starts_with("ecmeta_") || name == "class";
    let mut kept = String::with_capacity(svg.len());
    for part in svg.split_inclusive("\" ") {
        match part.trim_start().rsplit_once(' ') {
            _ if part.split_once("=\"").is_some_and(|(name, _)| is_needless(name)) => {}
            _ => kept.push_str(part),
        }
    }
    kept
}

fn round_numbers(svg: &str) -> String {
    let mut rounded = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('.') {
        let decimals = rest[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        let end = at + 1 + decimals;
        if decimals > 2 {
            let whole =
                rest[..at].len() - rest[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
            let number: f64 = rest[whole..end].parse().unwrap_or_default();
            rounded.push_str(&rest[..whole]);
            rounded.push_str(&((number * 100.0).round() / 100.0).to_string());
        } else {
            rounded.push_str(&rest[..end]);
        }
        rest = &rest[end..];
    }
    rounded + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_gets() {
        let svg = "<svg width=\"10\" height=\"5\" viewBox=\"0 0 10 5\"><style>x</style>\
            <g clip-path=\"url(#zr3-c0)\"><path d=\"M1.23456 2.5L0.999 3\" fill=\"zro\"></path></g></svg>";
        let expected = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 5\" aria-hidden=\"true\">\
            <g clip-path=\"url(#a-wide-c0)\"><path d=\"M1.23 2.5L1 3\" fill=\"zro\"></path></g></svg>";
        assert_eq!(for_page(svg, "a-wide"), expected);
    }
}
