//! Reads a figure's file.

use std::collections::BTreeMap;

use super::{FigureDraft, FigureWords, scenario};
use crate::{
    load::{
        Problems,
        files::{self, SourceFile, Spot, TomlTable},
        manifest::{Localised, Manifest, localised},
        names,
    },
    model::{Lang, Scale},
};

const KEYS: [&str; 13] = [
    "kind", "table", "rows", "label", "group", "groups", "columns", "emphasis", "scale", "wholes",
    "flow", "cycles", "scenario",
];

/// Reads a file to a draft; what cannot be read is told, and left empty.
pub fn parse(
    id: String,
    file: SourceFile,
    manifest: &Manifest,
    problems: &mut Problems,
) -> FigureDraft {
    let (table, whole) = files::parse_toml(&file, problems);
    let mut ignored = Problems::default();
    let told = if whole { problems } else { &mut ignored };
    let root = TomlTable::root(&file, &table);
    root.only(&[&KEYS[..], &Lang::ALL.map(Lang::code)].concat(), told);
    let kind = root.text("kind", told);
    let scale = root.optional_text("scale", told).unwrap_or_default();
    let whole_table = Spot { text: "facts".to_string(), span: root.span_of("kind") };
    let mut draft = FigureDraft {
        id,
        whole,
        kind: kind.and_then(|kind| word(&file, &kind, "kind of figure", told)),
        table: root.optional_text("table", told).unwrap_or(whole_table),
        rows: root.texts("rows", told),
        scale: (Scale::Linear, scale.clone()),
        label: root.optional_text("label", told),
        group: root.optional_text("group", told),
        groups: groups(&root, &manifest.languages, told),
        columns: root.texts("columns", told).unwrap_or_default(),
        emphasis: root.texts("emphasis", told).unwrap_or_default(),
        wholes: root.texts("wholes", told).unwrap_or_default(),
        flow: root.texts("flow", told).unwrap_or_default(),
        cycles: root.texts("cycles", told).unwrap_or_default(),
        scenario: scenario::read(&root, told),
        words: words(&root, &manifest.languages, told),
        file: file.clone(),
    };
    if !scale.text.is_empty() {
        draft.scale.0 = word(&file, &scale, "scale", told).unwrap_or_default();
    }
    draft
}

fn word<T: serde::de::DeserializeOwned>(
    file: &SourceFile,
    word: &Spot,
    what: &str,
    problems: &mut Problems,
) -> Option<T> {
    let value = names::from_word(&word.text);
    if value.is_none() {
        let hint = names::hint(&word.text, names::words_of::<T>().iter().copied());
        let problem = file.problem_at(word, format!("unknown {what}"));
        problems.push(problem.hint(hint));
    }
    value
}

/// `[[groups]]` with id and names, or one table whose keys are the ids.
fn groups(root: &TomlTable, languages: &[Lang], problems: &mut Problems) -> Vec<(Spot, Localised)> {
    let mut quiet = Problems::default();
    if let Some(table) = root.table("groups", &mut quiet) {
        let entries = table.entries(problems).into_iter();
        let named = entries.map(|(id, table)| (id, localised(&table, &[], languages, problems)));
        return named.collect();
    }
    let tables = root.tables("groups", problems).into_iter();
    let named = tables.filter_map(|table| {
        let names = localised(&table, &["id"], languages, problems);
        Some((table.text("id", problems)?, names))
    });
    named.collect()
}

fn words(
    root: &TomlTable,
    languages: &[Lang],
    problems: &mut Problems,
) -> BTreeMap<Lang, FigureWords> {
    let mut words = BTreeMap::new();
    for lang in languages {
        let code = lang.code();
        let Some(table) = root.table(code, problems) else {
            let problem = root.problem(format!("missing table [{code}]"));
            problems
                .push(problem.hint("it holds the figure's title and subtitle in this language"));
            continue;
        };
        table.only(&["title", "subtitle", "note", "reference"], problems);
        let said = FigureWords {
            title: table.text("title", problems).unwrap_or_default(),
            subtitle: table.text("subtitle", problems).unwrap_or_default(),
            note: table.optional_text("note", problems).unwrap_or_default(),
            reference: table.optional_text("reference", problems).unwrap_or_default(),
        };
        words.insert(*lang, said);
    }
    words
}
