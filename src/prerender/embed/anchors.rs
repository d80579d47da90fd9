//! Links to places of the report, in pages that hold only a part of it.

/// The page with every link to a place that it does not hold leading to the report instead; `report` is the
/// way there. Where the page stands in another site's, such a link opens a page of its own.
pub fn lead_to_report(html: &str, report: &str, embedded: bool) -> String {
    let mut parts = html.split("href=\"#");
    let mut led = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let place = part.split('"').next().unwrap_or_default();
        if html.contains(&format!(" id=\"{place}\"")) {
            led.push_str("href=\"#");
        } else {
            led.push_str(if embedded {
                "target=\"_blank\" rel=\"noopener\" href=\""
            } else {
                "href=\""
            });
            led.push_str(report);
            led.push('#');
        }
        led.push_str(part);
    }
    led
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_holds_is_left_alone() {
        let html = r##"<a href="#here">1</a><p id="here"></p><a href="#there">2</a>"##;
        let led = lead_to_report(html, "../", true);
        assert!(led.starts_with(r##"<a href="#here">1</a>"##));
        assert!(led.ends_with(r##"<a target="_blank" rel="noopener" href="../#there">2</a>"##));
    }
}
