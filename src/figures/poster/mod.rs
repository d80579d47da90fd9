//! A figure as a picture that stands alone: what is downloaded, quoted and passed on.
//!
//! 1. The caller gives the words, and the drawing as ECharts made it or the table of a figure of words.
//! 2. Words are wrapped by [`super::lines`] and stacked: rule, title, subtitle, filters, drawing, foot.
//! 3. Every `var(--token)` becomes the plain value of one scheme, from a [`Palette`].
//!
//! It is pure, and the same in the build and in the browser.

mod card;
mod page;
mod palette;
mod picture;
mod table;

pub use card::{Card, card};
pub use palette::{Palette, Scheme};
pub use picture::{Body, Picture, Poster};

use page::PosterPage;

/// Room around the picture's content, in pixels of the layout.
const MARGIN: f64 = 40.0;

/// Lays a figure out as a picture.
pub fn poster(poster: &Poster, palette: &Palette) -> Picture {
    let is_narrow = poster.frame.is_narrow();
    let (title, text, small) = if is_narrow { (22.0, 14.0, 12.0) } else { (30.0, 17.0, 14.0) };
    let mut page = PosterPage::new(MARGIN, poster.frame.width);
    page.rule("ink", 2.0);
    page.space(title * 0.5);
    page.text(poster.title, page::TITLE, title);
    page.text(poster.subtitle, page::SOFT, text);
    page.text(poster.narrowed, page::POINT, text);
    page.space(text);
    match poster.body {
        Body::Drawing(svg, height) => page.drawing(svg, height),
        Body::Table(rows) => table::add(&mut page, rows, small),
    }
    page.space(text);
    page.rule("rule", 1.0);
    page.space(small * 0.5);
    for paragraph in poster.foot {
        page.text(paragraph, page::SOFT, small);
    }
    page.finish(poster, palette)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::{FigureTable, Frame, TableRow};
    use crate::model::Lang;

    const TOKENS: &str = ":root { --paper: light-dark(#fff, #000); --ink: light-dark(#111, #eee); \
        --serif: \"Songti SC\", serif; --sans: sans-serif; --cinnabar: #b00; --soft: #555; --rule: #ccc }";

    fn picture(body: Body) -> Picture {
        let foot = ["A note.".to_string(), String::new(), "example.org/f/visits/".to_string()];
        let given = Poster {
            lang: Lang::En,
            title: "Fewer visits & more loans",
            subtitle: "Visits a year",
            narrowed: "Only North",
            foot: &foot,
            frame: Frame::WIDE,
            body,
        };
        poster(&given, &Palette::of(TOKENS, Scheme::Light, Lang::En))
    }

    #[test]
    fn a_drawing_stands_alone_with_its_words_and_plain_colours() {
        let svg = r#"<svg width="960" height="300"><text style="fill:var(--ink);font-family:inherit">7</text></svg>"#;
        let picture = picture(Body::Drawing(svg, 300.0));
        assert!(picture.svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
        for part in ["Fewer visits &amp; more loans", "Only North", "example.org", "fill:#111"] {
            assert!(picture.svg.contains(part), "{part}: {}", picture.svg);
        }
        assert!(!picture.svg.contains("var("), "{}", picture.svg);
        assert!(picture.height > 400.0 && picture.width == 1040.0);
    }

    #[test]
    fn a_table_of_words_is_laid_out_with_every_cell() {
        let row = |name: &str, group: &str| TableRow {
            id: name.to_lowercase(),
            group: group.to_string(),
            cells: vec![name.to_string(), "word ".repeat(60).trim().to_string()],
        };
        let rows = vec![row("North", "Towns"), row("South", "Towns")];
        let table = FigureTable { head: vec!["Name".into(), "What".into()], rows };
        let picture = picture(Body::Table(&table));
        for part in ["North", "South", "Towns", "What"] {
            assert!(picture.svg.contains(&format!(">{part}</text>")), "{part}: {}", picture.svg);
        }
        assert_eq!(picture.svg.matches("word").count(), 120);
        assert_eq!(picture.svg.matches(">Towns<").count(), 1);
    }
}
