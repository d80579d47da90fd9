//! What a picture shows, and the finished one.

use crate::figures::{FigureTable, Frame};
use crate::model::Lang;

/// What a picture shows.
#[derive(Clone, Debug)]
pub struct Poster<'a> {
    /// The language of its words.
    pub lang: Lang,
    /// States the finding.
    pub title: &'a str,
    /// States measure and unit.
    pub subtitle: &'a str,
    /// Says which filters narrow the figure; empty where none does.
    pub narrowed: &'a str,
    /// Paragraphs below the drawing: the note, the sources, the address. Empty ones are left out.
    pub foot: &'a [String],
    /// The layout's frame.
    pub frame: Frame,
    /// The drawing or the table.
    pub body: Body<'a>,
}

/// What stands between the words of a picture.
#[derive(Clone, Copy, Debug)]
pub enum Body<'a> {
    /// The SVG that ECharts gives for the frame, and its height in the layout.
    Drawing(&'a str, f64),
    /// The rows of a figure that is its table.
    Table(&'a FigureTable),
}

/// A picture as SVG, with its size in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// A whole SVG document.
    pub svg: String,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}
