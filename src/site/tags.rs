//! HTML by the tags that browsers read in it. What is not edited stays as it was written, byte for byte.

use std::ops::Range;

use crate::model::escape;
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{HtmlString, Spanned, StartTag, Token, Tokenizer};

/// A start tag.
pub struct Tag {
    /// Its name in small letters.
    pub name: String,
    /// Its attributes in the order in which they stand.
    pub attributes: Vec<Attribute>,
    /// Where the tag stands.
    pub range: Range<usize>,
    /// The text after it, where nothing but text stands before its end tag; else empty.
    pub text: Range<usize>,
    /// Where the element stands, if nothing but text is in it; else the tag.
    pub element: Range<usize>,
}

/// An attribute.
pub struct Attribute {
    /// Its name in small letters.
    pub name: String,
    /// Its value, without entities; empty where it has none.
    pub value: String,
    /// Where it stands, from its name to the end of its value.
    pub range: Range<usize>,
}

/// A place and what stands there instead.
pub type Edit = (Range<usize>, String);

impl Tag {
    /// The attribute of a name.
    pub fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// Whether an attribute has this value.
    pub fn says(&self, name: &str, value: &str) -> bool {
        self.attribute(name).is_some_and(|attribute| attribute.value == value)
    }
}

impl Attribute {
    /// Takes it off, with the space before it.
    pub fn off(&self) -> Edit {
        (self.range.start - 1..self.range.end, String::new())
    }

    /// Gives it another value.
    pub fn set(&self, value: &str) -> Edit {
        (self.range.clone(), format!("{}=\"{}\"", self.name, escape(value)))
    }
}

/// Every start tag of a page or of a part of one. What stands in scripts, styles and comments is no tag.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut emitter = DefaultEmitter::<usize>::new_with_span();
    emitter.naively_switch_states(true);
    let mut tags: Vec<Tag> = Vec::new();
    // Whether only text stands after the last start tag so far.
    let mut is_open = false;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) => {
                tags.push(start_tag(html, tag));
                is_open = true;
            }
            Token::EndTag(end) => {
                let last = tags.last_mut().filter(|last| last.name.as_bytes() == &**end.name);
                if let Some(last) = last.filter(|_| is_open) {
                    last.text = last.range.end..end.span.start;
                    last.element = last.range.start..end.span.end;
                }
                is_open = false;
            }
            _ => {}
        }
    }
    tags
}

/// The HTML with each place edited. No two places may overlap.
pub fn edited(html: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|(place, _)| place.start);
    let mut edited = String::with_capacity(html.len());
    let mut end = 0;
    for (place, instead) in edits {
        edited.push_str(&html[end..place.start]);
        edited.push_str(&instead);
        end = place.end;
    }
    edited + &html[end..]
}

fn start_tag(html: &str, tag: StartTag<usize>) -> Tag {
    let range = tag.span.start..tag.span.end;
    let attributes = tag.attributes.into_iter();
    let mut attributes: Vec<_> =
        attributes.map(|(name, value)| attribute(html, &name, value)).collect();
    attributes.sort_by_key(|attribute| attribute.range.start);
    Tag {
        name: text(&tag.name),
        attributes,
        text: range.end..range.end,
        element: range.clone(),
        range,
    }
}

fn attribute(html: &str, name: &HtmlString, value: Spanned<HtmlString>) -> Attribute {
    let range = value.span.start..end(html, name, &value);
    Attribute { name: text(name), value: text(&value.value), range }
}

/// The tokenizer takes every value to be in quotes, and leaves out those of no letter.
fn end(html: &str, name: &HtmlString, value: &Spanned<HtmlString>) -> usize {
    let end = value.span.end;
    if !value.value.is_empty() {
        let is_quoted = matches!(html.as_bytes().get(end - 1), Some(b'"' | b'\''));
        return if is_quoted { end } else { end - 1 };
    }
    let name_end = value.span.start + name.len();
    let is_empty_in_quotes = ["=\"\"", "=''"].iter().any(|none| html[name_end..].starts_with(none));
    if is_empty_in_quotes { name_end + 3 } else { name_end }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_stand_where_they_are_written() {
        let html = "<!doctype html><p class='a b' id=x hidden data-q=\"1 &amp; &quot;2&quot;\" data-e=\"\">é</p>\
            <script>'<b id=\"no\">'</script><!-- <i> --><A HREF=\"#中\"><b></b>2</a>";
        let tags = tags(html);
        let written: Vec<_> = tags.iter().map(|tag| &html[tag.range.clone()]).collect();
        assert_eq!(written.len(), 4, "{written:?}");
        let pieces = tags.iter().flat_map(|tag| &tag.attributes);
        let pieces: Vec<_> = pieces.map(|one| (&html[one.range.clone()], &*one.value)).collect();
        let expected = [
            ("class='a b'", "a b"),
            ("id=x", "x"),
            ("hidden", ""),
            ("data-q=\"1 &amp; &quot;2&quot;\"", "1 & \"2\""),
            ("data-e=\"\"", ""),
            ("HREF=\"#中\"", "#中"),
        ];
        assert_eq!(pieces, expected);
        assert_eq!(&html[tags[1].text.clone()], "'<b id=\"no\">'");
        assert_eq!(&html[tags[1].element.clone()], "<script>'<b id=\"no\">'</script>");
        assert_eq!((tags[2].name.as_str(), tags[2].text.len()), ("a", 0));
        assert_eq!(&html[tags[3].element.clone()], "<b></b>");
    }

    #[test]
    fn only_what_is_edited_changes() {
        let html = "<p id=\"a\" hidden>1</p>";
        let tags = tags(html);
        let [id, hidden] = ["id", "hidden"].map(|name| tags[0].attribute(name).unwrap());
        let edits = vec![hidden.off(), id.set("b&c")];
        assert_eq!(edited(html, edits), "<p id=\"b&amp;c\">1</p>");
        assert_eq!(edited(html, Vec::new()), html);
    }
}
