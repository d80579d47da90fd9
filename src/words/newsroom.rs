//! What the panel for newsrooms says. Only the build prints it, so the browser's program does not hold these words.

use crate::model::Lang;

/// A phrase of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NewsroomPhrase {
    /// Leads to the card of a record.
    Embed,
    /// Opens the panel below a figure.
    EmbedFigure,
    /// Heading of the panel.
    Heading,
    /// What the embed asks of the host and of its readers.
    Privacy,
    /// The frame alone.
    Frame,
    /// The frame in a room that follows the column.
    Responsive,
    /// The script that keeps the height right.
    Script,
    /// The address that a content management system turns into a frame.
    Address,
    /// A picture with a link.
    Markdown,
    /// The frame for AMP pages.
    Amp,
    /// The figure as a picture.
    Picture,
    /// The finding in a sentence with its source.
    Sentence,
    /// What a picture shows, for those who do not see it.
    Alt,
    /// Copies a code.
    Copy,
    /// A code was copied.
    Copied,
    /// A code was selected where it could not be copied.
    Selected,
    /// Before the widths of the preview.
    Preview,
    /// The choices that the codes take over.
    Choices,
    /// The colours of the embed.
    Scheme,
    /// Colours as the reader prefers them.
    SchemeAuto,
    /// Light colours.
    SchemeLight,
    /// Dark colours.
    SchemeDark,
    /// Title and measure above the drawing.
    Title,
    /// The filters above the drawing.
    Controls,
    /// No paper behind the figure.
    Transparent,
    /// Opens the whole figure in an AMP page.
    ShowWhole,
}

impl NewsroomPhrase {
    /// The phrase in a language.
    pub fn text(self, lang: Lang) -> &'static str {
        let (zh, en) = self.both();
        match lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    fn both(self) -> (&'static str, &'static str) {
        use NewsroomPhrase as P;
        match self {
            P::Embed => ("嵌入这个数", "Embed"),
            P::EmbedFigure => ("嵌入", "Embed"),
            P::Heading => ("嵌入这张图", "Put this figure in your page"),
            P::Privacy => (
                "只从本站加载，不设 Cookie，没有第三方；不读取也不传出宿主网页的任何信息。",
                "It comes from this site alone: no cookies, no third party. Nothing about your page is read or sent.",
            ),
            P::Frame => ("一行框架", "One line: a frame"),
            P::Responsive => {
                ("框架，高度随栏宽，不用脚本", "A frame that follows the column, without a script")
            }
            P::Script => ("脚本，高度始终合适", "A script that keeps the height right"),
            P::Address => {
                ("网址，贴进 WordPress 或 Ghost", "An address to paste into WordPress or Ghost")
            }
            P::Markdown => ("Markdown", "Markdown"),
            P::Amp => ("AMP 网页", "An AMP page"),
            P::Picture => ("静态图片", "A still picture"),
            P::Sentence => ("一句话，注明出处", "A sentence with its credit"),
            P::Alt => ("替代文字", "Text for those who do not see it"),
            P::Copy => ("复制", "Copy"),
            P::Copied => ("已复制", "Copied"),
            P::Selected => ("已选中，请自行复制", "Selected: copy it by hand"),
            P::Preview => ("预览", "Preview"),
            P::Choices => ("选项", "Choices"),
            P::Scheme => ("配色", "Colours"),
            P::SchemeAuto => ("随读者", "As the reader has them"),
            P::SchemeLight => ("浅色", "Light"),
            P::SchemeDark => ("深色", "Dark"),
            P::Title => ("带标题", "Title"),
            P::Controls => ("带筛选", "Filters"),
            P::Transparent => ("透明底", "Transparent"),
            P::ShowWhole => ("展开全图", "Show the whole figure"),
        }
    }
}

/// What an embed costs its readers, in bytes as hosts send them: until it is touched, and then.
pub fn embed_weight(lang: Lang, untouched: usize, touched: usize) -> String {
    let (untouched, touched) = (kilobytes(untouched), kilobytes(touched));
    match lang {
        Lang::Zh => format!("触碰之前 {untouched}，触碰之后再取 {touched}"),
        Lang::En => format!("{untouched} until touched, then {touched} more"),
    }
}

/// A size in thousands of bytes, with one decimal below ten.
pub fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes + 50) / 100;
    if tenths < 100 {
        format!("{}.{} kB", tenths / 10, tenths % 10)
    } else {
        format!("{} kB", (bytes + 500) / 1000)
    }
}

/// A finding with its source, to be quoted.
pub fn quoted(lang: Lang, finding: &str, report: &str, address: &str) -> String {
    match lang {
        Lang::Zh => format!("{finding}。（《{report}》，{address}）"),
        Lang::En => format!("{finding} (“{report}”, {address})."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_at_a_glance() {
        let sizes = [(949, "0.9 kB"), (7_349, "7.3 kB"), (9_950, "10 kB"), (455_500, "456 kB")];
        for (bytes, text) in sizes {
            assert_eq!(kilobytes(bytes), text);
        }
    }
}
