//! What a link of the text leads to.

use std::fmt;

/// The destination of a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target<'a> {
    /// `fact:id`: a number and its record.
    Fact(&'a str),
    /// `figure:id`: the place of a figure.
    Figure(&'a str),
    /// `steps:id`: the place of a figure with steps beside it.
    Steps(&'a str),
    /// `show:row,row`: the rows that a step is about.
    Show(&'a str),
    /// `filter:facet=value`: a chip.
    Filter(&'a str, &'a str),
    /// `count:table`: the number of rows.
    Count(&'a str),
    /// `most:table.facet`: the value that most rows have.
    Most(&'a str),
    /// `largest:figure`: the largest number of a figure.
    Largest(&'a str),
    /// `term:id`: words that the glossary explains.
    Term(&'a str),
    /// `input:what-if.name`: a number that a reader may assume otherwise.
    Input(&'a str),
    /// `output:what-if.name`: a number that follows from it.
    Output(&'a str),
    /// `plain:`: a number of the text's own.
    Plain,
    /// `#anchor`: a place in the page.
    Anchor(&'a str),
    /// `https:…`.
    External(&'a str),
}

/// Ways to begin a link, for hints.
pub const SCHEMES: [&str; 14] = [
    "fact:", "filter:", "count:", "most:", "largest:", "term:", "input:", "output:", "plain:",
    "figure:", "steps:", "show:", "#", "https:",
];

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
            "steps" => Some(Target::Steps(rest)),
            "show" => Some(Target::Show(rest)),
            "filter" => {
                let (facet, value) = rest.split_once('=').unwrap_or((rest, ""));
                Some(Target::Filter(facet, value))
            }
            "count" => Some(Target::Count(rest)),
            "most" => Some(Target::Most(rest)),
            "largest" => Some(Target::Largest(rest)),
            "term" => Some(Target::Term(rest)),
            "input" => Some(Target::Input(rest)),
            "output" => Some(Target::Output(rest)),
            "plain" if rest.is_empty() => Some(Target::Plain),
            "http" | "https" => Some(Target::External(destination)),
            _ => None,
        }
    }

    /// Whether the words of the link are a number that the link accounts for.
    pub fn binds(&self) -> bool {
        matches!(
            self,
            Target::Fact(_)
                | Target::Count(_)
                | Target::Largest(_)
                | Target::Input(_)
                | Target::Output(_)
                | Target::Plain
        )
    }
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Fact(id) => write!(out, "fact:{id}"),
            Target::Figure(id) => write!(out, "figure:{id}"),
            Target::Steps(id) => write!(out, "steps:{id}"),
            Target::Show(rows) => write!(out, "show:{rows}"),
            Target::Filter(facet, value) => write!(out, "filter:{facet}={value}"),
            Target::Count(table) => write!(out, "count:{table}"),
            Target::Most(name) => write!(out, "most:{name}"),
            Target::Largest(figure) => write!(out, "largest:{figure}"),
            Target::Term(id) => write!(out, "term:{id}"),
            Target::Input(name) => write!(out, "input:{name}"),
            Target::Output(name) => write!(out, "output:{name}"),
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
        assert_eq!(Target::parse("term:loop"), Some(Target::Term("loop")));
        assert_eq!(Target::parse("word:loop"), None);
        assert_eq!(Target::parse("elsewhere.html"), None);
    }
}
