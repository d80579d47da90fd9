//! The picture's page: what was put on it so far, from top to bottom.

use super::super::lines::balance;
use super::super::measure::Letters;
use super::{Palette, Picture, Poster};
use crate::model::{Lang, escape};

/// How a paragraph looks.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    font: &'static str,
    weight: u32,
    colour: &'static str,
    /// How much wider its Latin letters are than by the table.
    latin: f64,
}

/// The title.
pub const TITLE: Style = Style { font: "serif", weight: 700, colour: "ink", latin: 1.2 };
/// Words beside the point.
pub const SOFT: Style = Style { font: "sans", weight: 400, colour: "soft", latin: 1.0 };
/// What the reader changed.
pub const POINT: Style = Style { font: "sans", weight: 400, colour: "cinnabar", latin: 1.0 };
/// Words of a table.
pub const INK: Style = Style { font: "sans", weight: 400, colour: "ink", latin: 1.0 };
/// Names of a table.
pub const STRONG: Style = Style { font: "sans", weight: 700, colour: "ink", latin: 1.14 };

impl Style {
    fn letters(&self, size: f64) -> Letters {
        Letters { size, latin: self.latin }
    }
}

/// Distance of lines in ems.
const LEADING: f64 = 1.5;

/// A page that is being filled.
pub struct PosterPage {
    margin: f64,
    /// Width of the content.
    pub width: f64,
    /// Where the next thing goes.
    pub top: f64,
    parts: String,
}

impl PosterPage {
    /// An empty page.
    pub fn new(margin: f64, width: f64) -> PosterPage {
        PosterPage { margin, width, top: margin, parts: String::new() }
    }

    /// Leaves room.
    pub fn space(&mut self, height: f64) {
        self.top += height;
    }

    /// A line across.
    pub fn rule(&mut self, colour: &str, weight: f64) {
        let (left, top, width) = (self.margin, self.top, self.width);
        self.parts.push_str(&format!(
            r#"<rect x="{left}" y="{top}" width="{width}" height="{weight}" fill="var(--{colour})"/>"#
        ));
        self.top += weight;
    }

    /// A paragraph over the whole width; nothing for empty words.
    pub fn text(&mut self, words: &str, style: Style, size: f64) {
        self.top += self.column(words, style, size, 0.0, self.width);
    }

    /// A paragraph in a column that begins `left` pixels from the content's left side. Gives its height;
    /// the page goes on where it was.
    pub fn column(&mut self, words: &str, style: Style, size: f64, left: f64, room: f64) -> f64 {
        let lines = balance(words, style.letters(size), room);
        for (place, line) in lines.iter().enumerate() {
            let baseline = self.top + size * (1.15 + LEADING * place as f64);
            self.line(line, style, size, self.margin + left, baseline);
        }
        lines.len() as f64 * size * LEADING
    }

    fn line(&mut self, words: &str, style: Style, size: f64, left: f64, baseline: f64) {
        let Style { font, weight, colour, .. } = style;
        let words = escape(words);
        self.parts.push_str(&format!(
            r#"<text x="{left:.1}" y="{baseline:.1}" font-family="var(--{font})" font-size="{size}" font-weight="{weight}" fill="var(--{colour})">{words}</text>"#
        ));
    }

    /// The height of a paragraph in a column.
    pub fn height(words: &str, style: Style, size: f64, room: f64) -> f64 {
        balance(words, style.letters(size), room).len() as f64 * size * LEADING
    }

    /// A drawing over the whole width.
    pub fn drawing(&mut self, svg: &str, height: f64) {
        self.placed(svg, (self.width, height), 0.0, 1.0);
        self.top += height;
    }

    /// A drawing of a size, scaled, `left` pixels from the content's left side.
    pub fn placed(&mut self, svg: &str, (width, height): (f64, f64), left: f64, scale: f64) {
        let (_, inner) = svg.split_once("<svg").unwrap_or_default();
        let (_, inner) = inner.split_once('>').unwrap_or_default();
        let (left, top) = (self.margin + left, self.top);
        let (wide, high) = (width * scale, height * scale);
        self.parts.push_str(&format!(
            r#"<svg x="{left:.1}" y="{top:.1}" width="{wide:.1}" height="{high:.1}" viewBox="0 0 {width} {height}" font-family="var(--sans)">{inner}"#
        ));
    }

    /// The finished picture, as high as what was put on it.
    pub fn finish(self, poster: &Poster, palette: &Palette) -> Picture {
        let size = (self.width + 2.0 * self.margin, (self.top + self.margin).ceil());
        self.finish_at(size, poster.lang, poster.title, palette)
    }

    /// The finished picture of a size.
    pub fn finish_at(
        self,
        (width, height): (f64, f64),
        lang: Lang,
        title: &str,
        palette: &Palette,
    ) -> Picture {
        let (lang, title, parts) = (lang.tag(), escape(title), self.parts);
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" xml:lang="{lang}" text-rendering="geometricPrecision" role="img"><title>{title}</title><rect width="{width}" height="{height}" fill="var(--paper)"/>{parts}</svg>"#
        );
        Picture { svg: for_attributes(&svg, palette), width, height }
    }
}

/// Names of fonts come in double quotes, which would end the attribute.
fn for_attributes(svg: &str, palette: &Palette) -> String {
    let fonts = |svg: String, name: &str| {
        svg.replace(&format!("var(--{name})"), &palette.get(name).replace('"', "'"))
    };
    let svg = ["serif", "sans"].into_iter().fold(svg.to_string(), fonts);
    palette.resolve(&svg)
}
