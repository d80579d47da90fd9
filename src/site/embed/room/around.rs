//! The room of words, and of all that stands around a drawing or table.

use crate::figures::lines::wrap;
use crate::figures::measure::Letters;
use crate::model::{Figure, Inline, Lang};
use crate::query::Slice;
use crate::ui::page::figure_sources;

/// Margins at both sides.
pub const SIDES: f64 = 28.8;
/// Everything that is no line of words, no drawing and no table: rules, margins, the fold of the table, the
/// last line.
const FIXED: f64 = 158.0;

/// A kind of words: size of its letters, height of its lines, and how wide its Latin letters may be beside the
/// estimate.
pub struct TextMeasure(pub f64, pub f64, pub f64);
const TITLE: TextMeasure = TextMeasure(20.8, 29.0, 1.1);
const MEASURE: TextMeasure = TextMeasure(14.4, 21.6, 1.19);
const SMALL: TextMeasure = TextMeasure(13.0, 20.8, 1.19);

/// The height of everything but the drawing or table, in a room of some width.
pub fn around(figure: &Figure, whole: &Slice, room: f64) -> f64 {
    let said =
        |inline: &Inline, words: &TextMeasure| height(&inline.text, words, room, whole.report.lang);
    let sources = figure_sources(&whole.report, figure);
    FIXED
        + said(&figure.title, &TITLE)
        + said(&figure.subtitle, &MEASURE)
        + said(&figure.note, &SMALL)
        + height(&sources, &SMALL, room, whole.report.lang)
}

/// The height of words. They may be wider than the estimate, so that a line is rather too many than too few:
/// Han fills its lines exactly.
pub fn height(
    text: &str,
    TextMeasure(size, line, latin): &TextMeasure,
    room: f64,
    lang: Lang,
) -> f64 {
    let caution = match lang {
        Lang::Zh => 1.04,
        Lang::En => *latin,
    };
    wrap(text, Letters::plain(*size), room / caution).len() as f64 * line
}
