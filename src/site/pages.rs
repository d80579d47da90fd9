//! Every page of an edition: what is rendered, and what heads, maps and feeds say of it.

use crate::model::{Fact, Figure, Lang, Report};
use crate::ui::Page;
use crate::words;

/// A page of the site with the words of its head.
#[derive(Clone, Debug, PartialEq)]
pub struct SitePage {
    /// Which page of the report.
    pub page: Page,
    /// Its language.
    pub lang: Lang,
    /// Its folder below the site's path, with the closing slash; empty for the root.
    pub path: String,
    /// The same page in each language of the report, its own included, by their folders.
    pub alternates: Vec<(Lang, String)>,
    /// What it is called.
    pub title: String,
    /// What it says, in a sentence or two.
    pub description: String,
}

/// The pages of an edition: the report, each figure's own, then those for pages of other sites.
pub fn pages(report: &Report) -> Vec<SitePage> {
    let whole = report_page(report);
    let figures = report.figures.iter().map(|figure| figure_page(report, figure));
    let embeds = report.figures.iter().map(|figure| embed_page(report, figure));
    let cards = report.facts.iter().map(|fact| card_page(report, fact));
    [whole].into_iter().chain(figures).chain(embeds).chain(cards).collect()
}

fn report_page(report: &Report) -> SitePage {
    let lead = report.sections.first().map_or(report.name.as_str(), |lead| &lead.heading.text);
    site_page(report, Page::Report, lead, &report.description)
}

fn figure_page(report: &Report, figure: &Figure) -> SitePage {
    let page = Page::Figure(figure.id.clone());
    site_page(report, page, &figure.title.text, &figure.subtitle.text)
}

fn embed_page(report: &Report, figure: &Figure) -> SitePage {
    let page = Page::Embed(figure.id.clone());
    site_page(report, page, &figure.title.text, &figure.subtitle.text)
}

fn card_page(report: &Report, fact: &Fact) -> SitePage {
    let said = words::record(report, fact);
    site_page(report, Page::EmbedFact(fact.id.clone()), &said, &said)
}

fn site_page(report: &Report, page: Page, title: &str, description: &str) -> SitePage {
    let alternates = report.languages.iter().map(|lang| (*lang, page.path(report, *lang)));
    SitePage {
        lang: report.lang,
        path: page.path(report, report.lang),
        alternates: alternates.collect(),
        title: format!("{title} · {}", report.name),
        description: description.to_string(),
        page,
    }
}
