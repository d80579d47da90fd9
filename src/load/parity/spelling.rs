//! One spelling of spaces, hyphens and apostrophes, in which names are compared.

/// Text with plain spaces, hyphens and apostrophes, and without spaces beside Chinese characters.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut space = false;
    for character in text.chars() {
        let character = match character {
            '\u{2010}' | '\u{2011}' => '-',
            '’' => '\'',
            other => other,
        };
        if character.is_whitespace() {
            space = true;
            continue;
        }
        let beside_chinese = is_wide(character) || plain.ends_with(is_wide);
        if space && !plain.is_empty() && !beside_chinese {
            plain.push(' ');
        }
        space = false;
        plain.push(character);
    }
    plain
}

/// A letter or digit of an alphabet, not a Chinese character.
pub fn is_letter(character: char) -> bool {
    character.is_alphanumeric() && !is_wide(character)
}

/// Whether a character is written without spaces: Chinese, with its punctuation.
fn is_wide(character: char) -> bool {
    character > '\u{2e7f}'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_spelling() {
        let cases = [
            ("Stone\nBay\u{a0}Press", "Stone Bay Press"),
            ("石湾\n图书馆 与 GPT 模型", "石湾图书馆与GPT模型"),
            (" the Bay’s A\u{2011}1 ", "the Bay's A-1"),
        ];
        for (text, expected) in cases {
            assert_eq!(plain(text), expected);
        }
    }
}
