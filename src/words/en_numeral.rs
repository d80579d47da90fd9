//! English number words from one to ninety-nine, cardinal and ordinal.

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 8] =
    ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// The cardinal of 1 to 99: thirty-three.
pub(super) fn cardinal(number: u32) -> String {
    let (tens, ones) = (number as usize / 10 % 10, number as usize % 10);
    match (tens, ones) {
        (0 | 1, _) => SMALL[tens * 10 + ones].to_string(),
        (_, 0) => TENS[tens - 2].to_string(),
        _ => format!("{}-{}", TENS[tens - 2], SMALL[ones]),
    }
}

/// The ordinal of 1 to 99: thirty-third.
pub(super) fn ordinal(number: u32) -> String {
    const IRREGULAR: [(&str, &str); 7] = [
        ("one", "first"),
        ("two", "second"),
        ("three", "third"),
        ("five", "fifth"),
        ("eight", "eighth"),
        ("nine", "ninth"),
        ("twelve", "twelfth"),
    ];
    let cardinal = cardinal(number);
    let irregular = IRREGULAR
        .iter()
        .find_map(|(one, first)| Some(cardinal.strip_suffix(one)?.to_string() + *first));
    match (irregular, cardinal.strip_suffix('y')) {
        (Some(ordinal), _) => ordinal,
        (None, Some(stem)) => format!("{stem}ieth"),
        (None, None) => cardinal + "th",
    }
}

/// Reads a cardinal in lower case, with hyphen or space.
pub(super) fn read(text: &str) -> Option<u32> {
    let text = text.replace(' ', "-");
    (1..=99).find(|number| cardinal(*number) == text)
}

/// Reads an ordinal in lower case.
pub(super) fn read_ordinal(text: &str) -> Option<u32> {
    let text = text.replace(' ', "-");
    (1..=99).find(|number| ordinal(*number) == text)
}

/// Whether a word in lower case is part of cardinals.
pub(super) fn is_word(word: &str) -> bool {
    SMALL[1..].contains(&word) || TENS.contains(&word) || ["hundred", "thousand"].contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back() {
        for number in 1..=99 {
            assert_eq!(read(&cardinal(number)), Some(number));
            assert_eq!(read_ordinal(&ordinal(number)), Some(number));
        }
        assert_eq!(read("thirty three"), Some(33));
        for text in ["", "zero", "thirty-", "hundred", "threes", "one-one"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn ordinals() {
        let ordinals = [1, 2, 3, 5, 8, 9, 12, 20, 21, 33, 14].map(ordinal);
        let expected = [
            "first",
            "second",
            "third",
            "fifth",
            "eighth",
            "ninth",
            "twelfth",
            "twentieth",
            "twenty-first",
            "thirty-third",
            "fourteenth",
        ];
        assert_eq!(ordinals, expected);
    }
}
