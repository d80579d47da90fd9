//! How wide words will be: the estimate by which a layout chooses their side.

/// The width of words in pixels of the layout: a full-width glyph is one em, others somewhat over half.
pub fn width(text: &str, size: f64) -> f64 {
    let ems = |character: char| match character {
        '—' | '…' | '\u{2e80}'.. => 1.0,
        _ => 0.54,
    };
    text.chars().map(ems).sum::<f64>() * size
}

/// The words as far as they fit, with an ellipsis where they do not.
pub fn cut(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_string();
    }
    let mut kept = String::new();
    for character in text.chars() {
        if width(&kept, size) + 2.0 * size > room {
            break;
        }
        kept.push(character);
    }
    kept.trim_end().to_string() + "…"
}
