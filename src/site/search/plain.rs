//! The words of the text, out of the HTML that `load` made of it.

use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// A part of the text.
#[derive(Clone, Debug, PartialEq)]
pub enum SearchPiece {
    /// A subheading with its place in the page.
    Heading {
        /// The id.
        at: String,
        /// Its words.
        words: String,
    },
    /// A paragraph, an item of a list, a note, a cell.
    Words(String),
}

/// What a piece does not hold: a heading’s link to itself, citations.
const LEFT_OUT: [&str; 2] = ["anchor", "cite"];

/// The pieces of a text.
///
/// # Panics
/// Never for HTML that `load` made: it is well-formed.
pub fn pieces(html: &str) -> Vec<SearchPiece> {
    let mut reader = Reader::from_str(html);
    let mut pieces = Vec::new();
    let (mut words, mut heading) = (String::new(), None);
    // Depth inside of what is left out; 0 outside.
    let mut skipped = 0;
    loop {
        match reader.read_event().expect("HTML of the text is well-formed") {
            Event::Start(_) if skipped > 0 => skipped += 1,
            Event::End(_) if skipped > 0 => skipped -= 1,
            _ if skipped > 0 => {}
            Event::Start(tag) if LEFT_OUT.contains(&attribute(&tag, "class").as_str()) => {
                skipped = 1;
            }
            Event::Start(tag) if is_block(tag.name().as_ref()) => {
                add(&mut pieces, &mut words, heading.take());
                heading = is_heading(tag.name().as_ref()).then(|| attribute(&tag, "id"));
            }
            Event::End(tag) if is_block(tag.name().as_ref()) => {
                add(&mut pieces, &mut words, heading.take());
            }
            Event::Text(text) => words.push_str(&String::from_utf8_lossy(&text)),
            Event::GeneralRef(name) => {
                let written = format!("&{};", String::from_utf8_lossy(&name));
                words.push_str(&unescape(&written).unwrap_or_default());
            }
            Event::Empty(_) => words.push(' '),
            Event::Eof => break,
            _ => {}
        }
    }
    add(&mut pieces, &mut words, None);
    pieces
}

fn add(pieces: &mut Vec<SearchPiece>, words: &mut String, heading: Option<String>) {
    let said = words.split_whitespace().collect::<Vec<_>>().join(" ");
    words.clear();
    if said.is_empty() {
        return;
    }
    pieces.push(match heading {
        Some(at) => SearchPiece::Heading { at, words: said },
        None => SearchPiece::Words(said),
    });
}

fn attribute(tag: &BytesStart, name: &str) -> String {
    let mut attributes = tag.html_attributes();
    let mut all = attributes.with_checks(false).flatten();
    let found = all.find(|attribute| attribute.key.as_ref() == name.as_bytes());
    found.map(|found| String::from_utf8_lossy(&found.value).into_owned()).unwrap_or_default()
}

fn is_block(name: &[u8]) -> bool {
    matches!(name, b"p" | b"li" | b"aside" | b"blockquote" | b"td" | b"th" | b"ul" | b"ol")
        || is_heading(name)
}

fn is_heading(name: &[u8]) -> bool {
    matches!(name, b"h2" | b"h3" | b"h4" | b"h5" | b"h6")
}
