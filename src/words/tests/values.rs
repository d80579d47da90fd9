//! Values of no record, long and short.

use super::nouns;
use crate::model::{Lang, Unit, nearest, read_decimal};
use crate::words::Locale;

#[test]
fn values_of_no_record() {
    let cases = [
        ("6e11", "1e8 CNY", "6000亿元", "6000亿", "600 billion yuan", "600bn"),
        ("6.41e10", "USD", "641亿美元", "641亿", "US$64.1 billion", "US$64.1bn"),
        ("57.3", "percent", "57.3%", "57.3%", "57.3%", "57.3%"),
        ("0.1", "ratio", "1/10", "1/10", "1/10", "1/10"),
        ("11.654545454", "ratio", "11.7倍", "11.7倍", "11.7 times", "11.7×"),
        ("4700", "companies", "4700家", "4700", "4,700 companies", "4,700"),
        ("4735", "companies", "4735家", "4735", "4,735 companies", "4,735"),
        ("0", "USD", "0美元", "0", "US$0", "US$0"),
        ("2", "rank", "第二", "第2", "second", "No. 2"),
        ("2.5", "years", "2.5年", "2.5年", "2.5 years", "2.5 yr"),
        ("0.02", "seconds", "20毫秒", "20毫秒", "20 milliseconds", "20 ms"),
        ("7", "unknown", "7", "7", "7", "7"),
    ];
    for (value, unit, zh, zh_short, en, en_short) in cases {
        let (_, unit) = Unit::parse(unit).unwrap();
        let value = read_decimal(value).unwrap();
        for (lang, long, short) in [(Lang::Zh, zh, zh_short), (Lang::En, en, en_short)] {
            let nouns = nouns(lang);
            let locale = Locale { lang, nouns: &nouns };
            assert_eq!(locale.quantity(value, &unit), long);
            assert_eq!(locale.short(nearest(value), &unit), short);
        }
    }
}
