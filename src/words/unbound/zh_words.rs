//! Quantities in Chinese numerals: 六千亿, 三十三倍, 十分之一, 七成.

use super::Found;
use crate::words::digits;
use crate::words::zh_numeral::is_numeral;

/// Words that look like numerals and mean "many", unless a measure follows.
const MANY: [&str; 4] = ["千万", "亿万", "万万", "千千万万"];

/// The numeral that starts here.
pub(super) fn at(text: &str, start: usize) -> Option<Found> {
    let rest = text[start..].trim_start_matches(is_numeral);
    let end = text.len() - rest.len();
    if end == start {
        return None;
    }
    let numeral = &text[start..end];
    let ordinal = text[..start].trim_end().ends_with('第');
    let suffix = suffix(numeral, rest);
    let unbound = !ordinal && (suffix > 0 || is_great(numeral, rest));
    Some(Found { end: end + suffix, unbound })
}

/// The length of what makes a quantity of the numeral: 倍, 成, 分之一.
fn suffix(numeral: &str, rest: &str) -> usize {
    if rest.starts_with('倍') || (rest.starts_with('成') && is_tenths(numeral, rest)) {
        return '倍'.len_utf8();
    }
    let Some(part) = rest.strip_prefix("分之") else { return 0 };
    let part = &part[digits::run(part)..];
    rest.len() - part.trim_start_matches(is_numeral).len()
}

/// 成 as a tenth stands at the end of a clause; elsewhere it begins or ends a word.
fn is_tenths(numeral: &str, rest: &str) -> bool {
    let after = rest.trim_start_matches('成').trim_start();
    let digits = !numeral.contains(['百', '千', '万', '亿']);
    let clause_ends = after.is_empty() || after.starts_with(|next: char| !next.is_alphanumeric());
    let measured = ["以上", "以下", "左右", "的"].iter().any(|word| after.starts_with(word));
    digits && (clause_ends || measured)
}

/// Whether 万 or 亿 stands in the numeral after another numeral.
fn is_great(numeral: &str, rest: &str) -> bool {
    let great = numeral.chars().skip(1).any(|character| "万亿".contains(character));
    let measured = rest.starts_with(['级', '元', '美', '欧']);
    great && (measured || !MANY.contains(&numeral))
}
