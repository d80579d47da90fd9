//! Every page has its policy, and nothing that is published asks another host for anything.

use std::fs;

use super::{built, files};

/// What a browser would fetch by itself: sources, styles, preloads; not links and not names.
fn fetched(text: &str) -> Vec<&str> {
    let tags = text.split('<').filter(|tag| {
        let loads = ["script ", "img ", "iframe ", "source ", "image ", "use ", "object "];
        let is_link = tag.starts_with("link ") && !tag.contains("rel=\"canonical\"");
        let is_told = tag.contains("rel=\"alternate\"") || tag.contains("rel=\"license\"");
        loads.iter().any(|name| tag.starts_with(name)) || (is_link && !is_told)
    });
    let tags = tags.map(|tag| tag.split('>').next().unwrap_or_default());
    tags.filter(|tag| tag.contains("=\"http") || tag.contains("=\"//")).collect()
}

#[test]
fn every_page_has_a_policy() {
    for name in ["site", "site-fork"] {
        let site = built(name);
        let all = files(&site);
        let pages =
            all.iter().filter(|path| path.extension().is_some_and(|ending| ending == "html"));
        let mut count = 0;
        for page in pages {
            let html = fs::read_to_string(page).unwrap();
            let head = html.split("</head>").next().unwrap();
            let policy = head.find("http-equiv=\"Content-Security-Policy\"");
            assert!(policy.is_some(), "{} has no policy", page.display());
            let script = head.find("<script").unwrap_or(head.len());
            assert!(
                policy.unwrap() < script,
                "{}: a script comes before the policy",
                page.display()
            );
            count += 1;
        }
        assert!(count > 100, "{count} pages");
    }
}

#[test]
fn nothing_is_fetched_from_elsewhere() {
    let site = built("site-fork");
    for path in files(&site) {
        let is_text =
            ["html", "svg"].iter().any(|one| path.extension().is_some_and(|ending| ending == *one));
        if !is_text {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        // What is to be copied into other pages is words here.
        let parts = text
            .split("<textarea")
            .map(|part| part.split_once("</textarea>").map_or(part, |(_, rest)| rest));
        let text = parts.collect::<String>();
        assert_eq!(fetched(&text), Vec::<&str>::new(), "{}", path.display());
        if path.extension().is_some_and(|ending| ending == "svg") {
            assert!(
                !text.contains("href=\"http") && !text.contains("url(http"),
                "{}",
                path.display()
            );
        }
    }
}
