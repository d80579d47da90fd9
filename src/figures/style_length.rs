//! Lengths that style decides, read from its sheets when the program is compiled: no second place has them.

/// The whole number that a style sheet has between two texts, wherever it first stands so.
///
/// # Panics
/// When the program is compiled, if the sheet has no such rule.
pub const fn style_length(sheet: &str, before: &str, after: &str) -> u32 {
    let (sheet, before, after) = (sheet.as_bytes(), before.as_bytes(), after.as_bytes());
    let mut start = 0;
    while start < sheet.len() {
        if stands_at(sheet, start, before) {
            let (number, end) = number_at(sheet, start + before.len());
            if end > start + before.len() && stands_at(sheet, end, after) {
                return number;
            }
        }
        start += 1;
    }
    panic!("style has no such length");
}

const fn stands_at(sheet: &[u8], start: usize, text: &[u8]) -> bool {
    let mut place = 0;
    while place < text.len() {
        if start + place >= sheet.len() || sheet[start + place] != text[place] {
            return false;
        }
        place += 1;
    }
    true
}

/// The digits that begin at a place, as a number, and where they end.
const fn number_at(sheet: &[u8], start: usize) -> (u32, usize) {
    let (mut number, mut end) = (0, start);
    while end < sheet.len() && sheet[end].is_ascii_digit() {
        number = number * 10 + (sheet[end] - b'0') as u32;
        end += 1;
    }
    (number, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHEET: &str = "@media (width >= 64rem) { .a {} } @media (width >= 78rem) { .b {} }";

    #[test]
    fn a_length_is_found_by_what_stands_around_it() {
        assert_eq!(style_length(SHEET, "(width >= ", "rem)"), 64);
        assert_eq!(style_length(SHEET, "(width >= ", "rem) { .b"), 78);
    }

    #[test]
    #[should_panic(expected = "style has no such length")]
    fn what_style_does_not_say_is_no_length() {
        style_length(SHEET, "(width < ", "rem)");
    }
}
