//! The report as an item of the Citation Style Language, for reference managers: `cite.<lang>.csl.json`.

use serde_json::{Value, json};

use super::address::Address;
use crate::model::Report;
use crate::ui::Page;

/// Where the file of an edition is, below the site.
pub fn path(report: &Report) -> String {
    format!("cite.{}.csl.json", report.lang.code())
}

/// The list of one item. Who wrote the report is not known, and is left out.
pub fn items(report: &Report, address: &Address) -> Value {
    let title = report.sections.first().map_or(&report.name, |lead| &lead.heading.text);
    let date: Vec<u32> = report.date.split('-').filter_map(|part| part.parse().ok()).collect();
    let mut item = json!({
        "id": report.id,
        "type": "report",
        "title": title,
        "container-title": report.name,
        "abstract": report.description,
        "language": report.lang.tag(),
        "version": report.release,
        "issued": { "date-parts": [date] },
    });
    if let Some(own) = address.whole(&Page::Report.path(report, report.lang)) {
        item["URL"] = json!(own);
    }
    json!([item])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        crate::load::load(&folder.join("tests/reports/town-libraries")).unwrap().remove(0)
    }

    #[test]
    fn what_is_known_is_said_and_no_more() {
        let known = Address { base: "/r/".into(), origin: "https://a.example".into() };
        let item = &items(&report(), &known)[0];
        assert_eq!(item["issued"]["date-parts"], json!([[2025, 3, 1]]));
        assert_eq!(item["URL"], json!("https://a.example/r/"));
        assert!(item.get("author").is_none());
        assert!(items(&report(), &Address::default())[0].get("URL").is_none());
    }
}
