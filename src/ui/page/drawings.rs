//! The drawings of a report's figures, as SVG. They are made once: several pages and files hold the same drawing.

use crate::figures::Frame;

/// The drawings of all figures of an edition.
#[derive(Clone, Debug, Default)]
pub struct Drawings(Vec<(String, Vec<Drawing>)>);

/// A drawing for one frame.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// The frame that it is laid out for.
    pub frame: Frame,
    /// Its id in a page.
    pub id: String,
    /// The drawing.
    pub svg: String,
    /// Its coordinates, as the attribute has them.
    pub view_box: String,
}

impl Drawings {
    /// Adds the drawings of a figure; none where it is its table.
    pub fn add(&mut self, figure: &str, drawings: Vec<Drawing>) {
        self.0.push((figure.to_string(), drawings));
    }

    /// The drawings of a figure, one a frame.
    pub fn of(&self, figure: &str) -> &[Drawing] {
        let found = self.0.iter().find(|(id, _)| id == figure);
        found.map_or(&[], |(_, drawings)| drawings)
    }

    /// The drawing of a figure for a frame; empty where there is none.
    pub fn svg(&self, figure: &str, frame: Frame) -> &str {
        let found = self.of(figure).iter().find(|drawing| drawing.frame == frame);
        found.map_or("", |drawing| &drawing.svg)
    }
}
