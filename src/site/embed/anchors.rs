//! Links to places of the report, in pages that hold only a part of it.

use std::collections::HashSet;

use super::super::tags::{Tag, edited, tags};
use crate::model::escape;

/// The page with every link to a place that it does not hold leading to the report instead; `report` is the
/// way there. Where the page stands in another site's, such a link opens a page of its own.
pub fn lead_to_report(html: &str, report: &str, embedded: bool) -> String {
    let tags = tags(html);
    let ids = tags.iter().filter_map(|tag| Some(tag.attribute("id")?.value.as_str()));
    let held: HashSet<&str> = ids.collect();
    let led = |tag: &Tag| {
        let href = tag.attribute("href")?;
        let place = href.value.strip_prefix('#').filter(|place| !held.contains(place))?;
        let address = escape(&format!("{report}#{place}"));
        let own_page = if embedded { "target=\"_blank\" rel=\"noopener\" " } else { "" };
        Some((href.range.clone(), format!("{own_page}href=\"{address}\"")))
    };
    edited(html, tags.iter().filter_map(led).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_holds_is_left_alone() {
        let html = r##"<a href="#here">1</a><p id="here">href="#words"</p><a class="a" href="#there">2</a>"##;
        let led = lead_to_report(html, "../", true);
        assert_eq!(
            led,
            r##"<a href="#here">1</a><p id="here">href="#words"</p><a class="a" target="_blank" rel="noopener" href="../#there">2</a>"##
        );
    }
}
