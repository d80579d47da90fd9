//! A TOML table whose keys and values know their places; every reading reports what is amiss.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{SourceFile, Spot};
use crate::load::{Problem, Problems, names};

/// A table of a TOML file.
#[derive(Clone)]
pub struct TomlTable<'a> {
    file: &'a SourceFile,
    table: &'a DeTable<'a>,
    span: Range<usize>,
}

impl<'a> TomlTable<'a> {
    /// The table of a whole file.
    pub fn root(file: &'a SourceFile, table: &'a Spanned<DeTable<'a>>) -> TomlTable<'a> {
        let (table, span) = (table.get_ref(), 0..0);
        TomlTable { file, table, span }
    }

    /// A problem at the table's heading.
    pub fn problem(&self, message: impl Into<String>) -> Problem {
        self.file.problem(self.span.clone(), message)
    }

    /// Keys that are not among the known ones are problems.
    pub fn only(&self, known: &[&str], problems: &mut Problems) {
        for key in self.table.keys().filter(|key| !known.contains(&&**key.get_ref())) {
            let spot = spot(key.get_ref(), key.span());
            let problem = self.file.problem_at(&spot, "unknown key");
            let hint = names::hint(&spot.text, known.iter().copied());
            problems.push(problem.expected("a key of the format").hint(hint));
        }
    }

    /// The text of a key that must be there.
    pub fn text(&self, key: &str, problems: &mut Problems) -> Option<Spot> {
        if !self.table.contains_key(key) {
            let problem = self.problem(format!("missing key \"{key}\""));
            problems.push(problem.expected(format!("{key} = \"…\"")));
        }
        let text = self.optional_text(key, problems)?;
        if text.text.trim().is_empty() {
            let problem = self.file.problem_at(&text, format!("empty \"{key}\""));
            problems.push(problem.expected("a text"));
        }
        Some(text)
    }

    /// The text of a key that may be there.
    pub fn optional_text(&self, key: &str, problems: &mut Problems) -> Option<Spot> {
        let value = self.table.get(key)?;
        let text = as_text(value);
        if text.is_none() {
            problems.push(self.wrong(key, value, "a text in double quotes"));
        }
        text
    }

    /// The list of texts of a key that may be there.
    pub fn texts(&self, key: &str, problems: &mut Problems) -> Option<Vec<Spot>> {
        let value = self.table.get(key)?;
        let list = value.get_ref().as_array();
        let texts = list.and_then(|list| list.iter().map(as_text).collect());
        if texts.is_none() {
            problems.push(self.wrong(key, value, "a list of texts: [\"…\", \"…\"]"));
        }
        texts
    }

    /// The number of a key that may be there.
    pub fn number(&self, key: &str, problems: &mut Problems) -> Option<f64> {
        let value = self.table.get(key)?;
        let number = as_number(value);
        if number.is_none() {
            problems.push(self.wrong(key, value, "a number"));
        }
        number
    }

    /// The list of numbers of a key that may be there.
    pub fn numbers(&self, key: &str, problems: &mut Problems) -> Option<Vec<f64>> {
        let value = self.table.get(key)?;
        let list = value.get_ref().as_array();
        let numbers = list.and_then(|list| list.iter().map(as_number).collect());
        if numbers.is_none() {
            problems.push(self.wrong(key, value, "a list of numbers: [10, 30]"));
        }
        numbers
    }

    /// Where the value of a key is written.
    pub fn span_of(&self, key: &str) -> Range<usize> {
        let value = self.table.get(key);
        value.map_or(self.span.clone(), |value| value.span())
    }

    /// The table of a key, if it is there.
    pub fn table(&self, key: &str, problems: &mut Problems) -> Option<TomlTable<'a>> {
        let value = self.table.get(key)?;
        let table = self.nested(value);
        if table.is_none() {
            problems.push(self.wrong(key, value, format!("a table: [{key}]")));
        }
        table
    }

    /// The tables of a list `[[key]]` or `key = [{…}]`; none where it is missing.
    pub fn tables(&self, key: &str, problems: &mut Problems) -> Vec<TomlTable<'a>> {
        let Some(value) = self.table.get(key) else {
            return Vec::new();
        };
        let list = value.get_ref().as_array();
        let tables = list.and_then(|list| list.iter().map(|item| self.nested(item)).collect());
        tables.unwrap_or_else(|| {
            problems.push(self.wrong(key, value, format!("a list of tables: [[{key}]]")));
            Vec::new()
        })
    }

    /// The tables under a table's keys, in the file's order.
    pub fn entries(&self, problems: &mut Problems) -> Vec<(Spot, TomlTable<'a>)> {
        let mut keys: Vec<_> = self.table.iter().collect();
        keys.sort_by_key(|(key, _)| key.span().start);
        let entries = keys.into_iter().filter_map(|(key, value)| {
            let table = self.nested(value);
            if table.is_none() {
                problems.push(self.wrong(key.get_ref(), value, "a table: { … }"));
            }
            Some((spot(key.get_ref(), key.span()), table?))
        });
        entries.collect()
    }

    fn nested(&self, value: &'a Spanned<DeValue<'a>>) -> Option<TomlTable<'a>> {
        let (file, span) = (self.file, value.span());
        let table = value.get_ref().as_table()?;
        Some(TomlTable { file, table, span })
    }

    fn wrong(&self, key: &str, value: &Spanned<DeValue>, expected: impl Into<String>) -> Problem {
        let problem = self.file.problem(value.span(), format!("wrong kind of value for \"{key}\""));
        let found = value.get_ref().type_str();
        problem.found(format!("a value of type {found}")).expected(expected)
    }
}

fn spot(text: &str, span: Range<usize>) -> Spot {
    let text = text.to_string();
    Spot { text, span }
}

fn as_number(value: &Spanned<DeValue>) -> Option<f64> {
    match value.get_ref() {
        DeValue::Integer(number) => {
            i64::from_str_radix(number.as_str(), number.radix()).ok().map(|number| number as f64)
        }
        DeValue::Float(number) => number.as_str().parse().ok(),
        _ => None,
    }
}

fn as_text(value: &Spanned<DeValue>) -> Option<Spot> {
    Some(spot(value.get_ref().as_str()?, value.span()))
}
