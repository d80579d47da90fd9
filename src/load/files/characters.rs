//! Characters that XML forbids: no drawing, feed or page of the site could hold them.

use crate::load::Problem;

/// What to do about one.
const HINT: &str = "delete it, or save the file as UTF-8 where it holds many: no page, picture or feed can hold it";

/// Whether XML 1.0 forbids a character.
pub fn is_forbidden(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// A problem of a text that holds forbidden characters, one for all of them; `place` points to it without a message.
pub fn refuse_text(text: &str, place: impl FnOnce() -> Problem) -> Option<Problem> {
    let message = "character that XML forbids".to_string();
    let problem = || Problem { message, ..place() }.found(named(text)).hint(HINT);
    text.contains(is_forbidden).then(problem)
}

/// A text with white space of the same length for every forbidden character.
pub fn cleaned(text: &str) -> String {
    let clean = |one| match is_forbidden(one) {
        true if one.len_utf8() == 1 => ' ',
        true => '\u{3000}',
        false => one,
    };
    text.chars().map(clean).collect()
}

/// `U+0000`, or `U+0000 and 2 more`.
fn named(text: &str) -> String {
    let mut all = text.chars().filter(|one| is_forbidden(*one));
    let first = all.next().map_or(0, u32::from);
    match all.count() {
        0 => format!("U+{first:04X}"),
        more => format!("U+{first:04X} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn controls_and_nothing_else() {
        let all: Vec<u32> = (0..=0x10ffff)
            .filter_map(char::from_u32)
            .filter(|one| is_forbidden(*one))
            .map(u32::from)
            .collect();
        let controls = (0..0x20).filter(|code| ![0x9, 0xa, 0xd].contains(code));
        assert_eq!(all, controls.chain([0xfffe, 0xffff]).collect::<Vec<u32>>());
    }
}
