//! What a link of the text leads to.

use std::fmt;

/// The destination of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// `fact:id`: a number and its record.
    Fact(&'a str),
    /// `figure:id`: the place of a figure.
    Figure(&'a str),
    /// `filter:facet=value`: a chip.
    Filter(&'a str, &'a str),
    /// `count:table`: the number of rows.
    Count(&'a str),
    /// `plain:`: a number of the text's own.
    Plain,
    /// `#anchor`: a place in the page.
    Anchor(&'a str),
    /// `https:…`.
    External(&'a str),
}

/// Ways to begin a link, for hints.
pub const SCHEMES: [&str; 7] = ["fact:", "filter:", "count:", "plain:", "figure:", "#", "https:"];

impl<'a> Target<'a> {
    /// Reads a destination; none if it begins in no known way.
    pub fn parse(destination: &'a str) -> Option<Target<'a>> {
        if let Some(anchor) = destination.strip_prefix('#') {
            return Some(Target::Anchor(anchor));
        }
        let (scheme, rest) = destination.split_once(':')?;
        match scheme {
            "fact" => Some(Target::Fact(rest)),
            "figure" => Some(Target::Figure(rest)),
            "filter" => {
                let (facet, value) = rest.split_once('=').unwrap_or((rest, ""));
                Some(Target::Filter(facet, value))
            }
            "count" => Some(Target::Count(rest)),
            "plain" if rest.is_empty() => Some(Target::Plain),
            "http" | "https" => Some(Target::External(destination)),
            _ => None,
        }
    }

    /// Whether the words of the link are a number that the link accounts for.
    pub fn binds(&self) -> bool {
        matches!(self, Target::Fact(_) | Target::Count(_) | Target::Plain)
    }
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Fact(id) => write!(out, "fact:{id}"),
            Target::Figure(id) => write!(out, "figure:{id}"),
            Target::Filter(facet, value) => write!(out, "filter:{facet}={value}"),
            Target::Count(table) => write!(out, "count:{table}"),
            Target::Plain => write!(out, "plain:"),
            Target::Anchor(anchor) => write!(out, "#{anchor}"),
            Target::External(address) => write!(out, "{address}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn destinations() {
        assert_eq!(Target::parse("fact:a-1"), Some(Target::Fact("a-1")));
        assert_eq!(Target::parse("filter:town=stonebay"), Some(Target::Filter("town", "stonebay")));
        assert_eq!(Target::parse("plain:"), Some(Target::Plain));
        assert_eq!(Target::parse("term:loop"), None);
        assert_eq!(Target::parse("elsewhere.html"), None);
    }
}
