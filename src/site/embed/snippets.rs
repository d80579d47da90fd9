//! Every way to take a figure into another page, ready to be copied.

use super::super::address::Address;
use super::room::Room;
use crate::figures::description;
use crate::model::{Figure, escape};
use crate::query::Slice;
use crate::ui::Page;
use crate::ui::page::Snippet;
use crate::words::{self, NewsroomPhrase};

/// Stands for the site's origin where the build does not know it; the panel's script writes the real one.
pub const UNKNOWN: &str = "https://site.example";
/// The width of the column that heights are given for.
pub const COLUMN: f64 = 600.0;
/// Most characters of a text for those who do not see the picture.
const MOST_ALT: usize = 400;

/// What the ways are made from.
pub struct SnippetSource<'a> {
    /// The figure.
    pub figure: &'a Figure,
    /// The report with nothing chosen.
    pub whole: &'a Slice,
    /// Where the site will be.
    pub address: &'a Address,
    /// The room of its embed.
    pub room: &'a Room,
    /// Width and height of its picture in CSS pixels; the file has twice as many.
    pub picture: (u32, u32),
    /// What an embed costs, in words.
    pub weight: &'a str,
    /// What a picture costs, in words.
    pub picture_weight: &'a str,
    /// What the script for hosts adds, in words.
    pub script_weight: &'a str,
}

impl SnippetSource<'_> {
    /// The whole address of a path below the site.
    pub fn whole_address(&self, path: &str) -> String {
        let Address { base, .. } = self.address;
        self.address.whole(path).unwrap_or_else(|| format!("{UNKNOWN}{base}{path}"))
    }

    fn page(&self, page: Page) -> String {
        let report = &self.whole.report;
        self.whole_address(&page.path(report, report.lang))
    }

    /// The address of the embed page.
    pub fn embed(&self) -> String {
        self.page(Page::Embed(self.figure.id.clone()))
    }

    /// The address of the figure's own page.
    pub fn own(&self) -> String {
        self.page(Page::Figure(self.figure.id.clone()))
    }

    fn file(&self, ending: &str) -> String {
        self.whole_address(&format!(
            "figures/{}.{}.{ending}",
            self.figure.id,
            self.whole.report.lang.code()
        ))
    }

    fn title(&self) -> String {
        escape(&self.figure.title.text)
    }

    /// What the picture shows, in words; cut after a sentence where it is long.
    fn alt(&self) -> String {
        let said = description(self.figure, self.whole);
        let said = said.trim_end_matches(['。', '.']).to_string();
        let whole =
            words::sentences(self.whole.report.lang, &[self.figure.title.text.clone(), said]);
        let mut alt = String::new();
        for sentence in whole.split_inclusive(['。', ';', '；']) {
            if !alt.is_empty() && alt.chars().count() + sentence.chars().count() > MOST_ALT {
                break;
            }
            alt.push_str(sentence);
        }
        alt.trim_end_matches([';', '；', ' ']).to_string()
    }
}

/// The ways, in the order of the panel.
pub fn snippets(source: &SnippetSource) -> Vec<Snippet> {
    use NewsroomPhrase as P;
    let light = source.weight.to_string();
    let with_script = format!("{light} + {}", source.script_weight);
    let picture = source.picture_weight.to_string();
    let lang = source.whole.report.lang;
    let quoted =
        words::quoted(lang, &source.figure.title.text, &source.whole.report.name, &source.own());
    let snippet =
        |name, label, code, weight: &str| Snippet { name, label, code, weight: weight.to_string() };
    vec![
        snippet("frame", P::Frame, frame(source), &light),
        snippet("responsive", P::Responsive, responsive(source), &light),
        snippet("script", P::Script, script(source), &with_script),
        snippet("address", P::Address, source.own(), &light),
        snippet("markdown", P::Markdown, markdown(source), &picture),
        snippet("amp", P::Amp, amp(source), &light),
        snippet("picture", P::Picture, picture_code(source), &picture),
        snippet("sentence", P::Sentence, quoted, ""),
        snippet("alt", P::Alt, source.alt(), ""),
    ]
}

/// One element that needs no script: where a browser or a host sizes frames the height follows, elsewhere it
/// is that of a column of [`COLUMN`].
pub fn frame(source: &SnippetSource) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" referrerpolicy=\"no-referrer\" \
         allow=\"clipboard-write; fullscreen\" style=\"border:0;width:100%;frame-sizing:content-height\"></iframe>",
        escape(&source.embed()),
        source.title(),
        source.room.at(COLUMN),
    )
}

/// The frame in a room that follows the column, for pages where no script may run.
fn responsive(source: &SnippetSource) -> String {
    format!(
        "<div style=\"position:relative;{}\"><iframe src=\"{}\" title=\"{}\" loading=\"lazy\" \
         referrerpolicy=\"no-referrer\" allow=\"clipboard-write; fullscreen\" \
         style=\"position:absolute;inset:0;width:100%;height:100%;border:0\"></iframe></div>",
        source.room.reserve(),
        escape(&source.embed()),
        source.title(),
    )
}

fn script(source: &SnippetSource) -> String {
    let (own, title) = (escape(&source.own()), source.title());
    format!(
        "<report-figure src=\"{}\" title=\"{title}\" style=\"display:block;position:relative;{}\"><a href=\"{own}\">{title}</a>\
         <noscript>{}</noscript></report-figure>\n<script async src=\"{}\"></script>",
        escape(&source.embed()),
        source.room.reserve(),
        image(source),
        escape(&source.whole_address("embed.js")),
    )
}

fn markdown(source: &SnippetSource) -> String {
    let title = source.figure.title.text.replace(['[', ']'], "");
    format!("[![{title}]({})]({})", source.file("png"), source.own())
}

fn amp(source: &SnippetSource) -> String {
    let show = NewsroomPhrase::ShowWhole.text(source.whole.report.lang);
    format!(
        "<amp-iframe src=\"{}\" title=\"{}\" width=\"{COLUMN}\" height=\"{}\" layout=\"responsive\" resizable \
         sandbox=\"allow-scripts allow-same-origin allow-popups\" frameborder=\"0\">\
         <div overflow tabindex=\"0\" role=\"button\">{show}</div>\
         <amp-img placeholder layout=\"fill\" src=\"{}\"></amp-img></amp-iframe>",
        escape(&source.embed()),
        source.title(),
        source.room.at(COLUMN),
        escape(&source.file("png")),
    )
}

fn image(source: &SnippetSource) -> String {
    let (width, height) = source.picture;
    format!(
        "<img src=\"{}\" srcset=\"{} {width}w, {} {}w\" sizes=\"(max-width: {width}px) 100vw, {width}px\" \
         width=\"{width}\" height=\"{height}\" loading=\"lazy\" alt=\"{}\" style=\"width:100%;height:auto\">",
        escape(&source.file("png")),
        escape(&source.file("small.png")),
        escape(&source.file("png")),
        2 * width,
        escape(&source.alt()),
    )
}

fn picture_code(source: &SnippetSource) -> String {
    format!("<a href=\"{}\">{}</a>", escape(&source.own()), image(source))
}
