//! Text inside of HTML.

/// Text as the content of an element or of an attribute in double quotes, in HTML and in SVG.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
