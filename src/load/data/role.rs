//! What the cells of a column are, told from its name and its description.

use crate::{
    load::{data::Field, manifest::Manifest, names},
    model::{Certainty, ColumnKind, Lang, Precision, Scope},
};

/// Tables with a meaning of their own; all others are shown as they are.
pub const SPECIAL: [&str; 5] = ["facts", "derived", "indicators", "subjects", "sources"];

/// What a cell is.
#[derive(Clone, Debug, PartialEq)]
pub enum Role {
    /// The row's own id.
    Id,
    /// A date or an interval.
    Period,
    /// Id of a source.
    Source,
    /// Chapter and paragraph of a source.
    Passage,
    /// Values of this facet.
    Facet(String),
    /// Ids of rows of this table; `facts` is the ledger with derived records.
    Rows(String),
    /// Id of one row of this table, called so.
    Row(String, &'static str),
    /// One of these words.
    Code(Vec<String>),
    /// Words in this language.
    Text(Lang),
    /// A number.
    Number,
    /// A unit.
    Unit,
    /// Anything else.
    Plain,
}

impl Role {
    /// The role of a table's column.
    pub fn of(table: &str, column: &str, field: Option<&Field>, manifest: &Manifest) -> Role {
        if let Some(role) = ledger(table, column) {
            return role;
        }
        if manifest.facets.iter().any(|facet| facet.id == column) {
            return Role::Facet(column.to_string());
        }
        if let Some(table) = field.and_then(|field| field.references.as_ref()) {
            return Role::Rows(table.text.clone());
        }
        let numeric = |kind: &str| ["number", "integer"].contains(&kind);
        match column {
            "id" => Role::Id,
            "period" => Role::Period,
            "source" => Role::Source,
            "passage" => Role::Passage,
            _ => match (language(column), field) {
                (Some((_, lang)), _) => Role::Text(lang),
                (None, Some(field)) if !field.words.is_empty() => Role::Code(field.words.clone()),
                (None, Some(field)) if numeric(&field.kind) => Role::Number,
                _ => Role::Plain,
            },
        }
    }

    /// A column's name without its language.
    pub fn base(column: &str) -> &str {
        language(column).map_or(column, |(name, _)| name)
    }

    /// How the column is shown.
    pub fn kind(&self) -> ColumnKind {
        match self {
            Role::Id => ColumnKind::Id,
            Role::Period => ColumnKind::Period,
            Role::Source => ColumnKind::Source,
            Role::Passage => ColumnKind::Passage,
            Role::Facet(_) => ColumnKind::Facet,
            Role::Rows(table) if table == "facts" => ColumnKind::Facts,
            Role::Rows(table) | Role::Row(table, _) => ColumnKind::Rows(table.clone()),
            Role::Text(_) => ColumnKind::Text,
            Role::Code(_) | Role::Number | Role::Unit | Role::Plain => ColumnKind::Code,
        }
    }
}

/// A column's name without its language, and the language: `name_zh` is `name` in Chinese.
pub fn language(column: &str) -> Option<(&str, Lang)> {
    let (name, code) = column.rsplit_once('_')?;
    Some((name, Lang::from_code(code)?))
}

fn ledger(table: &str, column: &str) -> Option<Role> {
    if !["facts", "derived"].contains(&table) {
        return None;
    }
    let words = |words: &[&str]| Role::Code(words.iter().map(ToString::to_string).collect());
    match column {
        "indicator" => Some(Role::Row("indicators".into(), "indicator")),
        "subject" => Some(Role::Row("subjects".into(), "subject")),
        "certainty" => Some(words(&Certainty::STATED.map(Certainty::code))),
        "precision" => Some(words(names::words_of::<Precision>())),
        "scope" => Some(words(names::words_of::<Scope>())),
        "value" => Some(Role::Number),
        "unit" => Some(Role::Unit),
        "formula" => Some(Role::Plain),
        _ => None,
    }
}
