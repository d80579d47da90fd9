//! `[[facets]]`: the ways in which a reader narrows the report.

use super::{Localised, Manifest, localised, own_facets};
use crate::{
    load::{
        Problems,
        data::is_id,
        files::{SourceFile, TomlTable},
    },
    model::{Facet, FacetValue, Lang},
};

/// A facet in all languages.
#[derive(Clone, Debug)]
pub struct FacetEntry {
    /// Also the name of the column that tags rows.
    pub id: String,
    /// Its name.
    pub labels: Localised,
    /// Its values, in order.
    pub values: Vec<Value>,
}

/// A value of a facet in all languages.
#[derive(Clone, Debug)]
pub struct Value {
    /// As written in data files.
    pub id: String,
    /// Its name.
    pub labels: Localised,
}

/// Reads the facets.
pub fn read(
    file: &SourceFile,
    root: &TomlTable,
    languages: &[Lang],
    problems: &mut Problems,
) -> Vec<FacetEntry> {
    let mut facets = Vec::new();
    for table in root.tables("facets", problems) {
        let labels = localised(&table, &["id", "values"], languages, problems);
        let id = id(file, &table, problems);
        if let Some(id) = id.as_ref().filter(|id| own_facets::is_taken(id)) {
            let problem = table.problem(format!("facet with a name that is taken: \"{id}\""));
            problems.push(
                problem.expected("another name").hint("it has a meaning of its own in addresses"),
            );
        }
        let mut values = Vec::new();
        for value in table.tables("values", problems) {
            let labels = localised(&value, &["id"], languages, problems);
            values.extend(self::id(file, &value, problems).map(|id| Value { id, labels }));
        }
        facets.extend(id.map(|id| FacetEntry { id, labels, values }));
    }
    facets.retain(|facet| !own_facets::is_taken(&facet.id));
    facets.extend(own_facets::all(languages));
    facets
}

fn id(file: &SourceFile, table: &TomlTable, problems: &mut Problems) -> Option<String> {
    let id = table.text("id", problems)?;
    if !is_id(&id.text) {
        let problem = file.problem_at(&id, "bad id");
        problems.push(problem.expected("lower-case Latin letters, digits and hyphens"));
    }
    Some(id.text)
}

impl Manifest {
    /// The facets in one language.
    pub fn facets(&self, lang: Lang) -> Vec<Facet> {
        let said = |labels: &Localised| labels.get(&lang).cloned().unwrap_or_default();
        let facets = self.facets.iter().map(|facet| Facet {
            id: facet.id.clone(),
            label: said(&facet.labels),
            values: facet
                .values
                .iter()
                .map(|value| FacetValue { id: value.id.clone(), label: said(&value.labels) })
                .collect(),
        });
        facets.collect()
    }
}
