//! Latin words within Chinese text: names of products, abbreviations. A capital letter tells them.

use std::collections::BTreeSet;

use super::spelling::is_letter;

/// The Latin words of a Chinese text that hold a capital letter: GPT-4.5, API, 5G.
pub fn words(text: &str) -> BTreeSet<&str> {
    let is_part = |character: char| is_letter(character) || character == '-' || character == '.';
    let parts = text.split(|character| !is_part(character));
    let words = parts.map(|part| part.trim_matches(['-', '.']));
    // A single letter counts or classes: X射线, A类.
    let is_name = |word: &&str| word.chars().count() > 1 && word.contains(char::is_uppercase);
    words.filter(is_name).collect()
}

/// Whether a text has a word, in small or capital letters, one or many, with hyphens, spaces or
/// neither between its parts.
pub fn is_in(text: &str, word: &str) -> bool {
    let wanted = parts(word).concat();
    let parts = parts(text);
    (0..parts.len()).any(|start| {
        let mut joined = String::new();
        // No part is empty, so more parts than letters are never needed.
        parts[start..].iter().take(wanted.len()).any(|part| {
            joined.push_str(part);
            joined == wanted || is_plural(&joined, &wanted) || is_plural(&wanted, &joined)
        })
    })
}

fn is_plural(many: &str, one: &str) -> bool {
    many.strip_suffix('s') == Some(one)
}

/// Words in small letters, divided at all but points within them.
fn parts(text: &str) -> Vec<String> {
    let is_part = |character: char| character.is_alphanumeric() || character == '.';
    let parts = text.split(|character| !is_part(character));
    let parts = parts.map(|part| part.trim_matches('.').to_lowercase());
    parts.filter(|part| !part.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_a_capital_letter() {
        let text =
            "GPT-4.5、Gemini 2.0和DeepStone-V3，o1，X射线，API调用-EDA.（L2级，5G）know，Café";
        let expected = ["5G", "API", "Café", "DeepStone-V3", "EDA", "GPT-4.5", "Gemini", "L2"];
        assert_eq!(words(text).into_iter().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn found_in_other_spellings() {
        let text =
            "The know-how of robotaxis: DeepStone V3, GPT-4.5. GPUs; an API. NeatAI's CD ROM";
        for word in ["Know-How", "Robotaxi", "DeepStone-V3", "GPT-4.5", "GPU", "APIs", "CD-ROM"] {
            assert!(is_in(text, word), "{word}");
        }
        for word in ["GPT-4", "V4", "Deep", "PI", "Stone-V3.1", "NeatAI-CD"] {
            assert!(!is_in(text, word), "{word}");
        }
    }
}
