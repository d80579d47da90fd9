//! First letters of pinyin.

use pinyin::{ToPinyin, ToPinyinMulti};

/// The first letters of a Chinese title, a letter for each unit of its UTF-16 and a blank for what has none;
/// Latin letters and digits stand for themselves. Where characters have several readings, each second reading
/// gives a line of its own, after `|`. Empty for a title without Chinese characters.
pub fn initials(title: &str) -> String {
    if title.to_pinyin().flatten().next().is_none() {
        return String::new();
    }
    let first: String = title.chars().map(|one| letter(one, 0)).collect::<Vec<_>>().concat();
    let second: String = title.chars().map(|one| letter(one, 1)).collect::<Vec<_>>().concat();
    if first == second { first } else { format!("{first}|{second}") }
}

/// A character's initial in one of its readings, or in its first.
fn letter(character: char, reading: usize) -> String {
    let readings = character.to_pinyin_multi();
    let pinyin = readings.and_then(|readings| {
        let count = readings.count();
        readings.get_opt(reading.min(count.saturating_sub(1)))
    });
    match pinyin.or_else(|| character.to_pinyin()) {
        Some(pinyin) => pinyin.first_letter().replace(|one: char| !one.is_ascii(), " "),
        None if character.is_ascii_alphanumeric() => character.to_ascii_lowercase().to_string(),
        None => " ".repeat(character.len_utf16()),
    }
}
