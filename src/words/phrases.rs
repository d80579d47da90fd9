//! What the interface says in each language. A report's own words are in its files.

use crate::model::{Lang, Precision, Scope};

/// A phrase of the interface, without variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Skip link at the top of the page.
    SkipToText,
    /// Label of the table of contents.
    Contents,
    /// Label of the choice of languages.
    Languages,
    /// Label of the filter bar.
    Filter,
    /// Takes every filter off.
    ClearAll,
    /// Before the list of sources of a figure.
    Source,
    /// Opens a figure's table.
    Table,
    /// Heading of the list of sources.
    Sources,
    /// Column: what is measured.
    Indicator,
    /// Column: of whom.
    Subject,
    /// Column: when.
    Period,
    /// Column: the number.
    Value,
    /// Column: how sure.
    Certainty,
    /// Column: chapter and paragraph.
    Passage,
    /// A value computed by the build.
    Derived,
    /// A value claimed of a single deployment.
    Deployment,
    /// A value stated as an order of magnitude.
    Order,
    /// A figure that does not follow the filters because its drawing could not be made live.
    Unfiltered,
    /// Shown where scripts or WebAssembly are off.
    FiltersOff,
    /// Nothing remains under the filters.
    NothingLeft,
    /// One row of the ledger.
    Record,
    /// The ledger.
    Records,
    /// No data between stated points.
    NoDataBetween,
    /// Download of a table's file.
    Download,
}

impl Phrase {
    /// The phrase in a language.
    pub fn text(self, lang: Lang) -> &'static str {
        let (zh, en) = self.both();
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    fn both(self) -> (&'static str, &'static str) {
        match self {
            Phrase::SkipToText => ("跳到正文", "Skip to the text"),
            Phrase::Contents => ("目录", "Contents"),
            Phrase::Languages => ("语言", "Language"),
            Phrase::Filter => ("只看", "Show only"),
            Phrase::ClearAll => ("全部显示", "Show all"),
            Phrase::Source => ("来源", "Source"),
            Phrase::Table => ("表格", "Table"),
            Phrase::Sources => ("来源", "Sources"),
            Phrase::Indicator => ("指标", "Measure"),
            Phrase::Subject => ("对象", "Subject"),
            Phrase::Period => ("时间", "Period"),
            Phrase::Value => ("数值", "Value"),
            Phrase::Certainty => ("确定程度", "Certainty"),
            Phrase::Passage => ("原文出处", "Passage"),
            Phrase::Derived => ("推算", "derived"),
            Phrase::Deployment => ("单个应用的说法", "a single deployment"),
            Phrase::Order => ("只有数量级", "order of magnitude"),
            Phrase::Unfiltered => ("图未能随筛选更新", "This figure could not follow the filter"),
            Phrase::FiltersOff => (
                "此浏览器未能运行筛选功能；正文、图和表格都在，可照常阅读。",
                "Filters are off in this browser. The text, figures and tables are all here.",
            ),
            Phrase::NothingLeft => ("没有符合的记录", "Nothing matches"),
            Phrase::Record => ("记录", "Record"),
            Phrase::Records => ("记录", "Records"),
            Phrase::NoDataBetween => ("期间无数据", "no data between"),
            Phrase::Download => ("下载", "Download"),
        }
    }
}

/// What a number speaks for, where that is less than a statistic, and how finely it is stated.
pub fn qualifiers(lang: Lang, scope: Scope, precision: Precision) -> Vec<&'static str> {
    let deployment = (scope == Scope::Deployment).then_some(Phrase::Deployment);
    let order = (precision == Precision::Order).then_some(Phrase::Order);
    deployment.into_iter().chain(order).map(|phrase| phrase.text(lang)).collect()
}

/// How many records remain under the reader's filters.
pub fn remaining(lang: Lang, kept: usize, total: usize) -> String {
    match lang {
        Lang::Zh => format!("{total} 条记录中的 {kept} 条"),
        Lang::En => format!("{kept} of {total} records"),
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
