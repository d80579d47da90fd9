//! Words as lines.

use unicode_linebreak::linebreaks;

use super::super::measure;

/// Breaks words into lines that fit into a room, where Unicode allows it: between Han characters, not
/// before their closing punctuation. A word that is wider than the room has a line of its own.
pub fn wrap(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut start, mut last) = (0, 0);
    for (end, _) in linebreaks(text) {
        if measure::width(text[start..end].trim_end(), size) > room && last > start {
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

/// As [`wrap`], with lines of like length: no word is left alone in the last one.
pub fn balanced(text: &str, size: f64, room: f64) -> Vec<String> {
    let mut lines = wrap(text, size, room);
    let narrower = (1..20).map(|step| room * (1.0 - 0.025 * f64::from(step)));
    for room in narrower {
        let tried = wrap(text, size, room);
        if lines.len() < 2 || lines.len() > 3 || tried.len() > lines.len() {
            break;
        }
        lines = tried;
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_where_each_language_allows_it() {
        assert_eq!(wrap("one two three", 10.0, 50.0), ["one two", "three"]);
        assert_eq!(wrap("规模之外，路径", 10.0, 45.0), ["规模之", "外，路径"]);
        assert_eq!(wrap("immeasurable", 10.0, 30.0), ["immeasurable"]);
        assert!(wrap("", 10.0, 30.0).is_empty());
        assert_eq!(balanced("one two three four", 10.0, 76.0), ["one two", "three four"]);
    }
}
