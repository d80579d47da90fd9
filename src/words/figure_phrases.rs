//! What the interface says in and around figures.

use super::{Locale, Phrase, colon, comma};
use crate::model::{Certainty, Lang};

/// A phrase around a figure, without variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigurePhrase {
    /// Tab: the drawing.
    Figure,
    /// Tab: where it comes from and how it is made.
    About,
    /// How to go through a live drawing by the keys.
    Walk,
    /// Before the description of what is drawn.
    Shows,
    /// The file with all rows, whatever the filters.
    AllRows,
    /// Opens ways to cite.
    Cite,
    /// Heading of the ways to cite a figure.
    CiteFigure,
    /// Heading of the ways to cite the whole report.
    CiteReport,
    /// Leads to the file with ways to cite.
    CiteFile,
    /// Copies the address of the figure in its present state.
    LinkHere,
    /// Shows a figure on the whole screen.
    FullScreen,
    /// Leaves the whole screen.
    Close,
    /// Copies what stands beside it.
    Copy,
    /// It was copied.
    Copied,
    /// The browser does not allow copying: the reader does it by hand.
    CopyByHand,
    /// The browser may have saved nothing: opens the picture or the text in the page.
    NotSaved,
}

impl FigurePhrase {
    /// The phrase in a language.
    pub fn text(self, lang: Lang) -> &'static str {
        let (zh, en) = match self {
            FigurePhrase::Figure => ("图", "Figure"),
            FigurePhrase::About => ("说明", "About"),
            FigurePhrase::Walk => (
                "方向键逐项查看，回车打开，Esc 退出",
                "Arrow keys walk the marks, Enter opens one, Esc leaves",
            ),
            FigurePhrase::Shows => ("图中所示", "What it shows"),
            FigurePhrase::AllRows => ("CSV（全部）", "CSV, all rows"),
            FigurePhrase::Cite => ("引用", "Cite"),
            FigurePhrase::CiteFigure => ("引用这张图", "Cite this figure"),
            FigurePhrase::CiteReport => ("引用整份报告", "Cite the whole report"),
            FigurePhrase::CiteFile => (
                "引用格式：GB/T 7714、APA、芝加哥、BibTeX、RIS",
                "GB/T 7714, APA, Chicago, BibTeX, RIS",
            ),
            FigurePhrase::LinkHere => ("链接", "Link"),
            FigurePhrase::FullScreen => ("全屏", "Full screen"),
            FigurePhrase::Close => ("退出全屏", "Leave full screen"),
            FigurePhrase::Copy => ("复制", "Copy"),
            FigurePhrase::Copied => ("已复制", "Copied"),
            FigurePhrase::CopyByHand => (
                "浏览器不让网页复制，请按 Ctrl+C",
                "The browser does not let pages copy: press Ctrl+C",
            ),
            FigurePhrase::NotSaved => (
                "没存下来？在这里显示，可长按或复制",
                "Nothing saved? Show it here, to hold down or copy",
            ),
        };
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}

/// What a mark says, as a sentence.
pub fn spoken(lang: Lang, says: &str) -> String {
    let end = match lang {
        Lang::Zh => "。",
        Lang::En => ".",
    };
    if says.ends_with(['。', '.', '！', '？']) {
        says.to_string()
    } else {
        says.to_string() + end
    }
}

/// Where a mark comes from, as a sentence; and whether the reader's filters leave it out.
pub fn spoken_source(lang: Lang, source: &str, kept: bool) -> String {
    let label = Phrase::Source.text(lang);
    let left_out = match (kept, lang) {
        (true, _) => "",
        (false, Lang::Zh) => "不在所选范围内。",
        (false, Lang::En) => " Outside the filters.",
    };
    format!("{}{left_out}", spoken(lang, &format!("{label}{}{source}", colon(lang))))
}

/// The release in a citation.
pub fn release_number(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Zh => format!("第 {number} 版"),
        Lang::En => format!("release {number}"),
    }
}

/// Which facets a figure follows, by their labels.
pub fn follows(locale: &Locale, facets: &[String]) -> String {
    match (locale.lang, facets) {
        (Lang::Zh, []) => "这张图不随筛选变化。".into(),
        (Lang::En, []) => "Filters do not change this figure.".into(),
        (Lang::Zh, facets) => format!("随筛选变化：{}。", super::join(locale.lang, facets)),
        (Lang::En, facets) => format!("Follows the filters: {}.", super::join(locale.lang, facets)),
    }
}

/// How a drawing tells how sure a number is; none for an exact one, which is drawn plainly.
pub fn drawn_as(lang: Lang, certainty: Certainty) -> Option<&'static str> {
    let (zh, en) = match certainty {
        Certainty::Exact => return None,
        Certainty::Over => {
            ("箭头：原文只说“超过”，是下限", "arrow head: “more than”, a lower bound")
        }
        Certainty::Under => {
            ("箭头：原文只说“不到”，是上限", "arrow head: “less than”, an upper bound")
        }
        Certainty::About => ("淡出的边：约数", "soft edge: approximate"),
        Certainty::Forecast => ("斜线：预期，尚未发生", "hatch: a forecast"),
    };
    Some(match lang {
        Lang::Zh => zh,
        Lang::En => en,
    })
}

/// How a drawing tells that a number is derived.
pub fn drawn_as_derived(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "空心：由原文数字推算",
        Lang::En => "hollow: derived from stated numbers",
    }
}

/// How to read the marks of a drawing, from what each look means.
pub fn looks(lang: Lang, looks: &[&str]) -> String {
    let (label, between) = match lang {
        Lang::Zh => ("怎么读", "；"),
        Lang::En => ("How to read it", "; "),
    };
    spoken(lang, &format!("{label}{}{}", colon(lang), looks.join(between)))
}

/// A derived record's formula after the record.
pub fn with_formula(lang: Lang, record: &str, formula: &str) -> String {
    match lang {
        Lang::Zh => format!("{record}{}算式：{formula}", comma(lang)),
        Lang::En => format!("{record}{}computed as {formula}", comma(lang)),
    }
}
