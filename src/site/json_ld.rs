//! What a page is, for search engines: schema.org as JSON-LD.

use serde_json::{Value, json};

use super::address::Address;
use super::pages::SitePage;
use super::social;
use crate::model::{Figure, Report};
use crate::ui::Page;
use crate::words::data_package;

/// The script of a page; empty for pages that are not found by themselves.
pub fn script(report: &Report, page: &SitePage, address: &Address) -> String {
    let graph = match &page.page {
        Page::Report => report_graph(report, page, address),
        Page::Figure(id) => match report.figure(id) {
            Some(figure) => figure_graph(report, figure, page, address),
            None => return String::new(),
        },
        Page::Embed(_) | Page::EmbedFact(_) => return String::new(),
    };
    let data = json!({ "@context": "https://schema.org", "@graph": graph });
    // Inside of a script only this could end it.
    let data = data.to_string().replace("</", "<\\/");
    format!("<script type=\"application/ld+json\">{data}</script>")
}

fn report_graph(report: &Report, page: &SitePage, address: &Address) -> Value {
    let own = address.best(&page.path);
    let title = report.sections.first().map_or(&report.name, |lead| &lead.heading.text);
    let based_on = report.sources.iter().map(
        |source| json!({ "@type": "CreativeWork", "name": source.title, "author": source.authors }),
    );
    json!([
        {
            "@type": "Report",
            "@id": own,
            "url": own,
            "name": title,
            "alternativeHeadline": report.name,
            "description": report.description,
            "inLanguage": report.lang.tag(),
            "timeRequired": format!("PT{}M", report.minutes),
            "version": report.release,
            "datePublished": first_date(report),
            "dateModified": report.date,
            "image": social::path(page).map(|path| address.best(&path)),
            "license": licence(&report.licence),
            "isBasedOn": based_on.collect::<Vec<_>>(),
            "isAccessibleForFree": true,
        },
        {
            "@type": "Dataset",
            "@id": format!("{own}#data"),
            "name": report.name,
            "description": report.description,
            "inLanguage": report.lang.tag(),
            "version": report.release,
            "license": licence(&report.data_licence),
            "isPartOf": { "@id": own },
            "distribution": [
                download("application/zip", address.best(&data_package(report))),
                download("text/csv", address.best("data/ledger.csv")),
            ],
        },
    ])
}

fn figure_graph(report: &Report, figure: &Figure, page: &SitePage, address: &Address) -> Value {
    let own = address.best(&page.path);
    let whole = address.best(&Page::Report.path(report, report.lang));
    let file = |ending: &str| {
        address.best(&format!("figures/{}.{}.{ending}", figure.id, report.lang.code()))
    };
    json!([
        {
            "@type": "ImageObject",
            "@id": own,
            "url": own,
            "contentUrl": file("png"),
            "encodingFormat": "image/png",
            "name": figure.title.text,
            "caption": figure.subtitle.text,
            "description": figure.note.text,
            "inLanguage": report.lang.tag(),
            "creditText": report.name,
            "license": licence(&report.licence),
            "isPartOf": { "@type": "Report", "@id": whole, "name": report.name },
        },
        {
            "@type": "Dataset",
            "@id": format!("{own}#data"),
            "name": figure.title.text,
            "description": format!("{} — {}", figure.subtitle.text, report.description),
            "license": licence(&report.data_licence),
            "isPartOf": { "@id": format!("{whole}#data") },
            "distribution": [
                download("text/csv", file("csv")),
                download("application/json", file("json")),
            ],
        },
    ])
}

/// The date of the first release.
pub fn first_date(report: &Report) -> &str {
    report.releases.last().map_or(&report.date, |release| &release.date)
}

fn licence(id: &str) -> Option<String> {
    (!id.is_empty()).then(|| format!("https://spdx.org/licenses/{id}.html"))
}

fn download(format: &str, address: String) -> Value {
    json!({ "@type": "DataDownload", "encodingFormat": format, "contentUrl": address })
}
