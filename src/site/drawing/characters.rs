//! Characters that XML forbids: a page with one would be broken, and a picture could not be drawn.

use super::not_xml::NotXml;

/// How many letters around a character, of the same words, tell where it stands.
const AROUND: usize = 12;

/// Refuses a text with such a character.
///
/// # Errors
/// The first of them, with the letters around it.
pub fn check(xml: &str) -> Result<(), NotXml> {
    let Some((at, found)) = xml.char_indices().find(|(_, character)| !is_allowed(*character))
    else {
        return Ok(());
    };
    let is_words = |character: &char| !['<', '>'].contains(character);
    let before = xml[..at].chars().rev().take(AROUND).take_while(is_words);
    let before: Vec<char> = before.collect();
    let after = xml[at..].chars().skip(1).take(AROUND).take_while(is_words);
    let around: String = before.into_iter().rev().chain(['…']).chain(after).collect();
    Err(NotXml(format!(
        "found the character U+{:04X}, which no drawing can hold, at the “…” of {around:?}; \
         remove it from what the figure shows",
        u32::from(found)
    )))
}

/// As XML 1.0 has it, 2.2.
fn is_allowed(character: char) -> bool {
    matches!(
        character,
        '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_xml_forbids_is_named_with_where_it_stands() {
        for (character, name) in [('\0', "U+0000"), ('\u{b}', "U+000B"), ('\u{ffff}', "U+FFFF")] {
            let error = check(&format!("<text>北京 a{character}b</text>")).unwrap_err();
            assert!(error.0.contains(name) && error.0.contains("\"北京 a…b\""), "{error}");
        }
        assert_eq!(check("<text>\t北京\u{10000}\u{fffd}</text>"), Ok(()));
    }
}
