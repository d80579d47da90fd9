//! What the frame of a page says in each language: its switch, its headings, its files.

use crate::model::Lang;

/// A phrase of the page around the text, without variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagePhrase {
    /// Switches to the dark scheme.
    ToDark,
    /// Switches to the light scheme.
    ToLight,
    /// What a reader waits for longer than a second.
    OnItsWay,
    /// Opens the search.
    Search,
    /// Shows both languages side by side.
    Parallel,
    /// A heading's link to itself.
    LinkToHeading,
    /// The report as a PDF.
    Paper,
    /// Said where parts of the page are not as they were printed.
    Altered,
}

impl PagePhrase {
    /// The phrase in a language.
    pub fn text(self, lang: Lang) -> &'static str {
        let (zh, en) = match self {
            PagePhrase::ToDark => ("深色", "Dark"),
            PagePhrase::OnItsWay => ("正在取来，请稍候……", "On its way …"),
            PagePhrase::ToLight => ("浅色", "Light"),
            PagePhrase::Search => ("搜索", "Search"),
            PagePhrase::Parallel => ("中英对照", "Side by side"),
            PagePhrase::LinkToHeading => ("这一节的链接", "Link to this section"),
            PagePhrase::Altered => (
                "本页有些地方被浏览器扩展或翻译工具改动过，只能照原样显示。",
                "An extension or a translator has changed some parts of this page; they stay as printed.",
            ),
            PagePhrase::Paper => ("整份报告（PDF，可打印）", "The report as a paper (PDF)"),
        };
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}
