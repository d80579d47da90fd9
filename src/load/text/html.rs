//! The HTML of our own links: hooks that `style/` and the browser program rely on.

use crate::{
    model::{Fact, Lang, Source, escape},
    words::{self, PagePhrase, Phrase},
};

/// A number bound to its record.
pub fn fact(fact: &Fact, written: &str) -> String {
    let id = escape(&fact.id);
    let certainty = fact.certainty.code();
    let derived = if fact.is_derived() { " data-derived" } else { "" };
    let mark = match words::mark(fact.certainty) {
        "" => String::new(),
        mark => format!("<span class=\"mark\">{}</span>", escape(mark)),
    };
    let written = escape(written);
    format!(
        "<a class=\"fact\" data-fact=\"{id}\" data-certainty=\"{certainty}\"{derived} \
         href=\"#record-{id}\">{mark}{written}</a>"
    )
}

/// A chip that sets a filter.
pub fn chip(facet: &str, value: &str, written: &str) -> String {
    let (facet, value, written) = (escape(facet), escape(value), escape(written));
    format!(
        "<button type=\"button\" class=\"chip\" data-facet=\"{facet}\" data-value=\"{value}\" \
         aria-pressed=\"false\">{written}</button>"
    )
}

/// Words that name what a step shows.
pub fn shown(written: &str) -> String {
    format!("<b class=\"shown\">{}</b>", escape(written))
}

/// The link of a heading to itself.
pub fn anchor(id: &str, lang: Lang) -> String {
    let (id, label) = (escape(id), PagePhrase::LinkToHeading.text(lang));
    format!("<a class=\"anchor\" href=\"#{id}\" aria-label=\"{label}\">#</a>")
}

/// The start of words that the glossary explains.
pub fn term(id: &str) -> String {
    format!("<a class=\"term\" href=\"#term-{}\">", escape(id))
}

/// A number that the page's program may write anew.
pub fn bare(class: &str, hook: &str, name: &str, written: &str) -> String {
    format!("<span class=\"{class}\" {hook}=\"{}\">{}</span>", escape(name), escape(written))
}

/// Words that follow the filters; the attributes say how.
pub fn living(attributes: &[(&str, &str)], written: &str) -> String {
    let attributes =
        attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value)));
    format!("<span class=\"living\"{}>{}</span>", attributes.collect::<String>(), escape(written))
}

/// A citation: the place of a source in the list of sources, from 1.
pub fn citation(source: &Source, place: usize, lang: Lang) -> String {
    let source_is = Phrase::Source.text(lang).to_string() + words::colon(lang);
    let label = format!("[{place}] {source_is}{}", source.title);
    let (id, label) = (escape(&source.id), escape(&label));
    format!(
        "<sup class=\"cite\"><a href=\"#source-{id}\" aria-label=\"{label}\">[{place}]</a></sup>"
    )
}

/// The beginning of a link within the page or out of it.
pub fn link(address: &str, outward: bool) -> String {
    let rel = if outward { " rel=\"noopener\"" } else { "" };
    format!("<a href=\"{}\"{rel}>", escape(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_break_out() {
        assert_eq!(
            chip("a\"b", "<c>", "d & 'e'"),
            "<button type=\"button\" class=\"chip\" data-facet=\"a&quot;b\" \
             data-value=\"&lt;c&gt;\" aria-pressed=\"false\">d &amp; 'e'</button>"
        );
    }
}
