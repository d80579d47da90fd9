//! What the search says in each language.

use crate::model::Lang;

/// A phrase of the search. In some, `{count}` and `{query}` stand for what the script puts there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SearchPhrase {
    /// In the empty field.
    Placeholder,
    /// Before anything is asked.
    Hint,
    /// The list of what is found.
    Results,
    /// Nothing is found.
    None,
    /// One place is found.
    One,
    /// More are found.
    Many,
    /// Not all are listed.
    First,
    /// The choice of opening it by a key.
    Key,
    /// Closes it.
    Close,
    /// What it needs could not be fetched.
    Failed,
}

impl SearchPhrase {
    /// The phrase in a language.
    pub fn text(self, lang: Lang) -> &'static str {
        let (zh, en) = match self {
            SearchPhrase::Placeholder => ("词语、数字，或拼音首字母", "Words, numbers, names"),
            SearchPhrase::Hint => (
                "可搜正文、数字、图、表格和术语。",
                "Looks through the text, the numbers, figures, tables and terms.",
            ),
            SearchPhrase::Results => ("搜索结果", "Results"),
            SearchPhrase::None => (
                "没有找到“{query}”。换个说法，或少写几个字试试。",
                "Nothing found for “{query}”. Try other words, or fewer.",
            ),
            SearchPhrase::One => ("找到1处", "1 place found"),
            SearchPhrase::Many => ("找到{count}处", "{count} places found"),
            SearchPhrase::First => ("，列出前{count}处", ", the first {count} are listed"),
            SearchPhrase::Key => ("按 / 键打开搜索", "The key / opens the search"),
            SearchPhrase::Close => ("关闭", "Close"),
            SearchPhrase::Failed => (
                "搜索所需的文件没有取到。网络恢复后再试一次；正文不受影响。",
                "The search could not be fetched. Try again once you are online; the text is all here.",
            ),
        };
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}

/// What a kind of thing is called beside what was found.
pub fn kind_found(kind: &str, lang: Lang) -> &'static str {
    let (zh, en) = match kind {
        "section" => ("标题", "heading"),
        "figure" => ("图", "figure"),
        "row" => ("表格", "table"),
        "record" => ("记录", "record"),
        "term" => ("释义", "definition"),
        "source" => ("来源", "source"),
        _ => ("正文", "text"),
    };
    match lang {
        Lang::Zh => zh,
        Lang::En => en,
    }
}
