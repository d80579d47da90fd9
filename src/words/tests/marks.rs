//! What marks and tables say of a record: its currency, its digits, when it holds, how sure it is.

use super::{derived, nouns, order, record};
use crate::model::{Certainty, Fact, Lang, Period};
use crate::words::{Locale, certainty_of, when};

fn said(fact: &Fact, say: impl Fn(&Locale, &Fact) -> String) -> [String; 2] {
    [Lang::Zh, Lang::En].map(|lang| {
        let nouns = nouns(lang);
        say(&Locale { lang, nouns: &nouns }, fact)
    })
}

#[test]
fn marks_name_their_currency_and_no_noun() {
    let mark = |fact: &Fact| said(fact, |locale, fact| locale.short_fact(fact));
    assert_eq!(mark(&record("641", "1e8 USD")), ["641亿美元", "US$64.1bn"]);
    assert_eq!(mark(&record("6000", "1e8 CNY")), ["6000亿元", "600bn yuan"]);
    assert_eq!(mark(&record("4700", "companies")), ["4700", "4,700"]);
}

#[test]
fn what_follows_from_the_inexact_has_two_digits() {
    let number = |fact: &Fact| said(fact, |locale, fact| locale.fact(fact));
    let ratio = derived("11.6545454545", "ratio");
    assert_eq!(number(&ratio), ["11.7倍", "11.7 times"]);
    for certainty in [Certainty::About, Certainty::Over, Certainty::Forecast] {
        assert_eq!(number(&Fact { certainty, ..ratio.clone() }), ["12倍", "12 times"]);
    }
}

#[test]
fn a_record_without_a_date_says_so_unless_it_is_a_year() {
    let time = |fact: &Fact| said(fact, when);
    assert_eq!(time(&record("0.1", "ratio")), ["原文未注日期", "no date given"]);
    assert_eq!(time(&record("2029", "year")), ["", ""]);
    let dated = Fact { period: Period::parse("2024"), ..record("0.1", "ratio") };
    assert_eq!(time(&dated), ["2024年", "2024"]);
}

#[test]
fn an_order_of_magnitude_is_never_called_exact() {
    let sure = |fact: &Fact| said(fact, certainty_of);
    assert_eq!(sure(&order("1e12", "CNY")), ["只有数量级", "order of magnitude"]);
    assert_eq!(sure(&record("1", "ratio")), ["确切", "exact"]);
}
