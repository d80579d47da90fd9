//! Paths that follow from a reader's assumptions, beyond the last stated point.

use super::marks::{self, Point, Side, Stroke};
use super::reader::{self, ReaderFact, add_words, look};
use super::{EchartsOption, Frame, measure};
use crate::words::{self, Locale};

/// The values of one output in its years, from the last stated point on.
pub struct Path<'a> {
    from: Option<Point>,
    years: Vec<&'a ReaderFact>,
}

/// The paths of all outputs.
pub fn paths<'a>(readers: &'a [ReaderFact], from: Option<&Point>) -> Vec<Path<'a>> {
    let dated: Vec<&ReaderFact> = readers.iter().filter(|one| one.fact.period.is_some()).collect();
    let paths = dated.split_inclusive(|one| one.is_last);
    paths.map(|years| Path { from: from.copied(), years: years.to_vec() }).collect()
}

/// Where the paths end: the axes reach so far.
pub fn ends(paths: &[Path]) -> Vec<Point> {
    paths.iter().filter_map(|path| path.years.last().map(|one| place(one))).collect()
}

/// The room right of the last year that half of the words above an end need, in pixels of the layout.
pub fn room(paths: &[Path], frame: Frame, locale: &Locale) -> f64 {
    let widths = paths.iter().filter_map(|path| path.years.last()).map(|one| {
        let number = measure::width(&reader::number(&one.fact, locale), frame.text);
        number.max(measure::width(words::sure(locale, &one.fact), frame.text))
    });
    widths.fold(0.0, f64::max) * 0.6
}

/// Adds the paths: a dotted curve, a mark in each year, and words at the end.
pub fn add(option: EchartsOption, frame: Frame, locale: &Locale, paths: &[Path]) -> EchartsOption {
    paths.iter().fold(option, |option, path| {
        let Some(last) = path.years.last() else { return option };
        let years = path.years.iter().map(|one| place(one));
        let curve: Vec<Point> = path.from.into_iter().chain(years).collect();
        let stroke = Stroke { look: look(), width: 2.0, is_dotted: true };
        let option =
            option.series(marks::curve(&format!("{}-path", last.fact.id), &curve, &stroke));
        let option = path.years.iter().fold(option, |option, one| {
            let size = if one.is_last { 14.0 } else { 7.0 };
            option.series(marks::point(&one.fact.id, place(one), &look(), size))
        });
        add_words(option, frame, locale, &last.fact, place(last), (Side::Above, 0.0, -12.0))
    })
}

fn place(reader: &ReaderFact) -> Point {
    let year = reader.fact.period.map_or(0.0, |period| period.start.as_years());
    (year, reader.fact.drawn_value())
}
