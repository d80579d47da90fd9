//! Lengths that style decides, read from its sheets when the program is compiled: no second place has them.

/// The whole number that a style sheet has between two texts, wherever it first stands so.
///
/// # Panics
/// When the program is compiled, if the sheet has no such rule.
pub const fn style_length(sheet: &str, before: &str, after: &str) -> u32 {
    let length = style_decimal(sheet, before, after);
    assert!(length == length as u32 as f64, "style has no whole length there");
    length as u32
}

/// The number, with or without decimals, that a style sheet has between two texts, wherever it first stands so.
///
/// # Panics
/// When the program is compiled, if the sheet has no such rule.
pub const fn style_decimal(sheet: &str, before: &str, after: &str) -> f64 {
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

/// The number that begins at a place, and where it ends.
const fn number_at(sheet: &[u8], start: usize) -> (f64, usize) {
    let (mut digits, mut parts, mut end, mut is_after_point) = (0.0, 1.0, start, false);
    while end < sheet.len() && (sheet[end].is_ascii_digit() || sheet[end] == b'.') {
        if sheet[end] == b'.' {
            is_after_point = true;
        } else {
            digits = digits * 10.0 + (sheet[end] - b'0') as f64;
            parts *= if is_after_point { 10.0 } else { 1.0 };
        }
        end += 1;
    }
    (digits / parts, end)
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
    fn a_length_may_have_decimals() {
        let sheet = "h1 { font: 700 1.3rem / 1.8125rem serif; padding: 12px }";
        assert_eq!(style_decimal(sheet, "700 ", "rem"), 1.3);
        assert_eq!(style_decimal(sheet, "rem / ", "rem"), 1.8125);
        assert_eq!(style_decimal(sheet, "padding: ", "px"), 12.0);
    }

    #[test]
    #[should_panic(expected = "style has no such length")]
    fn what_style_does_not_say_is_no_length() {
        style_length(SHEET, "(width < ", "rem)");
    }

    #[test]
    #[should_panic(expected = "style has no whole length there")]
    fn a_whole_length_has_no_decimals() {
        style_length("a { inline-size: 1.5rem }", "inline-size: ", "rem");
    }
}
