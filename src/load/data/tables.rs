//! The tables that are shown as they are, in one language.

use super::{Data, Field, Resource, Role, SPECIAL, role::language, tagged};
use crate::{
    load::{files::CsvTable, manifest::Manifest},
    model::{Column, Lang, Period, Row, Table},
};

/// Every table but those with a meaning of their own.
pub fn tables(data: &Data, manifest: &Manifest, lang: Lang) -> Vec<Table> {
    let shown = data.tables.iter();
    let shown = shown.filter(|table| !SPECIAL.contains(&table.id.as_str()));
    let tables = shown.filter_map(|table| {
        let resource = data.resource(&table.id)?;
        Some(read(table, resource, manifest, lang))
    });
    tables.collect()
}

fn read(table: &CsvTable, resource: &Resource, manifest: &Manifest, lang: Lang) -> Table {
    let own = |name: &str| language(name).is_none_or(|(_, other)| other == lang);
    let names = table.header.iter().map(|name| name.text.as_str());
    let names: Vec<&str> = names.filter(|name| own(name)).collect();
    let columns = names.iter().map(|name| {
        let field = resource.field(name);
        let title = field.and_then(|field| field.titles.get(&lang));
        let id = language(name).map_or(*name, |(base, _)| base).to_string();
        Column {
            label: title.unwrap_or(&id).clone(),
            id,
            kind: Role::of(&table.id, name, field, manifest).kind(),
            labels: field.map(|field| labels(field, lang)).unwrap_or_default(),
        }
    });
    let rows = table.rows.iter().map(|row| Row {
        id: table.text(row, "id").to_string(),
        period: Period::parse(table.text(row, "period")),
        tags: tagged::tags(table, row, manifest),
        cells: names.iter().map(|name| table.text(row, name).to_string()).collect(),
    });
    Table {
        id: table.id.clone(),
        title: resource.titles.get(&lang).unwrap_or(&table.id).clone(),
        columns: columns.collect(),
        rows: rows.collect(),
    }
}

/// What the words of a column are called.
fn labels(field: &Field, lang: Lang) -> Vec<(String, String)> {
    let labels = field.labels.iter();
    labels.filter_map(|(word, names)| Some((word.clone(), names.get(&lang)?.clone()))).collect()
}

impl Resource {
    /// What is said of a column.
    pub fn field(&self, column: &str) -> Option<&Field> {
        let mut fields = self.fields.iter().flatten();
        fields.find(|field| field.name.text == column)
    }
}
