//! What the interface says in each language around a number or a name.

use super::{AssumedPhrase, Phrase};
use crate::model::{Lang, Precision, Scope};

/// What a number speaks for, where that is less than a statistic, and how finely it is stated.
pub fn qualifiers(lang: Lang, scope: Scope, precision: Precision) -> Vec<&'static str> {
    let deployment = (scope == Scope::Deployment).then_some(Phrase::Deployment);
    let order = (precision == Precision::Order).then_some(Phrase::Order);
    let reader = (scope == Scope::Reader).then(|| AssumedPhrase::Reader.text(lang));
    let phrases = deployment.into_iter().chain(order).map(|phrase| phrase.text(lang));
    phrases.chain(reader).collect()
}

/// How many records remain under the reader's filters.
pub fn remaining(lang: Lang, kept: usize, total: usize) -> String {
    match lang {
        Lang::Zh => format!("{total} 条记录中的 {kept} 条"),
        Lang::En => format!("{kept} of {total} records"),
    }
}

/// Which of the matching rows are shown.
pub fn rows_shown(lang: Lang, first: usize, last: usize, matching: usize, total: usize) -> String {
    match (lang, matching) {
        (Lang::Zh, 0) => format!("{total} 行中没有符合的"),
        (Lang::En, 0) => format!("None of {total} rows matches"),
        (Lang::Zh, _) => {
            format!("符合的有 {matching} 行（共 {total} 行），这里是第 {first}—{last} 行")
        }
        (Lang::En, _) => format!("{matching} of {total} rows match; {first}–{last} are shown"),
    }
}

/// How long a report takes to read.
pub fn reading_time(lang: Lang, minutes: u32) -> String {
    match (lang, minutes) {
        (Lang::Zh, _) => format!("读完约{minutes}分钟"),
        (Lang::En, 1) => "about a minute to read".to_string(),
        (Lang::En, _) => format!("about {minutes} minutes to read"),
    }
}

/// A range of years.
pub fn years(lang: Lang, (first, last): (i32, i32)) -> String {
    match (lang, first == last) {
        (Lang::Zh, true) => format!("{first}年"),
        (Lang::Zh, false) => format!("{first}—{last}年"),
        (Lang::En, true) => first.to_string(),
        (Lang::En, false) => format!("{first}–{last}"),
    }
}

/// What a click on something chosen does.
pub fn take_away(lang: Lang, label: &str) -> String {
    match lang {
        Lang::Zh => format!("不再只看{label}"),
        Lang::En => format!("Remove {label}"),
    }
}

/// Says that a figure is narrowed by the reader's filters.
pub fn narrowed(lang: Lang, labels: &str, kept: usize, total: usize) -> String {
    match lang {
        Lang::Zh => format!("只看{labels}：{total} 项中的 {kept} 项，其余变淡"),
        Lang::En => format!("Only {labels}: {kept} of {total}, the others are faint"),
    }
}

/// The average pace between two stated points, which is no data.
pub fn average_pace(lang: Lang, percent: &str) -> String {
    match lang {
        Lang::Zh => format!("平均每年 {percent}（推算）"),
        Lang::En => format!("{percent} a year, derived"),
    }
}

/// A quantity by its names and its number.
pub fn measured(lang: Lang, subject: &str, indicator: &str, number: &str) -> String {
    match lang {
        Lang::Zh => format!("{subject}{indicator}{number}"),
        Lang::En => format!("{subject}, {indicator}: {number}"),
    }
}

/// What a hundred per cent are.
pub fn hundred_is(lang: Lang, whole: &str) -> String {
    match lang {
        Lang::Zh => format!("100%＝{whole}"),
        Lang::En => format!("100% = {whole}"),
    }
}

/// That nothing is stated of these.
pub fn not_stated(lang: Lang, names: &str) -> String {
    match lang {
        Lang::Zh => format!("{names}：原文未述"),
        Lang::En => format!("{names}: not stated"),
    }
}

/// An assumed annual rate.
pub fn at_rate(lang: Lang, percent: &str) -> String {
    match lang {
        Lang::Zh => format!("若年增{percent}"),
        Lang::En => format!("at {percent} a year"),
    }
}

/// The title of the table below a figure.
pub fn table_of(lang: Lang, title: &str) -> String {
    match lang {
        Lang::Zh => format!("{title}：数据"),
        Lang::En => format!("{title}: data"),
    }
}

/// A release with its date.
pub fn release(lang: Lang, number: &str, date: &str) -> String {
    match lang {
        Lang::Zh => format!("第 {number} 版，{date}"),
        Lang::En => format!("Release {number}, {date}"),
    }
}
