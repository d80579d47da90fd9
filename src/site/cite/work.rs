//! What is cited.

use crate::model::{Figure, Lang, Report};
use crate::site::address::Address;
use crate::ui::Page;
use crate::words;

/// A figure of the report, or the report.
#[derive(Clone, Debug, PartialEq)]
pub struct Work {
    /// Unique among the works of all reports: `china-ai-industry-growth`.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// The report that it stands in; empty for the report itself.
    pub container: String,
    /// The release, in words.
    pub release: String,
    /// The release's date, ISO 8601.
    pub date: String,
    /// Its whole address; empty where it is not known where the report will be.
    pub address: String,
    /// Its language.
    pub lang: Lang,
}

impl Work {
    /// A figure.
    pub fn figure(report: &Report, figure: &Figure, address: &Address) -> Work {
        Work {
            key: format!("{}-{}", report.id, figure.id),
            title: figure.title.text.clone(),
            container: report.name.clone(),
            ..Work::report_on(report, &Page::Figure(figure.id.clone()), address)
        }
    }

    /// The report.
    pub fn report(report: &Report, address: &Address) -> Work {
        Work::report_on(report, &Page::Report, address)
    }

    fn report_on(report: &Report, page: &Page, address: &Address) -> Work {
        Work {
            key: report.id.clone(),
            title: report.name.clone(),
            container: String::new(),
            release: words::release_number(report.lang, &report.release),
            date: report.date.clone(),
            address: address.whole(&page.path(report, report.lang)).unwrap_or_default(),
            lang: report.lang,
        }
    }

    /// Year, month and day of the release.
    pub fn day(&self) -> [&str; 3] {
        let mut parts = self.date.splitn(3, '-');
        [(); 3].map(|()| parts.next().unwrap_or_default())
    }
}
