//! `datapackage.json` (Frictionless): the tables, their columns, types and titles.

use std::path::{Path, PathBuf};

use super::{Resource, package_json};
use crate::load::{
    Problem, Problems,
    files::{SourceFile, refuse_text},
    names,
};

/// What the file says.
#[derive(Clone, Debug, Default)]
pub struct Package {
    /// The file, if it could be read.
    pub file: Option<SourceFile>,
    /// The licence of the data, by its SPDX id; empty for none.
    pub licence: String,
    /// The tables; those of the folder, undescribed, where the file could not be read.
    pub resources: Vec<Resource>,
}

impl Package {
    /// Reads the file, and compares it with the tables in the folder.
    pub fn read(dir: &Path, listed: &[PathBuf], problems: &mut Problems) -> Package {
        let path = Path::new("data/datapackage.json");
        let undescribed = || listed.iter().map(|path| Resource::undescribed(path)).collect();
        let Some(file) = SourceFile::read(dir, path, problems) else {
            return Package { resources: undescribed(), ..Package::default() };
        };
        let (resources, licence) = match package_json::read(&file) {
            Ok((resources, licence)) => {
                compare(&file, &resources, listed, problems);
                (resources, licence)
            }
            Err(problem) => {
                problems.push(*problem);
                (undescribed(), String::new())
            }
        };
        problems.extend(escaped(&file));
        Package { file: Some(file), licence, resources }
    }
}

/// Characters that a text of the JSON has by an escape, which the file itself does not hold.
fn escaped(file: &SourceFile) -> Vec<Problem> {
    let escapes = file.text.match_indices('\\').scan(0, |after, (at, _)| {
        let starts = at >= *after;
        *after = if starts { at + 2 } else { *after };
        Some((starts, at))
    });
    let characters = escapes.filter(|(starts, _)| *starts).filter_map(|(_, at)| {
        let code = u32::from_str_radix(file.text.get(at..)?.strip_prefix("\\u")?.get(..4)?, 16);
        Some((at, char::from_u32(code.ok()?)?.to_string()))
    });
    characters
        .filter_map(|(at, text)| refuse_text(&text, || file.problem(at..at + 6, "")))
        .collect()
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
