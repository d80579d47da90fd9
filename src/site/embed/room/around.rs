//! The room of words, and of all that stands around a drawing or table.

use super::lengths::{FIXED, MEASURE, NOTE, TITLE, TextMeasure};
use crate::figures::lines::wrap;
use crate::figures::measure::Letters;
use crate::model::{Figure, Inline, Lang};
use crate::query::Slice;
use crate::ui::page::figure_sources;

/// The height of everything but the drawing or table, in a room of some width.
pub fn around(figure: &Figure, whole: &Slice, room: f64) -> f64 {
    let said =
        |inline: &Inline, words: &TextMeasure| height(&inline.text, words, room, whole.report.lang);
    let sources = figure_sources(&whole.report, figure);
    FIXED
        + said(&figure.title, &TITLE)
        + said(&figure.subtitle, &MEASURE)
        + said(&figure.note, &NOTE)
        + height(&sources, &NOTE, room, whole.report.lang)
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
