//! `datapackage.json` (Frictionless): the tables, their columns, types and titles.

use std::{
    borrow::Cow,
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use serde::Deserialize;

use crate::{
    load::{
        Problem, Problems,
        files::{SourceFile, Spot},
        manifest::Localised,
        names,
    },
    model::Lang,
};

/// What the file says.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The file, if it could be read.
    pub file: Option<SourceFile>,
    /// The tables; those of the folder, undescribed, where the file could not be read.
    pub resources: Vec<Resource>,
}

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// Its id.
    pub name: Spot,
    /// Its file, relative to `data/`.
    pub path: Spot,
    /// Its title.
    pub titles: Localised,
    /// Its columns; none where the file could not be read.
    pub fields: Option<Vec<Field>>,
}

/// A column.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its name.
    pub name: Spot,
    /// `string`, `number` and so on.
    pub kind: String,
    /// Its title.
    pub titles: Localised,
    /// The words that it may hold; empty for any.
    pub words: Vec<String>,
    /// Whether every row must fill it.
    pub required: bool,
    /// The table whose ids it holds.
    pub references: Option<Spot>,
}

/// A text that knows its place, since serde borrows it from the file.
#[derive(Deserialize)]
struct Borrowed<'a>(#[serde(borrow)] Cow<'a, str>);

#[derive(Deserialize)]
struct RawPackage<'a> {
    #[serde(borrow)]
    resources: Vec<RawResource<'a>>,
}

#[derive(Deserialize)]
struct RawResource<'a> {
    #[serde(borrow)]
    name: Borrowed<'a>,
    #[serde(borrow)]
    path: Borrowed<'a>,
    #[serde(default)]
    titles: BTreeMap<String, String>,
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

impl Package {
    /// Reads the file, and compares it with the tables in the folder.
    pub fn read(dir: &Path, listed: &[PathBuf], problems: &mut Problems) -> Package {
        let path = Path::new("data/datapackage.json");
        let undescribed = || listed.iter().map(|path| Resource::undescribed(path)).collect();
        let Some(file) = SourceFile::read(dir, path, problems) else {
            let (file, resources) = (None, undescribed());
            return Package { file, resources };
        };
        let resources = match serde_json::from_str::<RawPackage>(&file.text) {
            Ok(raw) => {
                let raw = raw.resources.into_iter();
                let resources: Vec<Resource> = raw.map(|raw| resource(&file, raw)).collect();
                compare(&file, &resources, listed, problems);
                resources
            }
            Err(error) => {
                problems.push(refused(&file, &error));
                undescribed()
            }
        };
        let file = Some(file);
        Package { file, resources }
    }
}

impl Resource {
    fn undescribed(path: &Path) -> Resource {
        let text = |part: Option<&std::ffi::OsStr>| Spot {
            text: part.unwrap_or_default().to_string_lossy().into_owned(),
            span: 0..0,
        };
        Resource {
            name: text(path.file_stem()),
            path: text(path.file_name()),
            ..Resource::default()
        }
    }
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
        fields: Some(fields.map(|raw| field(file, raw)).collect()),
    }
}

fn field(file: &SourceFile, raw: RawField) -> Field {
    Field {
        name: spot(file, raw.name),
        kind: raw.kind,
        titles: titles(raw.titles),
        words: raw.constraints.words,
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

fn compare(file: &SourceFile, resources: &[Resource], listed: &[PathBuf], problems: &mut Problems) {
    let name = |path: &PathBuf| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let names: Vec<String> = listed.iter().map(name).collect();
    for resource in resources {
        if !names.contains(&resource.path.text) {
            let problem = file.problem_at(&resource.path, "table without a file");
            let hint = names::hint(&resource.path.text, names.iter().map(String::as_str));
            problems.push(problem.expected("a file in data/").hint(hint));
        } else if resource.path.text != format!("{}.csv", resource.name.text) {
            let problem = file.problem_at(&resource.path, "table and file have different names");
            problems.push(problem.expected(format!("\"{}.csv\"", resource.name.text)));
        }
    }
    for (path, name) in listed.iter().zip(names) {
        if !resources.iter().any(|resource| resource.path.text == name) {
            let problem = Problem::of_file(path, "file is not described");
            let resource = format!("a resource with \"path\":\"{name}\" in data/datapackage.json");
            problems.push(problem.expected(resource));
        }
    }
}
