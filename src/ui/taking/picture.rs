//! A figure under a filter as a picture that stands alone.

use js_sys::JSON;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use super::super::live::{svg_of, to_js};
use super::action::Action;
use super::browser;
use crate::figures::poster::{Body, Palette, Picture, Poster, Scheme, poster};
use crate::figures::{Draw, Frame, draw_by, reader_stamp, table};
use crate::words;

/// Pixels of a picture for each of its layout's.
const SCALE: f64 = 2.0;

/// Saves the picture that an action asks for, drawn by the function of the figure's kind.
///
/// # Errors
/// What ECharts throws, or the browser refuses.
pub async fn save(action: &Action, draw: Draw) -> Result<(), JsValue> {
    let picture = picture(action, draw)?;
    if action.name == "svg" {
        return action.save(&picture.svg.into(), "image/svg+xml", None);
    }
    let blob = browser::png(&picture.svg, picture.width, picture.height, SCALE);
    action.save(&JsFuture::from(blob).await?, "image/png", None)
}

/// With its words from the page and the address of its state, in light colours.
fn picture(action: &Action, draw: Draw) -> Result<Picture, JsValue> {
    let (figure, slice, address) = (action.drawn()?, &action.slice, action.state());
    let report = &slice.report;
    let rows = table(figure, slice);
    let drawn = draw_by(draw, figure, slice, Frame::WIDE);
    let svg = match &drawn {
        Some(chart) => {
            let option = String::from(JSON::stringify(&to_js(&chart.option.0))?);
            without_style(&svg_of(&option, Frame::WIDE.width, chart.height)?)
        }
        None => String::new(),
    };
    let body = drawn.map_or(Body::Table(&rows), |chart| Body::Drawing(&svg, chart.height));
    let words = |part: &str| {
        let part = action.element.query_selector(part).ok().flatten();
        part.and_then(|part| part.text_content()).unwrap_or_default()
    };
    let mut stamps = vec![words(".narrowed"), reader_stamp(figure, slice)];
    stamps.retain(|stamp| !stamp.is_empty());
    let release = words::release(report.lang, &report.release, &report.date);
    let address = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let foot = [
        words(".figure-note"),
        words(".figure-foot"),
        format!("{} · {release} · {address}", report.name),
    ];
    let given = Poster {
        lang: report.lang,
        title: &figure.title.text,
        subtitle: &words(".measure"),
        narrowed: &stamps.join(" · "),
        foot: &foot,
        frame: Frame::WIDE,
        body,
    };
    let tokens = browser::tokens(names(&svg));
    Ok(poster(&given, &Palette::of(&tokens, Scheme::Light, report.lang)))
}

/// Its rules are for pointers, and name colours that only a page has.
fn without_style(svg: &str) -> String {
    match (svg.split_once("<style"), svg.split_once("</style>")) {
        (Some((before, _)), Some((_, after))) => format!("{before}{after}"),
        _ => svg.to_string(),
    }
}

/// The tokens that a drawing names, and those of a picture's words.
fn names(svg: &str) -> Vec<String> {
    let own = ["paper", "ink", "soft", "rule", "cinnabar", "serif", "sans"];
    let mut names: Vec<String> = own.map(String::from).to_vec();
    for rest in svg.split("var(--").skip(1) {
        let name = rest.split([')', ',']).next().unwrap_or_default().to_string();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}
