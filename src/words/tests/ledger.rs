//! Canonical texts.

use super::{derived, nouns, order, record};
use crate::model::{Fact, Lang};
use crate::words::Locale;

/// Each record with its canonical text in Chinese and in English.
fn ledger() -> Vec<(Fact, &'static str, &'static str)> {
    vec![
        (record("180", "1e8 CNY"), "180亿元", "18 billion yuan"),
        (record("6000", "1e8 CNY"), "6000亿元", "600 billion yuan"),
        (record("4700", "companies"), "4700家", "4,700 companies"),
        (record("1", "rank"), "第一", "first"),
        (record("90000", "models"), "9万个", "90,000 models"),
        (record("105", "models"), "105个", "105 models"),
        (record("39.4", "1e8 CNY"), "39.4亿元", "3.94 billion yuan"),
        (record("70", "percent"), "70%", "70%"),
        (record("99.8", "percent"), "99.8%", "99.8%"),
        (record("0.2", "percent"), "0.2%", "0.2%"),
        (record("57.3", "percent"), "57.3%", "57.3%"),
        (record("0.1", "ratio"), "1/10", "1/10"),
        (record("0.0333333333333", "ratio"), "1/30", "1/30"),
        (record("641", "1e8 USD"), "641亿美元", "US$64.1 billion"),
        (record("3", "ratio"), "3倍", "3 times"),
        (record("2029", "year"), "2029年", "2029"),
        (order("1e11", "parameters"), "千亿级", "100-billion-scale"),
        (order("0.001", "seconds"), "毫秒级", "millisecond-scale"),
        (order("1e12", "CNY"), "万亿元级", "trillion-yuan"),
        (derived("33.3333333333", "ratio"), "33.3倍", "33.3 times"),
        (derived("65.0198", "percent"), "65%", "65%"),
        (derived("1.3837", "years"), "1.38年", "1.38 years"),
        (derived("11.6545454545", "ratio"), "11.7倍", "11.7 times"),
        (derived("46.6666666667", "1e8 USD"), "46.7亿美元", "US$4.67 billion"),
        (derived("96.6666667", "percent"), "96.7%", "96.7%"),
        (derived("90", "percent"), "90%", "90%"),
        (derived("4735", "companies"), "4735家", "4,735 companies"),
        (record("1", "companies"), "1家", "1 company"),
        (record("-5", "1e8 USD"), "−5亿美元", "−US$500 million"),
        (record("1.2e12", "CNY"), "1.2万亿元", "1.2 trillion yuan"),
        (record("12", "rank"), "第十二", "12th"),
    ]
}

#[test]
fn canonical_text_is_written_and_read_back() {
    for (fact, zh, en) in ledger() {
        for (lang, expected) in [(Lang::Zh, zh), (Lang::En, en)] {
            let nouns = nouns(lang);
            let locale = Locale { lang, nouns: &nouns };
            assert_eq!(locale.fact(&fact), expected);
            if fact.value.is_sign_positive() {
                assert_eq!(locale.agrees(expected, &fact), Ok(()), "{expected}");
            }
        }
    }
}

#[test]
fn odd_text_states_nothing() {
    let long = "一".repeat(100_000);
    let odd = [
        "",
        " ",
        "-",
        "/",
        "1/0",
        "0/0",
        "亿",
        "第",
        "百分之",
        "分之",
        "😀",
        "％",
        "US$",
        "$€",
        "fold",
        "a",
        "1e9",
        "NaN",
        "inf",
        "½",
        "１２",
        "\u{a0}",
        "-年",
        "级",
        "成",
        long.as_str(),
    ];
    for (fact, _, _) in ledger() {
        for lang in Lang::ALL {
            let nouns = nouns(lang);
            let locale = Locale { lang, nouns: &nouns };
            for written in odd {
                assert_eq!(locale.agrees(written, &fact), Err(locale.fact(&fact)), "{written}");
            }
        }
    }
}
