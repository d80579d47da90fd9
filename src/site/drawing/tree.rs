//! SVG as a tree of elements. What nobody changes is written as it was read: the order of attributes, entities,
//! elements of one tag.

use std::fmt;

/// An element.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Names and values in their order, values with the entities in which they are written.
    pub attributes: Vec<(String, String)>,
    /// What it holds.
    pub nodes: Vec<Content>,
    /// Whether it is written as `<name/>`.
    pub is_one_tag: bool,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// An element.
    Element(Element),
    /// Text, with the entities in which it is written.
    Text(String),
}

impl Element {
    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(own, _)| own == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The value of an attribute, which the element loses.
    pub fn take(&mut self, name: &str) -> Option<String> {
        let place = self.attributes.iter().position(|(own, _)| own == name)?;
        Some(self.attributes.remove(place).1)
    }

    /// The elements that it holds itself.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.nodes.iter().filter_map(|node| match node {
            Content::Element(element) => Some(element),
            Content::Text(_) => None,
        })
    }

    /// Changes the element and all that it holds, from the outside in.
    pub fn change_all(&mut self, change: &mut impl FnMut(&mut Element)) {
        change(self);
        for node in &mut self.nodes {
            if let Content::Element(element) = node {
                element.change_all(change);
            }
        }
    }
}

impl fmt::Display for Element {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = &self.name;
        write!(formatter, "<{name}")?;
        for (name, value) in &self.attributes {
            write!(formatter, " {name}=\"{value}\"")?;
        }
        if self.is_one_tag && self.nodes.is_empty() {
            return formatter.write_str("/>");
        }
        formatter.write_str(">")?;
        for node in &self.nodes {
            match node {
                Content::Element(element) => element.fmt(formatter)?,
                Content::Text(text) => formatter.write_str(text)?,
            }
        }
        write!(formatter, "</{name}>")
    }
}
