//! `[nouns.…]`: words for what is counted.

use std::collections::BTreeMap;

use crate::{
    load::{Problems, files::TomlTable},
    model::{Lang, Noun},
};

/// Reads the nouns.
pub fn read(
    root: &TomlTable,
    languages: &[Lang],
    problems: &mut Problems,
) -> BTreeMap<String, BTreeMap<Lang, Noun>> {
    let table = root.table("nouns", problems);
    let entries = table.map_or(Vec::new(), |table| table.entries(problems));
    let mut nouns = BTreeMap::new();
    for (id, table) in entries {
        table.only(&Lang::ALL.map(Lang::code), problems);
        let mut words = BTreeMap::new();
        for lang in languages {
            match table.table(lang.code(), problems) {
                Some(noun) => drop(words.insert(*lang, read_noun(&noun, problems))),
                None => {
                    let code = lang.code();
                    let message = format!("noun \"{}\" is missing in {code}", id.text);
                    let problem = table.problem(message);
                    problems.push(
                        problem.expected(format!("{code} = {{ one = \"…\", many = \"…\" }}")),
                    );
                }
            }
        }
        nouns.insert(id.text, words);
    }
    nouns
}

fn read_noun(table: &TomlTable, problems: &mut Problems) -> Noun {
    table.only(&["counter", "one", "many"], problems);
    let counter = table.optional_text("counter", problems);
    Noun {
        counter: counter.unwrap_or_default().text,
        one: table.text("one", problems).unwrap_or_default().text,
        many: table.text("many", problems).unwrap_or_default().text,
    }
}
