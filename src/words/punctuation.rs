//! Finds half-width punctuation in Chinese text.
//!
//! 1. Take every ASCII mark that has a full-width form.
//! 2. A bracket counts where a Han character stands beside it or beside its partner.
//! 3. Any other mark counts where Han characters stand on both sides, or one before it at the end of
//!    a line. Spaces and quotation marks are ignored.

use std::ops::Range;

/// Byte ranges of ASCII marks that belong to Chinese text, each with the mark it should be.
pub fn half_width_punctuation(text: &str) -> Vec<(Range<usize>, char)> {
    let mut found = brackets(text);
    for (at, mark) in text.char_indices() {
        if let Some(wide) = full_width(mark).filter(|_| is_between(text, at)) {
            found.push((at..at + 1, wide));
        }
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

fn full_width(mark: char) -> Option<char> {
    match mark {
        ',' => Some('，'),
        ';' => Some('；'),
        ':' => Some('：'),
        '?' => Some('？'),
        '!' => Some('！'),
        '.' => Some('。'),
        _ => None,
    }
}

fn is_between(text: &str, at: usize) -> bool {
    let line_ends = text[at + 1..].trim_start_matches([' ', '\u{a0}']);
    let line_ends = line_ends.is_empty() || line_ends.starts_with('\n');
    is_after_han(text, at) && (line_ends || is_before_han(text, at))
}

/// Brackets beside Han characters, with their partners.
fn brackets(text: &str) -> Vec<(Range<usize>, char)> {
    let mut found = Vec::new();
    let mut open = Vec::new();
    for (at, mark) in text.char_indices() {
        let beside =
            matches!(mark, '(' | ')') && (is_after_han(text, at) || is_before_han(text, at));
        match mark {
            '(' => open.push((at, beside)),
            ')' => {
                let partner = open.pop();
                let either = beside || partner.is_some_and(|(_, beside)| beside);
                found.extend(partner.filter(|_| either).map(|(at, _)| (at..at + 1, '（')));
                found.extend(either.then_some((at..at + 1, '）')));
            }
            _ => {}
        }
    }
    let left = open.into_iter().filter(|(_, beside)| *beside);
    found.extend(left.map(|(at, _)| (at..at + 1, '（')));
    found
}

fn is_after_han(text: &str, at: usize) -> bool {
    text[..at].trim_end_matches(is_skipped).ends_with(is_han)
}

fn is_before_han(text: &str, at: usize) -> bool {
    text[at + 1..].trim_start_matches(is_skipped).starts_with(is_han)
}

fn is_skipped(character: char) -> bool {
    character.is_whitespace() || "“”‘’".contains(character)
}

/// Han characters, and marks that stand only in Chinese text.
fn is_han(character: char) -> bool {
    matches!(
        character,
        '\u{3001}'..='\u{3011}' | '（' | '）' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corrected(text: &str) -> String {
        let mut corrected = text.to_string();
        for (range, wide) in half_width_punctuation(text).into_iter().rev() {
            corrected.replace_range(range, &wide.to_string());
        }
        corrected
    }

    #[test]
    fn corrections() {
        let cases = [
            ("产业,规模;增长:快?是!好.", "产业，规模；增长：快？是！好。"),
            ("产业 , 规模", "产业 ， 规模"),
            ("智能(AI)产业", "智能（AI）产业"),
            ("基于Qwen(通义)", "基于Qwen（通义）"),
            ("《报告》,作者", "《报告》，作者"),
            ("“甲”,“乙”", "“甲”，“乙”"),
            ("甲（A）,乙", "甲（A），乙"),
            ("甲((乙)", "甲（（乙）"),
        ];
        for (text, expected) in cases {
            assert_eq!(corrected(text), expected);
        }
    }

    #[test]
    fn left_alone() {
        for text in [
            "",
            "GPT-4.5, o1 (beta)",
            "4,700家",
            "约39.4亿元",
            "产业，规模。",
            "A.B",
            "(a)",
            ":",
            "a:b",
        ] {
            assert_eq!(half_width_punctuation(text), Vec::new(), "{text}");
        }
    }

    #[test]
    fn odd_text_does_not_panic() {
        for text in ["(", ")", "))((", "😀,😀", "é.", "\u{a0},\u{3000}", "，,，", "人.\u{2028}"]
        {
            half_width_punctuation(text);
        }
    }
}
