//! A drawing of ECharts, as a page gets it.

use super::read::read;
use super::tree::Content;
use super::{for_page, named, size};

fn written(svg: &str) -> String {
    for_page(svg, "pace-wide").unwrap().to_string()
}

fn words(svg: &str) -> Vec<String> {
    let root = read(svg).unwrap();
    let all = root.elements().flat_map(|text| &text.nodes).filter_map(|node| match node {
        Content::Text(text) => Some(text.clone()),
        Content::Element(_) => None,
    });
    all.collect()
}

#[test]
fn what_a_page_gets() {
    let svg = "<svg width=\"10\" height=\"5\" viewBox=\"0 0 10 5\"><defs ><style>x</style></defs>\n\
        <g id=\"zr3-c0\"><path d=\"M1.23456 2.5L0.999 3\" ecmeta_x=\"1\" fill=\"zro\" \
        class=\"zr3-cls-0\"></path><text>1</text><path transform=\"matrix(0,0,0,0,4,19)\"></path></g></svg>";
    let expected = "<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"pace-wide\" viewBox=\"0 0 10 5\" aria-hidden=\"true\">\
        <g id=\"pace-wide-c0\"><path d=\"M1.2 2.5L1 3\" fill=\"zro\"></path><text>1</text></g></svg>";
    assert_eq!(written(svg), expected);
}

#[test]
fn words_are_never_rounded() {
    let said = ["0.125", "v3.1415", "1.005 %", "a &amp; b &lt; 2.3456 &#39;c&#39;", "zr0-c1", " "];
    let texts = said.map(|words| {
        format!("<text x=\"1.2345\" transform=\"scale(0.98765)\" xml:space=\"preserve\">{words}</text>\n")
    });
    let page = written(&format!("<svg viewBox=\"0 0 9 9\">\n{}</svg>", texts.concat()));
    assert_eq!(words(&page), said);
    assert_eq!(page.matches("<text x=\"1.23\" transform=\"scale(0.99)\">").count(), said.len());
}

#[test]
fn what_is_not_changed_is_written_as_it_was_read() {
    let svg = "<svg b=\"&quot;1&#34;\" a=\"2\"><g/><g></g> <text>&amp;&#x4e2d;</text>\n</svg>";
    assert_eq!(read(svg).unwrap().to_string(), svg);
}

#[test]
fn what_is_no_drawing_is_refused() {
    for (svg, why) in [
        ("<svg><text>a\0b</text></svg>", "U+0000"),
        ("<svg><text>\u{1b}</text></svg>", "U+001B"),
        ("<svg><g>", "ends within <g>"),
        ("<svg><g></svg>", "not well-formed"),
        ("<svg a=\"1\" a=\"2\"></svg>", "not well-formed"),
        ("", "empty"),
    ] {
        let error = for_page(svg, "pace-wide").unwrap_err().to_string();
        assert!(error.contains(why), "{svg:?}: {error}");
    }
}

#[test]
fn a_drawing_stands_under_another_name() {
    let svg = "<svg id=\"pace-wide\"><path fill=\"url(#pace-wide-g0)\"></path><text>pace-wide</text></svg>";
    let other = "<svg id=\"en-pace-wide\"><path fill=\"url(#en-pace-wide-g0)\"></path><text>pace-wide</text></svg>";
    assert_eq!(named(svg, "pace-wide", "en-pace-wide"), other);
}

#[test]
fn a_picture_says_its_size() {
    assert_eq!(size("<svg width=\"960\" height=\"400.6\"><rect width=\"1\"/></svg>"), (960, 401));
    assert_eq!(size("<svg></svg>"), (0, 0));
}
