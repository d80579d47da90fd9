//! How wide words will be: the estimate by which a layout chooses their side.

/// The width of words in pixels of the layout: a full-width glyph is one em, others somewhat over half.
pub fn width(text: &str, size: f64) -> f64 {
    let ems = |character: char| if character >= '\u{2e80}' { 1.0 } else { 0.55 };
    text.chars().map(ems).sum::<f64>() * size
}
