//! Separators between thousands.

/// Sets English separators between thousands, from four digits on.
pub(super) fn grouped(plain: &str) -> String {
    let (whole, decimals) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut text = String::with_capacity(plain.len() + whole.len() / 3);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text + decimals
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands() {
        let texts = ["1", "999", "4700", "90000", "1234567.891"].map(grouped);
        assert_eq!(texts, ["1", "999", "4,700", "90,000", "1,234,567.891"]);
    }
}
