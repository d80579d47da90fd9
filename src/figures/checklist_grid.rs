//! Where the names and the marks of a checklist stand.

use super::Frame;

/// Diameter of a mark, in pixels of the layout.
pub const MARK: f64 = 13.0;

/// Height of a line of words.
pub fn leading(frame: Frame) -> f64 {
    frame.text + 5.0
}

/// Where names and marks stand, in pixels of the layout.
#[derive(Clone, Copy, Debug)]
pub struct ChecklistGrid {
    /// The layout.
    pub frame: Frame,
    /// Width of the names.
    pub names: f64,
    /// Where the questions begin, from the left.
    left: f64,
    /// Width of a question.
    column: f64,
}

impl ChecklistGrid {
    /// On a phone the marks of a row stand below its name.
    pub fn new(frame: Frame, questions: usize) -> ChecklistGrid {
        let count = questions.max(1) as f64;
        match frame.is_narrow() {
            true => {
                ChecklistGrid { frame, names: frame.width, left: 0.0, column: frame.width / count }
            }
            false => {
                let column = (frame.width * 0.58 / count).min(96.0);
                let left = frame.width - column * count;
                ChecklistGrid { frame, names: left - 16.0, left, column }
            }
        }
    }

    /// The middle of a question's column.
    pub fn across(&self, question: usize) -> f64 {
        self.left + (question as f64 + 0.5) * self.column
    }

    /// The height of a row whose name has so many lines.
    pub fn height(&self, lines: usize) -> f64 {
        let words = lines as f64 * leading(self.frame);
        if self.frame.is_narrow() { words + MARK + 22.0 } else { words + 12.0 }
    }

    /// The middle of a row's marks.
    pub fn middle(&self, top: f64, lines: usize) -> f64 {
        let words = lines as f64 * leading(self.frame);
        let inner = if self.frame.is_narrow() { words + MARK / 2.0 + 5.0 } else { words / 2.0 };
        top + 6.0 + inner
    }
}
