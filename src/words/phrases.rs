//! What the interface says in each language. A report's own words are in its files.

use crate::model::Lang;

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
    /// The first year of a range.
    From,
    /// The last year of a range.
    Until,
    /// Closes a sheet.
    Close,
    /// Takes every filter off, and what is assumed and looked up.
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
    /// Facet: whether a record is stated, derived or a claim of one deployment.
    RecordKind,
    /// A value that the source states.
    Stated,
    /// A value computed by the build.
    Derived,
    /// An effect claimed of some use, which is no statistic.
    Deployment,
    /// A value stated as an order of magnitude.
    Order,
    /// A value to which its source gives no date.
    Undated,
    /// A figure that does not follow the filters because its drawing could not be made live.
    Unfiltered,
    /// Shown where scripts or WebAssembly are off.
    FiltersOff,
    /// Nothing remains under the filters.
    NothingLeft,
    /// Where a record or a row is used.
    UsedIn,
    /// Copies a record as a sentence with its source.
    CopySentence,
    /// Label of the field that looks something up in all tables.
    LookUp,
    /// What a row belongs to.
    TableOf,
    /// Column: what a row is called.
    Name,
    /// Column: what is said of a row.
    Says,
    /// The rows before those that are shown.
    Before,
    /// The rows after those that are shown.
    After,
    /// Back to the tables as they are printed.
    AsPrinted,
    /// One row of the ledger.
    Record,
    /// The ledger.
    Records,
    /// No data between stated points.
    NoDataBetween,
    /// What moved from release to release.
    Changes,
    /// All data as one file.
    DataPackage,
    /// The report as one file.
    SingleFile,
    /// A feed of changes.
    Feed,
    /// A later release waits.
    NewRelease,
    /// Shows the later release.
    ShowRelease,
    /// An address at which nothing stands.
    NotFound,
    /// Leads to the report.
    ToTheReport,
    /// Every figure on one page, for those who make the report.
    Gallery,
    /// Download of a table's file.
    Download,
    /// A scenario is no forecast.
    Assumed,
    /// Label of a figure's switches.
    Shown,
    /// Shows a logarithmic axis.
    LogScale,
    /// Shows a linear axis.
    LinearScale,
    /// Hides what is interpolated.
    PointsOnly,
    /// Shows the author's scenario.
    Scenario,
    /// Shows patterns beside colours.
    Patterns,
    /// Leads from a figure or a record elsewhere to its place in the report.
    InTheReport,
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
            Phrase::From => ("从哪年", "From year"),
            Phrase::Until => ("到哪年", "To year"),
            Phrase::Close => ("收起", "Close"),
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
            Phrase::RecordKind => ("记录种类", "Kind of record"),
            Phrase::Stated => ("原文陈述", "stated"),
            Phrase::Derived => ("推算", "derived"),
            Phrase::Deployment => ("对应用成效的说法", "a claimed effect"),
            Phrase::Undated => ("原文未注日期", "no date given"),
            Phrase::Order => ("只有数量级", "order of magnitude"),
            Phrase::Unfiltered => ("图未能随筛选更新", "This figure could not follow the filter"),
            Phrase::FiltersOff => (
                "此浏览器未能运行筛选功能；正文、图和表格都在，可照常阅读。",
                "Filters are off in this browser. The text, figures and tables are all here.",
            ),
            Phrase::NothingLeft => ("没有符合的记录", "Nothing matches"),
            Phrase::UsedIn => ("见于", "Used in"),
            Phrase::CopySentence => ("连同出处复制", "Copy with its source"),
            Phrase::LookUp => ("在全部表格中查找", "Look up in all tables"),
            Phrase::TableOf => ("表", "Table"),
            Phrase::Name => ("名称", "Name"),
            Phrase::Says => ("说明", "What is said"),
            Phrase::Before => ("上一页", "Previous"),
            Phrase::After => ("下一页", "Next"),
            Phrase::AsPrinted => ("回到印出的表", "Back to the printed tables"),
            Phrase::Record => ("记录", "Record"),
            Phrase::Records => ("记录", "Records"),
            Phrase::NoDataBetween => ("期间无数据", "no data between"),
            Phrase::Changes => ("更改记录", "What changed"),
            Phrase::DataPackage => ("全部数据（ZIP）", "All data (ZIP)"),
            Phrase::SingleFile => ("整份报告（单个网页文件）", "The report as one file (HTML)"),
            Phrase::Feed => ("订阅更改（Atom）", "Follow changes (Atom)"),
            Phrase::NewRelease => ("报告有了新版。", "A new release is here."),
            Phrase::ShowRelease => ("看新版", "Show it"),
            Phrase::NotFound => ("没有这一页", "There is no such page"),
            Phrase::ToTheReport => ("去看报告", "Go to the report"),
            Phrase::Gallery => ("全部图", "All figures"),
            Phrase::Download => ("下载", "Download"),
            Phrase::Assumed => ("假设，不是预测", "assumed, not a forecast"),
            Phrase::Shown => ("图的画法", "How it is drawn"),
            Phrase::LogScale => ("对数刻度", "Log scale"),
            Phrase::LinearScale => ("线性刻度", "Linear scale"),
            Phrase::PointsOnly => ("只看数据点", "Points only"),
            Phrase::Scenario => ("假设今后……", "What if …"),
            Phrase::Patterns => ("加花纹", "Patterns"),
            Phrase::InTheReport => ("到报告里看", "See it in the report"),
        }
    }
}
