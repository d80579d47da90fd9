//! How wide words will be: the estimate by which a layout chooses their side.

/// The width of words in pixels of the layout: a full-width glyph is one em, others somewhat over half.
pub fn width(text: &str, size: f64) -> f64 {
    let ems = |character: char| match character {
        '—' | '…' | '“' | '”' => 1.0,
        wide if is_wide(wide) => 1.0,
        _ => 0.54,
    };
    text.chars().map(ems).sum::<f64>() * size
}

/// The words in lines that fit: broken at spaces, and between full-width glyphs, but never before
/// punctuation that closes nor after what opens.
pub fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        if !line.is_empty() && width(&format!("{line}{}", piece.trim_end()), size) > room {
            lines.push(line.trim_end().to_string());
            line.clear();
        }
        line.push_str(&piece);
    }
    lines.push(line.trim_end().to_string());
    lines
}

/// As [`wrap`], in as many lines, about as long as each other: no glyph is left alone.
pub fn balance(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines = wrap(text, size, room);
    let count = lines.len();
    let rooms = std::iter::successors(Some(room), |room| Some(room - size / 2.0));
    for narrower in rooms.take_while(|room| *room > size) {
        let narrowed = wrap(text, size, narrower);
        if narrowed.len() > count {
            break;
        }
        lines = narrowed;
    }
    lines
}

/// What stays together in a line: a word with its space, a glyph with the punctuation that clings to it.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    for character in text.chars() {
        let breaks = pieces.last().and_then(|piece| piece.chars().last()).is_none_or(|last| {
            let between = last == ' ' || is_wide(last) || is_wide(character);
            between && character != ' ' && !CLOSING.contains(character) && !OPENING.contains(last)
        });
        match pieces.last_mut() {
            Some(piece) if !breaks => piece.push(character),
            _ => pieces.push(character.to_string()),
        }
    }
    pieces
}

const CLOSING: &str = "，。；：？！、”’）》」』…,.;:?!)%";
const OPENING: &str = "“‘（《「『(";

fn is_wide(character: char) -> bool {
    character >= '\u{2e80}'
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_where_a_reader_would() {
        assert_eq!(wrap("Build AI software tools", 10.0, 90.0), ["Build AI", "software tools"]);
        assert_eq!(wrap("算力分配不均，数据参差", 10.0, 60.0), ["算力分配不", "均，数据参差"]);
        assert_eq!(wrap("生态培养人才", 10.0, 50.0), ["生态培养人", "才"]);
        assert_eq!(balance("生态培养人才", 10.0, 50.0), ["生态培", "养人才"]);
        assert_eq!(balance("生态", 10.0, 50.0), ["生态"]);
        assert_eq!(wrap("纳入“人工智能+”部署", 10.0, 40.0).join(""), "纳入“人工智能+”部署");
        assert_eq!(wrap("word", 10.0, 5.0), ["word"]);
    }
}
