//! The report as a PDF: offered by the page, tagged, with an outline.

use std::fs;

use super::built;

#[test]
fn each_language_has_its_paper() {
    for (lang, page) in [("zh", "index.html"), ("en", "en/index.html")] {
        let name = format!("report.{lang}.pdf");
        let html = fs::read_to_string(built("site-second").join(page)).unwrap();
        assert!(html.contains(&format!("{name}\"")), "{page} does not offer {name}");
        let pdf =
            fs::read(built("site-second").join(&name)).unwrap_or_else(|_| panic!("no {name}"));
        let text = String::from_utf8_lossy(&pdf);
        assert!(text.starts_with("%PDF-"), "{name}");
        for part in ["/StructTreeRoot", "/Outlines", "/Lang"] {
            assert!(text.contains(part), "{name} has no {part}");
        }
    }
}
