//! The content security policy of a page.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The `<meta>` with the policy of a finished page: everything from the page's own origin, inline
/// scripts by their hash, no evaluation of text but WebAssembly.
pub fn meta(html: &str) -> String {
    let hashes: String = inline_scripts(html)
        .map(|script| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script))))
        .collect();
    let policy = [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{hashes}"),
        "style-src 'self'",
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ];
    format!(r#"<meta http-equiv="Content-Security-Policy" content="{}">"#, policy.join("; "))
}

/// The exact text between the tags of scripts that run and have no `src`.
fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (body, _) = rest.split_once("</script>")?;
        let runs = !attributes.contains("src=") && !attributes.contains("application/json");
        runs.then_some(body)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_scripts_that_run_inline_are_hashed() {
        let html = "<script>a</script><script src='x'></script>\
            <script type=\"application/json\">b</script><script type=module>\nc</script>";
        assert_eq!(inline_scripts(html).collect::<Vec<_>>(), ["a", "\nc"]);
        // printf a | openssl dgst -sha256 -binary | base64
        assert!(meta(html).contains("'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"));
    }
}
