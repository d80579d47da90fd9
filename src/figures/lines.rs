//! Words as lines, broken where Unicode allows it: at spaces, between Han glyphs, never before punctuation that
//! closes nor after what opens.

use unicode_linebreak::linebreaks;

use super::measure::{Letters, width};

/// The words in lines that fit into a room. A word that is wider than the room has a line of its own; no words have
/// no line.
pub fn wrap(text: &str, letters: Letters, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut start, mut last) = (0, 0);
    for end in breaks(text) {
        if letters.width(text[start..end].trim_end()) > room && last > start {
            lines.push(text[start..last].trim().to_string());
            start = last;
        }
        last = end;
    }
    let rest = text[start..].trim();
    if !rest.is_empty() {
        lines.push(rest.to_string());
    }
    lines
}

/// As [`wrap`], in as many lines, about as long as each other: no glyph and no word is left alone.
pub fn balance(text: &str, letters: Letters, room: f64) -> Vec<String> {
    let mut lines = wrap(text, letters, room);
    let count = lines.len();
    let rooms = std::iter::successors(Some(room), |room| Some(room - letters.size / 2.0));
    for narrower in rooms.take_while(|room| *room > letters.size) {
        let narrowed = wrap(text, letters, narrower);
        if narrowed.len() > count {
            break;
        }
        lines = narrowed;
    }
    lines
}

/// The width of the longest piece that does not break, in ems.
pub fn longest_word(text: &str) -> f64 {
    let mut start = 0;
    let widths = breaks(text).map(|end| {
        let word = text[start..end].trim_end();
        start = end;
        width(word, 1.0)
    });
    widths.fold(0.0, f64::max)
}

/// Where a line may end, the end of the text last.
fn breaks(text: &str) -> impl Iterator<Item = usize> {
    linebreaks(text).map(|(end, _)| end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEN: Letters = Letters { size: 10.0, latin: 1.0 };

    #[test]
    fn lines_break_where_each_language_allows_it() {
        assert_eq!(wrap("Build AI software tools", TEN, 80.0), ["Build AI", "software tools"]);
        assert_eq!(wrap("算力分配不均，数据参差", TEN, 60.0), ["算力分配不", "均，数据参差"]);
        assert_eq!(wrap("生态培养人才", TEN, 50.0), ["生态培养人", "才"]);
        assert_eq!(wrap("纳入“人工智能+”部署", TEN, 40.0).join(""), "纳入“人工智能+”部署");
        assert_eq!(wrap("word", TEN, 5.0), ["word"]);
        assert!(wrap("", TEN, 30.0).is_empty());
    }

    #[test]
    fn lines_are_of_like_length() {
        assert_eq!(balance("生态培养人才", TEN, 50.0), ["生态培", "养人才"]);
        assert_eq!(balance("生态", TEN, 50.0), ["生态"]);
        assert_eq!(balance("one two three four", TEN, 76.0), ["one two", "three four"]);
    }

    #[test]
    fn a_word_is_what_does_not_break() {
        assert_eq!(longest_word("a longer one"), width("longer", 1.0));
        assert_eq!(longest_word(""), 0.0);
    }
}
