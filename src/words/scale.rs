//! Names of powers of ten, for writing and for reading.

use super::significant::SignificantDigits;

/// Chinese, greatest first.
pub(super) const ZH: [(i32, &str); 3] = [(12, "万亿"), (8, "亿"), (4, "万")];

/// English, greatest first.
pub(super) const EN: [(i32, &str); 3] = [(12, " trillion"), (9, " billion"), (6, " million")];

/// English, for marks and axes.
pub(super) const EN_SHORT: [(i32, &str); 3] = [(12, "tn"), (9, "bn"), (6, "m")];

/// A part of a second.
pub(super) struct Seconds {
    /// Its power of ten.
    pub power: i32,
    /// In Chinese.
    pub zh: &'static str,
    /// In English, for one.
    pub en: &'static str,
    /// As a symbol.
    pub symbol: &'static str,
}

/// The second and its parts, greatest first.
pub(super) const SECONDS: [Seconds; 4] = [
    Seconds { power: 0, zh: "秒", en: "second", symbol: "s" },
    Seconds { power: -3, zh: "毫秒", en: "millisecond", symbol: "ms" },
    Seconds { power: -6, zh: "微秒", en: "microsecond", symbol: "μs" },
    Seconds { power: -9, zh: "纳秒", en: "nanosecond", symbol: "ns" },
];

/// The greatest part of a second that a number reaches.
pub(super) fn seconds(exponent: i32) -> &'static Seconds {
    let reached = SECONDS.iter().find(|part| exponent >= part.power);
    reached.unwrap_or(&SECONDS[3])
}

/// The greatest power with which a number stays short, and its name; none where it is best
/// written out.
pub(super) fn fitting(
    number: &SignificantDigits,
    scales: [(i32, &'static str); 3],
) -> (i32, &'static str) {
    scales
        .into_iter()
        .find(|(power, _)| number.exponent >= *power && number.decimals(*power) <= 3)
        .unwrap_or((0, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_decimals_fall_to_a_smaller_power() {
        let cases = [
            (6e11, (8, "亿")),
            (1.2e12, (12, "万亿")),
            (90000.0, (4, "万")),
            (12345.0, (0, "")),
            (4700.0, (0, "")),
        ];
        for (value, scale) in cases {
            assert_eq!(fitting(&SignificantDigits::of_f64(value), ZH), scale, "{value}");
        }
    }

    #[test]
    fn parts_of_a_second() {
        assert_eq!(seconds(2).en, "second");
        assert_eq!(seconds(-3).en, "millisecond");
        assert_eq!(seconds(-2).en, "millisecond");
        assert_eq!(seconds(-30).en, "nanosecond");
    }
}
