//! Checks what `datapackage.json` says for readers: titles in every language, known references.

use super::{Field, Package, Resource, SPECIAL, role::language};
use crate::{
    load::{
        Problems,
        files::{SourceFile, Spot},
        manifest::{Localised, Manifest},
        names,
    },
    model::Lang,
};

/// Checks the tables that are shown as they are, and all references.
pub fn check(package: &Package, manifest: &Manifest, problems: &mut Problems) {
    let Some(file) = &package.file else {
        return;
    };
    for resource in &package.resources {
        references(file, resource, package, problems);
        if SPECIAL.contains(&resource.name.text.as_str()) || resource.fields.is_none() {
            continue;
        }
        title(file, &resource.name, &resource.titles, &manifest.languages, problems);
        let fields = resource.fields.iter().flatten();
        for field in fields.filter(|field| field.name.text != "id") {
            // A column of one language is read by readers of that language alone.
            let own = language(&field.name.text).map(|(_, lang)| lang);
            let languages = manifest.languages.iter().copied();
            let readers: Vec<Lang> =
                languages.filter(|lang| own.is_none_or(|own| own == *lang)).collect();
            title(file, &field.name, &field.titles, &readers, problems);
            labels(file, field, &manifest.languages, problems);
        }
    }
}

fn title(
    file: &SourceFile,
    name: &Spot,
    titles: &Localised,
    languages: &[Lang],
    problems: &mut Problems,
) {
    for lang in languages.iter().filter(|lang| !titles.contains_key(lang)) {
        let code = lang.code();
        let problem = file.problem_at(name, format!("missing title in \"{code}\""));
        problems.push(problem.expected(format!("\"titles\":{{\"{code}\":\"…\"}}")));
    }
}

/// Where some words of a column have labels, all of them have, in every language.
fn labels(file: &SourceFile, field: &Field, languages: &[Lang], problems: &mut Problems) {
    if field.labels.is_empty() {
        return;
    }
    for (word, lang) in
        field.words.iter().flat_map(|word| languages.iter().map(move |lang| (word, lang)))
    {
        if !field.labels.get(word).is_some_and(|names| names.contains_key(lang)) {
            let code = lang.code();
            let problem =
                file.problem_at(&field.name, format!("missing label of \"{word}\" in \"{code}\""));
            problems
                .push(problem.expected(format!("\"labels\":{{\"{word}\":{{\"{code}\":\"…\"}}}}")));
        }
    }
}

fn references(file: &SourceFile, resource: &Resource, package: &Package, problems: &mut Problems) {
    let tables = package.resources.iter();
    let tables: Vec<&str> = tables.map(|table| table.name.text.as_str()).collect();
    let fields = resource.fields.iter().flatten();
    for table in fields.filter_map(|field| field.references.as_ref()) {
        if !tables.contains(&table.text.as_str()) {
            let problem = file.problem_at(table, "reference to an unknown table");
            let hint = names::hint(&table.text, tables.iter().copied());
            problems.push(problem.expected("the name of a table").hint(hint));
        }
    }
}
