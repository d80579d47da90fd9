//! A drawing made fit for a page.

use super::html::attribute;
use super::svg_clips::without_clips;
use super::svg_words;

/// Takes off what a page does not need or would clash with.
///
/// 1. Ids and classes get the figure's prefix: live charts number theirs from the start again.
/// 2. The style element goes: it holds hover rules only, and the policy forbids it; so do clips, which cut nothing off.
/// 3. Size goes from the root, so that the drawing fills its room by its `viewBox`.
/// 4. Symbols of no size and ECharts' own attributes go, and what a drawing without a pointer does not need.
/// 5. Words are said in fewer attributes, and lines end nowhere.
/// 6. Numbers are rounded to a hundredth, in paths to a tenth of a pixel.
pub fn for_page(svg: &str, prefix: &str) -> String {
    let svg = without_clips(&without(svg, "<style", "</style>", 1));
    let svg = round_paths(&round_numbers(&svg, 2));
    let (root, rest) = svg.split_once('>').unwrap_or((&svg, ""));
    let view_box = attribute(root, "viewBox").unwrap_or_default();
    let rest = without_nothing(&without_meta(&rename(rest, prefix)));
    let rest = svg_words::plainly(&rest).replace('\n', "");
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" id="{prefix}" viewBox="{view_box}" aria-hidden="true">{rest}"#
    )
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
    let svg = without(svg, " ecmeta_", "\"", 2);
    let svg = without(&svg, " class=", "\"", 2);
    let nothing =
        [" pointer-events=\"visible\"", " stroke-linejoin=\"bevel\"", " xml:space=\"preserve\""];
    nothing.iter().fold(svg, |svg, attribute| svg.replace(attribute, ""))
}

/// Symbols of no size, which carry words only, and the ground, which has no colour.
fn without_nothing(svg: &str) -> String {
    let ground = svg.split_once("<rect ").and_then(|(before, rest)| {
        let (attributes, after) = rest.split_once("></rect>")?;
        attributes.ends_with("fill=\"none\"").then(|| before.to_string() + after.trim_start())
    });
    let svg = ground.as_deref().unwrap_or(svg);
    let mut kept = String::with_capacity(svg.len());
    for chunk in svg.split_inclusive("</path>") {
        let (before, path) = chunk.split_at(chunk.rfind("<path").unwrap_or(0));
        kept.push_str(before);
        if !path.contains("matrix(0,0,0,0,") {
            kept.push_str(path);
        }
    }
    kept
}

/// The text without what runs from each `start` to the given occurrence of `end` after it.
fn without(text: &str, start: &str, end: &str, occurrence: usize) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(start) {
        kept.push_str(before);
        rest = after.splitn(occurrence + 1, end).nth(occurrence).unwrap_or_default();
    }
    kept + rest
}

/// The corners of paths to a tenth of a pixel. Elsewhere stand opacities and words, whose decimals count.
fn round_paths(svg: &str) -> String {
    let mut parts = svg.split(" d=\"");
    let first = parts.next().unwrap_or_default().to_string();
    parts.fold(first, |rounded, part| {
        let (path, rest) = part.split_once('"').unwrap_or((part, ""));
        rounded + " d=\"" + &round_numbers(path, 1) + "\"" + rest
    })
}

/// Numbers with more decimals than this many, rounded to them.
fn round_numbers(svg: &str, most: usize) -> String {
    let unit = 10f64.powi(most as i32);
    let mut rounded = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find('.') {
        let decimals = rest[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        let end = at + 1 + decimals;
        if decimals > most {
            let whole =
                rest[..at].len() - rest[..at].bytes().rev().take_while(u8::is_ascii_digit).count();
            let number: f64 = rest[whole..end].parse().unwrap_or_default();
            rounded.push_str(&rest[..whole]);
            rounded.push_str(&((number * unit).round() / unit).to_string());
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
            <g id=\"zr3-c0\"><path d=\"M1.23456 2.5L0.999 3\" ecmeta_x=\"1\" fill=\"zro\" \
            class=\"zr3-cls-0\"></path><text>1</text><path transform=\"matrix(0,0,0,0,4,19)\"></path></g></svg>";
        let expected = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"a-wide\" viewBox=\"0 0 10 5\" aria-hidden=\"true\">\
            <g id=\"a-wide-c0\"><path d=\"M1.2 2.5L1 3\" fill=\"zro\"></path><text>1</text></g></svg>";
        assert_eq!(for_page(svg, "a-wide"), expected);
    }
}
