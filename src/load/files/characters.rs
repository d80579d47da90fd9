//! Characters that XML forbids: no drawing, feed or page of the site could hold them.

use super::SourceFile;
use crate::load::Problem;

/// What to do about one.
const HINT: &str = "delete it, or save the file as UTF-8 where it holds many: no page, picture or feed can hold it";

/// Whether XML 1.0 forbids a character.
pub fn is_forbidden(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Takes forbidden characters out of a file's text, for white space of the same length: one problem for all of them,
/// and none for what they do to names and numbers.
pub fn refuse(file: &mut SourceFile) -> Option<Problem> {
    let (at, _) = file.text.char_indices().find(|(_, one)| is_forbidden(*one))?;
    let found = named(&file.text);
    file.text = cleaned(&file.text);
    Some(problem(file.problem(at..at + 1, ""), found))
}

/// The same for a text that is written with escapes or references, which a problem without a message points to.
pub fn refuse_text(text: &str, place: impl FnOnce() -> Problem) -> Option<Problem> {
    text.contains(is_forbidden).then(|| problem(place(), named(text)))
}

/// A text with white space for every forbidden character.
pub fn cleaned(text: &str) -> String {
    let clean = |one| match is_forbidden(one) {
        true if one.len_utf8() == 1 => ' ',
        true => '\u{3000}',
        false => one,
    };
    text.chars().map(clean).collect()
}

fn problem(place: Problem, found: String) -> Problem {
    let message = "character that XML forbids".to_string();
    Problem { message, ..place }.found(found).hint(HINT)
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

    #[test]
    fn many_are_one_problem_and_what_follows_keeps_its_place() {
        let text = "a\0,\u{ffff}b\u{1}\n二\u{8}".to_string();
        let length = text.len();
        let mut file = SourceFile { path: "data/facts.csv".into(), text };
        let problem = refuse(&mut file).unwrap();
        assert_eq!((problem.line, problem.column), (1, 2));
        assert_eq!(problem.found, "U+0000 and 3 more");
        assert_eq!(file.text, "a ,\u{3000}b \n二 ");
        assert_eq!(file.text.len(), length);
        assert_eq!(refuse(&mut file), None);
    }
}
