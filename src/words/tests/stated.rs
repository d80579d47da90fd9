//! Stated records are written exactly.

use super::{check, record};
use crate::model::Lang::{En, Zh};

#[test]
fn amounts_and_counts() {
    let amount = record("6000", "1e8 CNY");
    check(
        Zh,
        &amount,
        "六千亿元|0.6万亿元|6,000亿元|6000 亿元",
        "6000亿|6001亿元|约6000亿元|6000亿美元|",
    );
    check(
        En,
        &amount,
        "600 billion yuan|0.6 trillion yuan|600\u{a0}billion yuan",
        "600 billion|about 600 billion yuan|601 billion yuan|US$600 billion",
    );
    let count = record("4700", "companies");
    check(Zh, &count, "4700|4700家|4700家企业|4,700家|四千七百家", "4700个企业家|4701家|47,00家");
    check(
        En,
        &count,
        "4,700|4700|4,700 companies",
        "4,700 firms|4,700 AI companies|4,70 companies",
    );
    check(Zh, &record("90000", "models"), "9万个|九万|90000个|9万款", "9万家|9 万多个");
    check(
        En,
        &record("57.3", "percent"),
        "57.3%|57.3 %|57.3 per cent|57.30 percent",
        "57%|57.3|57.3% of",
    );
    check(Zh, &record("70", "percent"), "70%|七成|7成|百分之七十", "70|七|七成多");
}

#[test]
fn ratios_places_and_years() {
    let thirtieth = record("0.0333333333333", "ratio");
    check(Zh, &thirtieth, "1/30|三十分之一", "1/31|0.033|三十倍");
    check(
        En,
        &thirtieth,
        "1/30|one-thirtieth|one thirtieth|a thirtieth",
        "one-thirtyeth|thirtieth|3%",
    );
    check(En, &record("0.1", "ratio"), "one-tenth|a tenth|One-tenth|0.1|1/10", "tenth|0.10001");
    check(Zh, &record("3", "ratio"), "三倍|3倍|3", "三成|四倍|3.1倍");
    check(
        En,
        &record("3", "ratio"),
        "three times|threefold|3 times|3-fold",
        "thrice|four times|3.1 times",
    );
    check(Zh, &record("1", "rank"), "第一|第1|首位|第一位", "一|第二|1");
    check(En, &record("1", "rank"), "first|First|1st|No. 1|number one", "second|1|one");
    check(Zh, &record("2029", "year"), "2029年|2029|二〇二九年", "2030年|29年");
    check(En, &record("2029", "year"), "2029", "2030|2029 years");
}
