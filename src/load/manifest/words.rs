//! The report's own words in `[zh]`, `[en]`.

use std::collections::BTreeMap;

use crate::{
    load::{Problems, files::TomlTable},
    model::Lang,
};

/// The report's own words in one language.
#[derive(Clone, Debug, Default)]
pub struct ManifestWords {
    /// Its short name.
    pub name: String,
    /// What it is.
    pub kicker: String,
    /// What it says.
    pub description: String,
    /// Who says so.
    pub byline: String,
}

/// Reads the words of each language.
pub fn read(
    root: &TomlTable,
    languages: &[Lang],
    problems: &mut Problems,
) -> BTreeMap<Lang, ManifestWords> {
    let mut words = BTreeMap::new();
    for lang in languages {
        let code = lang.code();
        let Some(table) = root.table(code, problems) else {
            let problem = root.problem(format!("missing table [{code}]"));
            problems.push(problem.hint("it holds name, kicker, description and byline"));
            continue;
        };
        table.only(&["name", "kicker", "description", "byline"], problems);
        let mut text = |key| table.text(key, problems).unwrap_or_default().text;
        let spoken = ManifestWords {
            name: text("name"),
            kicker: text("kicker"),
            description: text("description"),
            byline: text("byline"),
        };
        words.insert(*lang, spoken);
    }
    words
}
