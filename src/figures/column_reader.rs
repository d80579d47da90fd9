//! Columns and years that follow from a reader's assumptions.

use charming::datatype::CompositeValue;
use charming::series::Bar;

use super::canvas::Values;
use super::column_place::{width, year};
use super::fact_marks::FactMark;
use super::marks::{self, Side};
use super::reader::{add_words, look};
use super::{EchartsOption, Frame};
use crate::model::Unit;
use crate::words::Locale;

/// Adds hatched columns, the first with its words, and the reader's year on the axis.
pub fn add(
    option: EchartsOption,
    frame: Frame,
    locale: &Locale,
    readers: &[FactMark],
    across: &Values,
) -> EchartsOption {
    let (years, columns): (Vec<_>, Vec<_>) =
        readers.iter().partition(|mark| mark.fact.unit == Unit::Year);
    let option = columns.iter().fold(option, |option, mark| {
        let at = vec![year(mark), mark.fact.drawn_value()];
        let column = Bar::new()
            .id(mark.fact.id.as_str())
            .bar_width(width(frame, across))
            .bar_gap("-100%")
            .item_style(look().bar())
            .emphasis(marks::emphasis(look().bar()))
            .data(vec![CompositeValue::from(at)]);
        option.series(column)
    });
    let option = columns.first().into_iter().fold(option, |option, mark| {
        let place = (year(mark), mark.fact.drawn_value());
        add_words(option, frame, locale, mark.fact, place, (Side::Right, -14.0, -14.0))
    });
    years.iter().fold(option, |option, mark| {
        let place = (year(mark), 0.0);
        let option = option.series(marks::point(&mark.fact.id, place, &look(), 14.0));
        add_words(option, frame, locale, mark.fact, place, (Side::Above, 0.0, -14.0))
    })
}

/// How high the reader's column stands in the year of a mark.
pub fn height(readers: &[FactMark], mark: &FactMark) -> f64 {
    let columns = readers.iter().filter(|reader| reader.fact.unit != Unit::Year);
    let mut same = columns.filter(|reader| year(reader) == year(mark));
    same.next().map_or(0.0, |reader| reader.fact.drawn_value())
}
