//! The files of a report that can be taken away: their names in the site, and what they are called.

use super::{PagePhrase, Phrase};
use crate::model::{Lang, Report};

/// All data of the report as a zip file, below the site.
pub fn data_package(report: &Report) -> String {
    format!("data/{}-{}.zip", report.id, report.release)
}

/// An edition as one file, below the site.
pub fn single_file(report: &Report) -> String {
    single_file_in(report, report.lang)
}

/// The edition of a language as one file, below the site.
pub fn single_file_in(report: &Report, lang: Lang) -> String {
    format!("{}.{}.html", report.id, lang.code())
}

/// The feed of an edition's changes, below the site.
pub fn feed(report: &Report) -> String {
    format!("feed.{}.atom", report.lang.code())
}

/// The feed of the changes of a figure's records, below the site.
pub fn figure_feed(report: &Report, figure: &str) -> String {
    format!("figures/{figure}.{}.atom", report.lang.code())
}

/// An edition as a PDF, with its label.
pub fn paper(report: &Report) -> (String, &'static str) {
    (format!("report.{}.pdf", report.lang.code()), PagePhrase::Paper.text(report.lang))
}

/// Paths below the site, with their labels.
pub fn taken_away(report: &Report) -> impl Iterator<Item = (String, &'static str)> {
    let files = [
        (data_package(report), Phrase::DataPackage),
        (single_file(report), Phrase::SingleFile),
        (feed(report), Phrase::Feed),
    ];
    files.map(|(path, phrase)| (path, phrase.text(report.lang))).into_iter()
}

/// Under which terms text, data and program may be used, as far as they are stated.
pub fn licences(report: &Report, code: &str) -> String {
    let (text, data, program) = match report.lang {
        Lang::Zh => ("文字与图：", "数据：", "程序："),
        Lang::En => ("Text and figures: ", "Data: ", "Program: "),
    };
    let stated = [(text, report.licence.as_str()), (data, &report.data_licence), (program, code)];
    let stated = stated.iter().filter(|(_, licence)| !licence.is_empty());
    stated.map(|(what, licence)| format!("{what}{licence}")).collect::<Vec<_>>().join(" · ")
}
