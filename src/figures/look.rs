//! The grammar of certainty: one look for each certainty, the same in every kind.
//!
//! exact: solid · bound: an arrow head at the open end · about: a soft edge · forecast: a hatch ·
//! derived: hollow. What is out of the reader's selection turns faint.

use charming::element::{BorderType, Color, ColorStop, ItemStyle, Symbol};

use super::colour;
use crate::model::{Certainty, Fact};

/// How one mark looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// The mark's colour, a token.
    pub colour: &'static str,
    /// How sure its number is.
    pub certainty: Certainty,
    /// Whether its number is computed by the build.
    pub derived: bool,
    /// Whether the reader's selection leaves it out.
    pub faint: bool,
}

/// Points right: the number may be larger.
const OPEN_RIGHT: &str = "path://M0,0L10,6L0,12Z";
/// Points left: the number may be smaller.
const OPEN_LEFT: &str = "path://M10,0L0,6L10,12Z";

impl Look {
    /// The look of a record's mark.
    pub fn of(fact: &Fact, colour: &'static str, kept: bool) -> Look {
        Look { colour, certainty: fact.certainty, derived: fact.is_derived(), faint: !kept }
    }

    /// A solid mark without a number.
    pub fn plain(colour: &'static str, kept: bool) -> Look {
        Look { colour, certainty: Certainty::Exact, derived: false, faint: !kept }
    }

    /// Opacity of the mark and of its words.
    pub fn opacity(&self) -> f64 {
        if self.faint { 0.32 } else { 1.0 }
    }

    /// The style of a bar.
    pub fn bar(&self) -> ItemStyle {
        let style = ItemStyle::new().opacity(self.opacity());
        if self.derived {
            return style.color(colour::PAPER).border_color(self.colour).border_width(1.5);
        }
        match self.certainty {
            Certainty::About => style.color(self.soft_end()),
            _ => style.color(self.colour),
        }
    }

    fn soft_end(&self) -> Color {
        let stop = |at: f64, colour: &str| ColorStop::new(at, colour);
        Color::LinearGradient {
            x: 0.0,
            y: 0.0,
            x2: 1.0,
            y2: 0.0,
            color_stops: vec![
                stop(0.0, self.colour),
                stop(0.86, self.colour),
                stop(1.0, colour::PAPER),
            ],
        }
    }

    /// The style of a point.
    pub fn point(&self) -> ItemStyle {
        let style = ItemStyle::new().opacity(self.opacity());
        if self.derived {
            return style.color(colour::PAPER).border_color(self.colour).border_width(2.0);
        }
        match self.certainty {
            Certainty::About => {
                style.color(self.colour).border_color(colour::PAPER).border_width(3.0)
            }
            Certainty::Forecast => style
                .color(colour::PAPER)
                .border_color(self.colour)
                .border_width(2.0)
                .border_type(BorderType::Dashed),
            _ => style.color(self.colour),
        }
    }

    /// The symbol at the open end of a bound.
    pub fn open_end(&self) -> Option<Symbol> {
        match self.certainty {
            Certainty::Over => Some(Symbol::Custom(OPEN_RIGHT.to_string())),
            Certainty::Under => Some(Symbol::Custom(OPEN_LEFT.to_string())),
            _ => None,
        }
    }

    /// Whether a hatch is drawn over the mark.
    pub fn is_hatched(&self) -> bool {
        self.certainty == Certainty::Forecast && !self.derived
    }
}
