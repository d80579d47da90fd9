//! Text that is written into the page once and found there by the browser.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::escape;

/// What `load` made of an author's Markdown. It is serialised as nothing: the page holds it already, and the browser's
/// program leaves it as it stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Prose {
    /// In the order of the text.
    pub parts: Vec<ProsePart>,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum ProsePart {
    /// HTML that only stands. It need not be whole: what is opened here may be closed behind the next parts.
    Html(String),
    /// Words that react.
    Reacting {
        /// By what.
        by: ReactsBy,
        /// As the author wrote them.
        written: String,
    },
    /// A passage with numbers that a reader may assume otherwise.
    Assuming {
        /// Id of the what-if.
        what_if: String,
        /// The passage.
        passage: Prose,
    },
}

/// What words react by.
#[derive(Clone, Debug, PartialEq)]
pub enum ReactsBy {
    /// They are a number, bound to the record of this id.
    Fact(String),
    /// They are the largest number of a figure: of its records by their ids, the largest first.
    Largest(Vec<String>),
    /// They set a filter: a facet and its value, by their ids.
    Filter(String, String),
    /// They count the rows of the table of this id.
    Count(String),
    /// They are the value that most rows of a table have of a facet, by their ids.
    Most(String, String),
    /// They are a number that a reader may assume otherwise, by a name such as `growth.rate`.
    Input(String),
    /// They are a number that follows from what is assumed, by a name such as `growth.size`.
    Output(String),
}

impl Prose {
    /// Text that only stands.
    pub fn html(html: impl Into<String>) -> Prose {
        Prose { parts: vec![ProsePart::Html(html.into())] }
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.parts.iter().all(|part| matches!(part, ProsePart::Html(html) if html.is_empty()))
    }

    /// Adds a part at the end.
    pub fn push(&mut self, part: ProsePart) {
        match (part, self.parts.last_mut()) {
            (ProsePart::Html(html), Some(ProsePart::Html(before))) => before.push_str(&html),
            (ProsePart::Html(html), _) if html.is_empty() => {}
            (part, _) => self.parts.push(part),
        }
    }

    /// Adds a text at the end.
    pub fn append(&mut self, prose: Prose) {
        prose.parts.into_iter().for_each(|part| self.push(part));
    }

    /// Without white space at both ends, between a beginning and an end.
    pub fn framed(mut self, beginning: &str, end: &str) -> Prose {
        if let Some(ProsePart::Html(html)) = self.parts.first_mut() {
            *html = html.trim_start().to_string();
        }
        if let Some(ProsePart::Html(html)) = self.parts.last_mut() {
            *html = html.trim_end().to_string();
        }
        let mut framed = Prose::html(beginning);
        framed.append(self);
        framed.push(ProsePart::Html(end.to_string()));
        framed
    }

    /// The text as HTML in which nothing reacts: what reacts is the words that the author wrote.
    pub fn words_as_html(&self) -> String {
        self.parts.iter().map(ProsePart::words_as_html).collect()
    }
}

impl ProsePart {
    fn words_as_html(&self) -> String {
        match self {
            ProsePart::Html(html) => html.clone(),
            ProsePart::Reacting { written, .. } => escape(written),
            ProsePart::Assuming { passage, .. } => passage.words_as_html(),
        }
    }
}

impl Serialize for Prose {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_unit()
    }
}

impl<'de> Deserialize<'de> for Prose {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <()>::deserialize(deserializer)?;
        Ok(Prose::default())
    }
}

/// A line of text: with what reacts in it, and plain for labels and descriptions.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Inline {
    /// With bound numbers, chips and links.
    pub prose: Prose,
    /// The words alone.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn written_words_cannot_break_out() {
        let by = ReactsBy::Filter("sector".into(), "a\"b".into());
        let chip = ProsePart::Reacting { by, written: "d & <e>".into() };
        let mut prose = Prose::html(" <p>");
        prose.push(chip);
        prose.push(ProsePart::Html("</p>".into()));
        prose.push(ProsePart::Html("\n".into()));
        assert_eq!(prose.parts.len(), 3);
        assert_eq!(prose.framed("<b>", "</b>").words_as_html(), "<b><p>d &amp; &lt;e&gt;</p></b>");
    }
}
