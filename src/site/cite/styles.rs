//! Citations in the styles of the Citation Style Language, through hayagriva.

use std::error::Error;

use hayagriva::archive::{self, ArchivedStyle};
use hayagriva::citationberg::{IndependentStyle, Locale, LocaleCode, Style};
use hayagriva::{
    BibliographyDriver, BibliographyRequest, BufWriteFormat, CitationItem, CitationRequest, Entry,
    io,
};
use serde_json::json;

use super::Work;

/// The styles offered, by the names that readers know, and where the archive has them.
const OFFERED: [(&str, ArchivedStyle); 3] = [
    (CHINESE, ArchivedStyle::Gb77142015Numeric),
    ("APA", ArchivedStyle::AmericanPsychologicalAssociation),
    ("Chicago", ArchivedStyle::ChicagoAuthorDate),
];
/// The Chinese standard. Its words are those of the work's language, those of the others English; it has no
/// place for the site that a page is part of, which therefore follows the title.
const CHINESE: &str = "GB/T 7714";

/// The styles, read once for all works.
pub struct Styles {
    styles: Vec<(&'static str, IndependentStyle)>,
    locales: Vec<Locale>,
}

impl Styles {
    /// Reads the styles from hayagriva's archive.
    pub fn new() -> Styles {
        let independent = |(name, style): (&'static str, ArchivedStyle)| match style.get() {
            Style::Independent(style) => Some((name, style)),
            Style::Dependent(_) => None,
        };
        let styles = OFFERED.into_iter().filter_map(independent).collect();
        Styles { styles, locales: archive::locales() }
    }

    /// The work in every style: name and citation.
    ///
    /// # Errors
    /// What hayagriva finds amiss in the work.
    pub fn cite(&self, work: &Work) -> Result<Vec<(&'static str, String)>, Box<dyn Error>> {
        let cite = |(name, style): &(&'static str, IndependentStyle)| {
            let is_chinese = *name == CHINESE;
            let title = match work.container.as_str() {
                container if is_chinese && !container.is_empty() => {
                    format!("{}: {container}", work.title)
                }
                _ => work.title.clone(),
            };
            let tag = if is_chinese { work.lang.tag() } else { "en-US" };
            Ok((*name, self.in_style(&entry(work, &title)?, tag, style)?))
        };
        self.styles.iter().map(cite).collect()
    }

    fn in_style(
        &self,
        entry: &Entry,
        tag: &str,
        style: &IndependentStyle,
    ) -> Result<String, Box<dyn Error>> {
        let locale = Some(LocaleCode(tag.to_string()));
        let mut driver = BibliographyDriver::new();
        let items = vec![CitationItem::with_entry(entry)];
        driver.citation(CitationRequest::new(items, style, locale.clone(), &self.locales, None));
        let request = BibliographyRequest::new(style, locale, &self.locales);
        let list = driver.finish(request).bibliography.ok_or("the style has no list of works")?;
        let mut text = String::new();
        for item in list.items {
            // Its first field is the number in a list, which is no part of a citation that stands alone.
            item.content.write_buf(&mut text, BufWriteFormat::Plain)?;
        }
        Ok(text.trim().to_string())
    }
}

/// The work as hayagriva takes it: JSON is YAML too.
fn entry(work: &Work, title: &str) -> Result<Entry, Box<dyn Error>> {
    // Verbatim: a title of ours is a sentence, not to be put into title case.
    let verbatim = |text: &str| json!({ "value": text, "verbatim": true });
    let mut fields = json!({
        "type": "web",
        "title": verbatim(title),
        "date": work.date,
        "language": work.lang.tag(),
    });
    if work.container.is_empty() {
        fields["edition"] = json!(work.release);
    } else {
        fields["parent"] = json!({ "type": "web", "title": verbatim(&work.container) });
    }
    if !work.address.is_empty() {
        fields["url"] = json!(work.address);
    }
    let library = io::from_yaml_str(&json!({ &work.key: fields }).to_string())?;
    Ok(library.get(&work.key).cloned().ok_or("no entry")?)
}
