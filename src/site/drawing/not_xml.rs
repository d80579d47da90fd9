//! Why a text is no drawing.

use std::fmt;

/// Why a text is no drawing.
#[derive(Debug, PartialEq)]
pub struct NotXml(pub String);

impl fmt::Display for NotXml {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
