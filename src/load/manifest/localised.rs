//! A text in every language.

use std::collections::BTreeMap;

use crate::{
    load::{Problems, files::TomlTable},
    model::Lang,
};

/// A text in each language of the report.
pub type Localised = BTreeMap<Lang, String>;

/// The texts of a table that has a key for each language, and `others`.
pub fn localised(
    table: &TomlTable,
    others: &[&str],
    languages: &[Lang],
    problems: &mut Problems,
) -> Localised {
    let codes = Lang::ALL.map(Lang::code);
    table.only(&[others, &codes].concat(), problems);
    let texts = languages.iter().filter_map(|lang| {
        let text = table.text(lang.code(), problems)?;
        Some((*lang, text.text))
    });
    texts.collect()
}
