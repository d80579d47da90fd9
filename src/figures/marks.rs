//! The few marks that every kind is made of. One mark is one series, so that each has its own
//! identity when a figure changes, and its own words for the tooltip.

use charming::datatype::CompositeValue;
use charming::element::{
    Emphasis, ItemStyle, Label, LabelAlign, LabelPosition, LineStyle, LineStyleType, Symbol,
};
use charming::series::{Bar, Line, Scatter};

use super::colour;
use super::look::Look;

/// A place in the figure, in the units of its axes. On an axis of rows the unit is the row.
pub type Point = (f64, f64);

/// Words at a place.
#[derive(Clone, Debug)]
pub struct MarkWords<'a> {
    /// What is said.
    pub text: &'a str,
    /// Size in pixels of the layout.
    pub size: f64,
    /// Bold.
    pub strong: bool,
    /// A token.
    pub colour: &'static str,
    /// Where the words stand from the place.
    pub side: Side,
    /// Moved by this many pixels, right and down.
    pub offset: (f64, f64),
    /// 1 is opaque.
    pub opacity: f64,
}

/// Where words stand from their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// They end at the place.
    Left,
    /// They begin at the place.
    Right,
    /// They are centred above the place.
    Above,
    /// They are centred below the place.
    Below,
}

/// A place as the datum of a series.
pub fn at(place: Point) -> CompositeValue {
    CompositeValue::from(vec![place.0, place.1])
}

/// The id of the series of words with this id.
pub fn words_id(id: &str) -> String {
    format!("{id}-words")
}

/// Words alone.
pub fn words(id: &str, place: Point, words: &MarkWords) -> Scatter {
    let (position, align) = match words.side {
        Side::Left => (LabelPosition::Left, LabelAlign::Right),
        Side::Right => (LabelPosition::Right, LabelAlign::Left),
        Side::Above => (LabelPosition::Top, LabelAlign::Center),
        Side::Below => (LabelPosition::Bottom, LabelAlign::Center),
    };
    let weight = if words.strong { "bold" } else { "normal" };
    let label = Label::new()
        .show(true)
        .position(position)
        .align(align)
        .distance(0.0)
        .offset(words.offset)
        .color(words.colour)
        .font_size(words.size)
        .font_weight(weight)
        .formatter(literal(words.text).as_str());
    Scatter::new()
        .id(words_id(id))
        .symbol_size(0.0)
        .label(label)
        .item_style(ItemStyle::new().opacity(words.opacity))
        .emphasis(Emphasis::new().disabled(true))
        .data(vec![at(place)])
}

/// Words as ECharts takes them: it reads braces as a template; full-width ones look alike and are left alone.
pub fn literal(text: &str) -> String {
    text.replace('{', "｛").replace('}', "｝")
}

/// A point.
pub fn point(id: &str, place: Point, look: &Look, size: f64) -> Scatter {
    Scatter::new()
        .id(id)
        .symbol(look.open_end().unwrap_or(Symbol::Circle))
        .symbol_size(size)
        .item_style(look.point())
        .emphasis(emphasis(look.point()))
        .data(vec![at(place)])
}

/// The arrow head at the open end of a bar.
pub fn open_end(id: &str, place: Point, look: &Look, size: f64) -> Option<Scatter> {
    let symbol = look.open_end()?;
    let style = ItemStyle::new().color(look.colour).opacity(look.opacity());
    let head = Scatter::new().id(format!("{id}-end")).symbol(symbol).symbol_size(size);
    Some(head.item_style(style.clone()).emphasis(emphasis(style)).data(vec![at(place)]))
}

/// The head of an arrow that points, right, left, down or up, away from the place before.
pub fn arrow_head(id: &str, before: Point, end: Point) -> Scatter {
    let path = match (end.0 - before.0, end.1 - before.1) {
        (right, _) if right > 0.0 => "path://M0,0L10,5L0,10Z",
        (right, _) if right < 0.0 => "path://M10,0L0,5L10,10Z",
        (_, down) if down > 0.0 => "path://M0,0L5,10L10,0Z",
        _ => "path://M0,10L5,0L10,10Z",
    };
    Scatter::new()
        .id(id)
        .symbol(Symbol::Custom(path.to_string()))
        .symbol_size(9.0)
        .item_style(ItemStyle::new().color(colour::QUIET))
        .emphasis(Emphasis::new().disabled(true))
        .data(vec![at(end)])
}

/// A straight line between two places; dotted where it is no data.
pub fn segment(id: &str, from: Point, to: Point, look: &Look, width: f64, dotted: bool) -> Line {
    let kind = if dotted { LineStyleType::Dotted } else { LineStyleType::Solid };
    let style =
        LineStyle::new().color(look.colour).width(width).type_(kind).opacity(look.opacity());
    Line::new()
        .id(id)
        .symbol(Symbol::None)
        .silent(true)
        // Below the marks that it joins, so that hollow ones stay hollow.
        .z(1)
        .line_style(style)
        .emphasis(Emphasis::new().disabled(true))
        .data(vec![at(from), at(to)])
}

/// How a curve is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Stroke {
    /// Colour and opacity.
    pub look: Look,
    /// Width in pixels of the layout.
    pub width: f64,
    /// Dotted where it is no data.
    pub is_dotted: bool,
}

/// A curve through places.
pub fn curve(id: &str, places: &[Point], stroke: &Stroke) -> Line {
    let ends =
        (places.first().copied().unwrap_or_default(), places.last().copied().unwrap_or_default());
    let line = segment(id, ends.0, ends.1, &stroke.look, stroke.width, stroke.is_dotted);
    line.data(places.iter().map(|place| at(*place)).collect())
}

/// A bar along a row, from zero or from what is stacked below it.
pub fn bar(id: &str, row: usize, length: f64, style: ItemStyle, width: f64) -> Bar {
    let place = CompositeValue::from(vec![length, row as f64]);
    Bar::new()
        .id(id)
        .bar_width(width)
        .bar_gap("-100%")
        .item_style(style.clone())
        .emphasis(emphasis(style))
        .data(vec![place])
}

/// ECharts lightens a mark under the pointer, but cannot lighten a token: the look stays as it is.
pub fn emphasis(style: ItemStyle) -> Emphasis {
    Emphasis::new().item_style(style)
}
