//! Reads SVG into its tree.

use std::fmt;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::characters;
use super::not_xml::NotXml;
use super::tree::{Content, Element};

/// Reads the one element that a text is.
///
/// # Errors
/// Where it is not well-formed, or holds a character that XML forbids.
pub fn read(xml: &str) -> Result<Element, NotXml> {
    characters::check(xml)?;
    let nodes = read_nodes(&mut Reader::from_str(xml), None)?;
    let element = nodes.into_iter().find_map(|node| match node {
        Content::Element(element) => Some(element),
        Content::Text(_) => None,
    });
    element.ok_or_else(|| NotXml("the drawing is empty".to_string()))
}

/// Reads to the end of the element that is open, or of the text.
fn read_nodes(reader: &mut Reader<&[u8]>, open: Option<&str>) -> Result<Vec<Content>, NotXml> {
    let mut nodes = Vec::new();
    loop {
        match reader.read_event().map_err(not_xml)? {
            Event::Start(tag) => {
                let mut element = read_tag(&tag)?;
                element.nodes = read_nodes(reader, Some(&element.name))?;
                nodes.push(Content::Element(element));
            }
            Event::Empty(tag) => {
                nodes.push(Content::Element(Element { is_one_tag: true, ..read_tag(&tag)? }));
            }
            Event::Text(text) => add_text(&mut nodes, utf8(&text)?),
            Event::GeneralRef(entity) => add_text(&mut nodes, &format!("&{};", utf8(&entity)?)),
            Event::End(_) => return Ok(nodes),
            Event::Eof => {
                return match open {
                    Some(name) => Err(NotXml(format!("the drawing ends within <{name}>"))),
                    None => Ok(nodes),
                };
            }
            Event::CData(text) => {
                add_text(&mut nodes, &format!("<![CDATA[{}]]>", utf8(&text)?));
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {
                return Err(NotXml("the drawing holds more than elements and text".to_string()));
            }
        }
    }
}

fn read_tag(tag: &BytesStart) -> Result<Element, NotXml> {
    let attributes = tag.attributes().map(|attribute| {
        let attribute = attribute.map_err(not_xml)?;
        let value = utf8(&attribute.value)?.replace('"', "&quot;");
        Ok((utf8(attribute.key.as_ref())?.to_string(), value))
    });
    Ok(Element {
        name: utf8(tag.name().as_ref())?.to_string(),
        attributes: attributes.collect::<Result<_, NotXml>>()?,
        nodes: Vec::new(),
        is_one_tag: false,
    })
}

/// Entities come one by one between the text that they are part of.
fn add_text(nodes: &mut Vec<Content>, more: &str) {
    match nodes.last_mut() {
        Some(Content::Text(text)) => text.push_str(more),
        _ => nodes.push(Content::Text(more.to_string())),
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, NotXml> {
    std::str::from_utf8(bytes).map_err(not_xml)
}

fn not_xml(error: impl fmt::Display) -> NotXml {
    NotXml(format!("the drawing is not well-formed: {error}"))
}
