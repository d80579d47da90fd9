//! Chinese numerals: 三十三, 六千亿, 二〇二九.

const DIGITS: [char; 10] = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
/// The longest numeral that is read, in characters.
const LONGEST: usize = 20;

/// Writes 1 to 99.
pub(super) fn write(number: u32) -> String {
    let digit = |digit: u32| DIGITS[(digit % 10) as usize].to_string();
    let (tens, ones) = (number / 10, number % 10);
    let tens = match tens {
        0 => String::new(),
        1 => "十".to_string(),
        _ => digit(tens) + "十",
    };
    if ones == 0 { tens } else { tens + digit(ones).as_str() }
}

/// Reads a numeral that is the whole text.
pub(super) fn read(text: &str) -> Option<u64> {
    if text.chars().count() > LONGEST {
        return None;
    }
    positional(text).or_else(|| grouped(text, &[('亿', 100_000_000), ('万', 10_000)]))
}

/// The digit that a character stands for.
pub(super) fn digit(character: char) -> Option<u32> {
    match character {
        '〇' => Some(0),
        '两' => Some(2),
        _ => DIGITS.iter().position(|known| *known == character).map(|at| at as u32),
    }
}

/// Whether a character is part of numerals.
pub(super) fn is_numeral(character: char) -> bool {
    digit(character).is_some() || "十百千万亿".contains(character)
}

/// A year by its four digits.
fn positional(text: &str) -> Option<u64> {
    let digits: Vec<u32> = text.chars().map(digit).collect::<Option<_>>()?;
    let year = digits.iter().fold(0, |year, digit| year * 10 + digit);
    (digits.len() == 4).then_some(u64::from(year))
}

fn grouped(text: &str, groups: &[(char, u64)]) -> Option<u64> {
    let Some(((name, size), smaller)) = groups.split_first() else {
        return below_ten_thousand(text).map(u64::from);
    };
    let Some((high, low)) = text.rsplit_once(*name) else {
        return grouped(text, smaller);
    };
    let high = grouped(high, smaller)? * size;
    match low {
        "" => Some(high),
        // 一万二 is colloquial for 12,000: what follows a group must show its own size.
        _ if low.chars().count() == 1 => None,
        _ => Some(high + grouped(low, smaller)?),
    }
}

fn below_ten_thousand(text: &str) -> Option<u32> {
    let (mut total, mut limit, mut zero, mut pending) = (0, 10_000, false, None);
    for character in text.chars() {
        if let Some(size) = unit(character).filter(|size| *size < limit) {
            let ten_alone = size == 10 && total == 0;
            total += size * pending.take().or(ten_alone.then_some(1))?;
            (limit, zero) = (size, false);
            continue;
        }
        match digit(character)? {
            _ if pending.is_some() => return None,
            0 => zero = true,
            digit => pending = Some(digit),
        }
    }
    match pending {
        None if text.is_empty() => None,
        None => Some(total),
        // 三百五 is colloquial for 350.
        Some(ones) => (total == 0 || limit == 10 || zero).then_some(total + ones),
    }
}

fn unit(character: char) -> Option<u32> {
    match character {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_that_are_read() {
        let cases = [
            ("一", 1),
            ("两", 2),
            ("十", 10),
            ("十二", 12),
            ("三十三", 33),
            ("一百零五", 105),
            ("四千七百", 4700),
            ("九万", 90_000),
            ("六千亿", 600_000_000_000),
            ("一万两千", 12_000),
            ("一万亿", 1_000_000_000_000),
            ("二〇二九", 2029),
            ("零", 0),
            ("一百八十亿", 18_000_000_000),
            ("三千零五", 3005),
        ];
        for (text, number) in cases {
            assert_eq!(read(text), Some(number), "{text}");
        }
    }

    #[test]
    fn numerals_that_are_refused() {
        for text in ["", "万", "亿", "十十", "一二", "百", "三百五", "一万二", "三个", "33", "亿亿"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"一亿".repeat(100_000)), None);
    }

    #[test]
    fn writing_is_read_back() {
        for number in 1..=99 {
            assert_eq!(read(&write(number)), Some(u64::from(number)));
        }
        assert_eq!([10, 11, 20, 33].map(write), ["十", "十一", "二十", "三十三"]);
    }
}
