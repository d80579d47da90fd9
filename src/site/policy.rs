//! The content security policy of a page.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::tags::{Tag, edited, tags};

/// The `<meta>` with the policy of a finished page: everything from the page's own origin, inline
/// scripts and styles by their hash, no evaluation of text but WebAssembly.
///
/// `origin` is that of the site where it is to be named, else empty: a sandboxed frame has no origin of its
/// own, and WebKit then takes nothing for its own either.
pub fn meta(html: &str, origin: &str) -> String {
    as_meta(&content(html, origin))
}

/// The same policy as the value of a header, for hosts that can send one.
pub fn content(html: &str, origin: &str) -> String {
    let own = if origin.is_empty() { "'self'".to_string() } else { format!("'self' {origin}") };
    of(&own, html)
}

/// A page that is one file, with its policy: nothing but what stands in it.
pub fn for_single_file(html: &str) -> String {
    let meta = as_meta(&of("data:", html));
    let charset = tags(html).into_iter().find(|tag| tag.attribute("charset").is_some());
    let after = charset.map(|tag| (tag.range.end..tag.range.end, meta));
    edited(html, after.into_iter().collect())
}

fn as_meta(policy: &str) -> String {
    format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#)
}

fn of(own: &str, html: &str) -> String {
    [
        "default-src 'none'",
        &format!("script-src {own} 'wasm-unsafe-eval'{}", hashes(html, "script")),
        &format!("style-src {own}{}", hashes(html, "style")),
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data:",
        &format!("font-src {own}"),
        "frame-src 'self'",
        &format!("connect-src {own}"),
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

fn hashes(html: &str, tag: &str) -> String {
    let hash = |text: &str| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    inline(html, tag).iter().map(|text| hash(text)).collect()
}

/// The exact text of styles, or of scripts that run and have no `src`.
fn inline<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let runs = |tag: &Tag| {
        let kind = tag.attribute("type").map_or("", |kind| kind.value.as_str());
        tag.name == name && tag.attribute("src").is_none() && !kind.starts_with("application/")
    };
    let tags = tags(html).into_iter().filter(runs);
    tags.map(|tag| &html[tag.text]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_scripts_that_run_inline_are_hashed() {
        let html = "<script>a</script><script src='x'></script>\
            <script type=\"application/ld+json\">b</script><script type=module>\nc</script>";
        assert_eq!(inline(html, "script"), ["a", "\nc"]);
        // printf a | openssl dgst -sha256 -binary | base64
        assert!(meta(html, "").contains("'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"));
    }
}
