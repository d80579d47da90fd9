//! `datapackage.json` as JSON: read with the place of every name.

use std::{borrow::Cow, collections::BTreeMap};

use serde::Deserialize;

use super::{Field, Resource};
use crate::{
    load::{
        Problem,
        files::{SourceFile, Spot},
        manifest::Localised,
    },
    model::Lang,
};

/// The tables that the file describes, and the first licence; if it cannot be read, the problem.
pub fn read(file: &SourceFile) -> Result<(Vec<Resource>, String), Box<Problem>> {
    let raw = serde_json::from_str::<RawPackage>(&file.text);
    let raw = raw.map_err(|error| Box::new(refused(file, &error)))?;
    let licence = raw.licenses.into_iter().next().map(|licence| licence.name);
    let resources = raw.resources.into_iter().map(|raw| resource(file, raw)).collect();
    Ok((resources, licence.unwrap_or_default()))
}

/// A text that knows its place, since serde borrows it from the file.
#[derive(Deserialize)]
struct Borrowed<'a>(#[serde(borrow)] Cow<'a, str>);

#[derive(Deserialize)]
struct RawPackage<'a> {
    #[serde(borrow)]
    resources: Vec<RawResource<'a>>,
    #[serde(default)]
    licenses: Vec<RawLicence>,
}

#[derive(Deserialize)]
struct RawLicence {
    #[serde(default)]
    name: String,
}

#[derive(Deserialize)]
struct RawResource<'a> {
    #[serde(borrow)]
    name: Borrowed<'a>,
    #[serde(borrow)]
    path: Borrowed<'a>,
    #[serde(default)]
    titles: BTreeMap<String, String>,
    #[serde(default)]
    names: bool,
    #[serde(borrow)]
    schema: RawSchema<'a>,
}

#[derive(Deserialize)]
struct RawSchema<'a> {
    #[serde(borrow)]
    fields: Vec<RawField<'a>>,
}

#[derive(Deserialize)]
struct RawField<'a> {
    #[serde(borrow)]
    name: Borrowed<'a>,
    #[serde(default, rename = "type")]
    kind: String,
    #[serde(default)]
    titles: BTreeMap<String, String>,
    #[serde(default)]
    labels: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    constraints: RawConstraints,
    #[serde(default, borrow)]
    references: Option<Borrowed<'a>>,
}

#[derive(Default, Deserialize)]
struct RawConstraints {
    #[serde(default, rename = "enum")]
    words: Vec<String>,
    #[serde(default)]
    required: bool,
}

fn refused(file: &SourceFile, error: &serde_json::Error) -> Problem {
    let lines = file.text.split_inclusive('\n');
    let before: usize = lines.take(error.line().max(1) - 1).map(str::len).sum();
    let start = before + error.column().max(1) - 1;
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    let problem = file.problem(start..start + 1, format!("data package cannot be read: {said}"));
    problem.hint("JSON: texts in double quotes, a comma between entries, none after the last")
}

fn resource(file: &SourceFile, raw: RawResource) -> Resource {
    let fields = raw.schema.fields.into_iter();
    Resource {
        name: spot(file, raw.name),
        path: spot(file, raw.path),
        titles: titles(raw.titles),
        names: raw.names,
        fields: Some(fields.map(|raw| field(file, raw)).collect()),
    }
}

fn field(file: &SourceFile, raw: RawField) -> Field {
    Field {
        name: spot(file, raw.name),
        kind: raw.kind,
        titles: titles(raw.titles),
        words: raw.constraints.words,
        labels: raw.labels.into_iter().map(|(word, names)| (word, titles(names))).collect(),
        required: raw.constraints.required,
        references: raw.references.map(|table| spot(file, table)),
    }
}

fn spot(file: &SourceFile, text: Borrowed) -> Spot {
    let span = file.span_of(&text.0).unwrap_or(0..0);
    let text = text.0.into_owned();
    Spot { text, span }
}

fn titles(raw: BTreeMap<String, String>) -> Localised {
    let titles = raw.into_iter();
    let known = titles.filter_map(|(code, title)| Some((Lang::from_code(&code)?, title)));
    known.collect()
}
