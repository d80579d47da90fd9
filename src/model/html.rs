//! Text that is written into the page once and found there by the browser.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// HTML made by `load` from an author's Markdown. It is serialised as nothing: the page holds it
/// already, and the browser's program leaves it as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Html(pub String);

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl<'de> Deserialize<'de> for Html {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <()>::deserialize(deserializer)?;
        Ok(Html::default())
    }
}

/// Text as the content of an element or of an attribute in double quotes, in HTML and in SVG.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// A line of text: as HTML with its bound numbers, and plain for labels and descriptions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Inline {
    /// With bound numbers, chips and links.
    pub html: Html,
    /// The words alone.
    pub text: String,
}
