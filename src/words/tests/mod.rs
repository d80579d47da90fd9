//! Records as ledgers hold them, written and read in both languages.

mod exact;
mod ledger;
mod marks;
mod orders;
mod rounded;
mod stated;
mod values;

use super::Locale;
use crate::model::{
    Certainty, Fact, Formula, Lang, Noun, Nouns, Precision, Scope, Tags, Unit, read_decimal,
    times_ten_to,
};

fn nouns(lang: Lang) -> Nouns {
    let noun = |counter: &str, one: &str, many: &str| Noun {
        counter: counter.into(),
        one: one.into(),
        many: many.into(),
    };
    let nouns = match lang {
        Lang::Zh => {
            [noun("家", "企业", "企业"), noun("个", "模型", "模型"), noun("个", "参数", "参数")]
        }
        Lang::En => [
            noun("", "company", "companies"),
            noun("", "model", "models"),
            noun("", "parameter", "parameters"),
        ],
    };
    ["companies", "models", "parameters"].map(String::from).into_iter().zip(nouns).collect()
}

/// A record with a value in the unit of a data file.
fn record(value: &str, unit: &str) -> Fact {
    let (exponent, unit) = Unit::parse(unit).unwrap();
    Fact {
        id: String::new(),
        indicator: String::new(),
        subject: String::new(),
        period: None,
        value: times_ten_to(read_decimal(value).unwrap(), exponent).unwrap(),
        unit,
        certainty: Certainty::Exact,
        precision: Precision::Digits,
        scope: Scope::Statistic,
        formula: None,
        source: String::new(),
        passage: String::new(),
        tags: Tags::default(),
        note: String::new(),
    }
}

fn order(value: &str, unit: &str) -> Fact {
    Fact { precision: Precision::Order, ..record(value, unit) }
}

fn derived(value: &str, unit: &str) -> Fact {
    let formula = Formula { expression: String::new(), terms: Vec::new() };
    Fact { formula: Some(formula), ..record(value, unit) }
}

/// Checks texts, separated by bars, that state a record and texts that do not.
fn check(lang: Lang, fact: &Fact, right: &str, wrong: &str) {
    let nouns = nouns(lang);
    let locale = Locale { lang, nouns: &nouns };
    for written in right.split('|') {
        assert_eq!(locale.agrees(written, fact), Ok(()), "{written}");
    }
    for written in wrong.split('|') {
        assert_eq!(locale.agrees(written, fact), Err(locale.fact(fact)), "{written}");
    }
}
